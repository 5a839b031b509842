import { isRandomSeed, SIGNATURE_PARAMETERS } from "@/lib/access/signed-url";
import { fitSize } from "@/lib/api/shared/fit-size";
import { type CatalogueModel, DEFAULT_MODEL_ID } from "@/lib/backends/catalogue";
import { AppError } from "@/lib/errors";
import type { Warning } from "@/lib/generations/schema";
import { DEFAULT_SEED, MAX_SEED, type RecipeInput } from "@/lib/recipe/schema";

/** Names that people type, and what draws then. */
export const ALIASES: Readonly<Record<string, string>> = {
  flux: DEFAULT_MODEL_ID,
  "flux-schnell": "schnell",
  kontext: DEFAULT_MODEL_ID,
  klein: DEFAULT_MODEL_ID,
  turbo: "sd-xl-lightning",
  sdxl: "sd-xl",
};

/**
 * What an address may ask for. `private`, `nologo`, `nofeed` and `referrer` are fulfilled whatever they say: there is no
 * mark in a picture, no feed it would be in, and the key says who asks.
 */
export const PARAMETERS = [
  ...["width", "height", "model", "seed", "negative_prompt", "enhance", "safe", "private"],
  ...["nologo", "nofeed", "referrer", "quality", "transparent", "image", "aspectRatio", "no-cache"],
] as const;

/** They say who asks, not what for. */
const IDENTIFYING = new Set<string>(["key", "token", ...SIGNATURE_PARAMETERS]);
/** What moderation always looks for. */
const ALWAYS_SAFE = new Set(["", "true", "nsfw", "sexual", "violence"]);
const DEFAULT_SIDE = 1024;
const LONGEST_NAME = 40;
const MOST_UNKNOWN = 10;

/** What the parameters of an address come to. */
export type Wishes = {
  readonly input: Omit<RecipeInput, "prompt">;
  readonly warnings: readonly Warning[];
  /** Where the picture to start from is said to be; null for none. */
  readonly image: string | null;
  /** True when the same address is to give another picture each time. */
  readonly isFresh: boolean;
  /** True when nobody may keep the answer. */
  readonly isUncached: boolean;
};

type Given = ReadonlyMap<string, string>;

/**
 * Maps parameters to a recipe. What has no meaning here gets the usual value, as people expect of this protocol, and a
 * warning, as they do not. `randomSeed` is asked when there is to be one. Throws `invalid_request` for a name that is
 * given twice.
 */
export function readWishes(
  pairs: readonly (readonly [string, string])[],
  models: readonly CatalogueModel[],
  randomSeed: () => number,
): Wishes {
  const given = requireSingle(pairs);
  const warnings: Warning[] = [];
  const warn = (parameter: string, applied: string | number | null = null) =>
    warnings.push({ parameter, reason: applied === null ? "unsupported" : "adjusted", applied });
  const { warnings: resized, ...size } = fitSize(readSize(given, warn));
  const model = readModel(given.get("model"), models, warn);
  const seed = readSeed(given, warn, randomSeed);
  const negativePrompt = given.get("negative_prompt");
  readSafe(given.get("safe"), warn);
  warnAboutTheRest(given, warn);
  return {
    input: {
      ...size,
      model,
      seed: seed.value,
      ...(negativePrompt !== undefined && negativePrompt.trim() !== "" && { negativePrompt }),
      ...(given.get("enhance") === "true" && { improve: true }),
    },
    warnings: [...resized, ...warnings],
    image: given.get("image") || null,
    isFresh: seed.isFresh,
    isUncached: seed.isFresh || given.get("no-cache") === "true",
  };
}

type Warn = (parameter: string, applied?: string | number | null) => void;

function requireSingle(pairs: readonly (readonly [string, string])[]): Given {
  const given = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (given.has(name)) {
      throw new AppError("invalid_request", `Parameter "${name}" is given twice.`, {
        details: { field: name.slice(0, LONGEST_NAME), problem: "is given twice" },
      });
    }
    given.set(name, value);
  }
  return given;
}

