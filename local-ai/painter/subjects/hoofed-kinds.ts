import type { Hoofed } from "./hoofed-head";

/** The proportions of a horse. */
export const HORSE = {
  coat: "#8a5230",
  belly: "#7a4526",
  mark: "#2e1d16",
  muzzle: "#6b3e26",
  hoof: "#2b2320",
  bodyLength: 116,
  bodyDepth: 50,
  legLength: 72,
  legWidth: 12,
  neckLength: 56,
  neckAngle: 32,
  neckWidth: 22,
  headLength: 52,
  headDepth: 34,
  headTilt: 36,
  ears: "upright",
  horns: "none",
  mane: "long",
  tail: "horse",
} as const satisfies Hoofed;

/** The proportions of a deer. */
export const DEER = {
  ...HORSE,
  coat: "#b0703a",
  belly: "#ecd3ae",
  muzzle: "#6d4a34",
  bodyLength: 98,
  bodyDepth: 42,
  legLength: 74,
  legWidth: 9,
  neckWidth: 16,
  neckLength: 54,
  neckAngle: 24,
  headLength: 44,
  headDepth: 30,
  headTilt: 24,
  ears: "sideways",
  mane: "none",
  tail: "short",
} as const;

/** The proportions of a cow. */
export const CATTLE = {
  ...HORSE,
  bodyLength: 124,
  bodyDepth: 62,
  legLength: 50,
  legWidth: 13,
  neckLength: 26,
  neckAngle: 50,
  neckWidth: 26,
  headLength: 48,
  headDepth: 42,
  headTilt: 38,
  ears: "sideways",
  horns: "cattle",
  mane: "none",
  tail: "tuft",
} as const;

/** The proportions of a sheep. */
export const SHEEP = {
  ...CATTLE,
  coat: "#f4efe4",
  belly: "#e6dfd0",
  mark: "#ddd4c2",
  muzzle: "#463c3a",
  hoof: "#2b2320",
  bodyLength: 92,
  bodyDepth: 56,
  legLength: 40,
  legWidth: 8,
  neckLength: 20,
  neckWidth: 16,
  headLength: 40,
  headDepth: 32,
  headTilt: 24,
  horns: "none",
  tail: "short",
  pattern: "wool",
} as const;