/** Width and height; one that is missing follows from `aspectRatio`, and both have a picture of a megapixel then. */
function readSize(given: Given, warn: Warn): { width: number; height: number } {
  const width = readSide(given, "width", warn);
  const height = readSide(given, "height", warn);
  const wanted = given.get("aspectRatio");
  const ratio = wanted === undefined ? null : readRatio(wanted);
  if (wanted !== undefined && (ratio === null || (width !== null && height !== null))) {
    warn("aspectRatio");
  }
  if (ratio === null) return { width: width ?? DEFAULT_SIDE, height: height ?? DEFAULT_SIDE };
  if (width !== null) return { width, height: height ?? Math.round(width / ratio) };
  if (height !== null) return { width: Math.round(height * ratio), height };
  const usual = DEFAULT_SIDE * Math.sqrt(ratio);
  // Both in steps of 8 already: this is no change of what was asked for.
  const step = (pixels: number) => Math.round(pixels / 8) * 8;
  return { width: step(usual), height: step(usual / ratio) };
}

function readSide(given: Given, name: "width" | "height", warn: Warn): number | null {
  const text = given.get(name)?.trim();
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  warn(name, DEFAULT_SIDE);
  return DEFAULT_SIDE;
}

function readRatio(text: string): number | null {
  const [, width, height] =
    /^(\d{1,5}(?:\.\d{1,3})?)[:x/](\d{1,5}(?:\.\d{1,3})?)$/.exec(text) ?? [];
  const ratio = Number(width) / Number(height);
  return Number.isFinite(ratio) && ratio > 0 ? ratio : null;
}

function readModel(
  name: string | undefined,
  models: readonly CatalogueModel[],
  warn: Warn,
): string {
  if (name === undefined || name === "") return DEFAULT_MODEL_ID;
  const alias = Object.hasOwn(ALIASES, name.toLowerCase()) ? ALIASES[name.toLowerCase()] : name;
  const model = models.find(({ id }) => id === alias);
  if (model !== undefined) return model.id;
  warn("model", DEFAULT_MODEL_ID);
  return DEFAULT_MODEL_ID;
}

type Seed = { readonly value: number; readonly isFresh: boolean };

function readSeed(given: Given, warn: Warn, randomSeed: () => number): Seed {
  const text = given.get("seed");
  const isUncached = given.get("no-cache") === "true";
  if (text === undefined ? isUncached : isRandomSeed(text)) {
    return { value: randomSeed(), isFresh: true };
  }
  // The same words and the same seed are the same picture: drawing it again would only cost.
  if (isUncached) warn("no-cache");
  if (text === undefined) return { value: DEFAULT_SEED, isFresh: false };
  const value = /^\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (value <= MAX_SEED) return { value, isFresh: false };
  warn("seed", DEFAULT_SEED);
  return { value: DEFAULT_SEED, isFresh: false };
}

/** Moderation can't be switched off, so asking for it changes nothing; what it does not look for is said. */
function readSafe(safe: string | undefined, warn: Warn): void {
  if (safe === undefined) return;
  const wanted = safe.split(",").map((name) => name.trim().toLowerCase());
  if (wanted.includes("false")) warn("safe", "true");
  else if (!wanted.every((name) => ALWAYS_SAFE.has(name))) warn("safe");
}

function warnAboutTheRest(given: Given, warn: Warn): void {
  if (given.has("quality")) warn("quality");
  if (given.get("transparent") === "true") warn("transparent");
  const known = new Set<string>(PARAMETERS);
  const unknown = [...given.keys()].filter((name) => !known.has(name) && !IDENTIFYING.has(name));
  for (const name of unknown.slice(0, MOST_UNKNOWN)) {
    warn(encodeURIComponent(name.toWellFormed()).slice(0, LONGEST_NAME));
  }
}
