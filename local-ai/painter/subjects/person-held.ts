import { darken } from "@/local-ai/painter/draw/colour";
import {
  box,
  disc,
  group,
  oval,
  repeat,
  shape,
  starShape,
  stroke,
} from "@/local-ai/painter/draw/svg";

/** What is held in the right hand (ours: the left of the picture is the other one). */
export type Held =
  | "nothing"
  | "umbrella"
  | "sword"
  | "katana"
  | "wand"
  | "broom"
  | "staff"
  | "axe"
  | "spoon"
  | "fork"
  | "hose"
  | "rod"
  | "brush"
  | "book"
  | "bag"
  | "flag"
  | "torch"
  | "balloons"
  | "sack"
  | "case"
  | "wheel";

const WOOD = "#8a5a32";
const STEEL = "#dfe6ee";

const THINGS: Readonly<Record<Held, (colour: string) => string>> = {
  nothing: () => "",
  umbrella: (colour) =>
    stroke("M55 -146V-226", WOOD, 4) +
    shape(
      "M-2 -204C8 -250 102 -250 112 -204Q98 -214 84 -204Q70 -214 56 -204Q42 -214 28 -204Q12 -214 -2 -204Z",
      colour,
    ),
  sword: () =>
    stroke("M55 -160V-232", STEEL, 8) +
    stroke("M40 -166H70", "#d9a93a", 6) +
    stroke("M55 -150V-166", WOOD, 7),
  katana: () =>
    stroke("M54 -158C58 -190 68 -216 82 -238", STEEL, 6) +
    stroke("M46 -166l16 6", "#2a2530", 5) +
    stroke("M52 -140L54 -160", "#2a2530", 7),
  wand: () => stroke("M55 -150L74 -196", WOOD, 5) + starShape(77, -204, 17, 7, 5, "#ffe066"),
  broom: () =>
    stroke("M44 -160L44 -34", WOOD, 6) +
    shape("M32 -40H56L66 2H22Z", "#d9b055") +
    stroke("M32 -36H56", "#a0522c", 5),
  staff: () =>
    stroke("M46 4L46 -196", WOOD, 7) +
    disc(46, -206, 15, "#7fe0f4") +
    disc(42, -211, 5, "#ffffff") +
    stroke("M34 -196q12 -16 24 0", WOOD, 5),
  axe: () =>
    stroke("M55 -120V-214", WOOD, 7) +
    shape("M55 -212C80 -222 92 -206 90 -184C80 -190 70 -190 55 -184Z", STEEL),
  spoon: () => stroke("M42 -70V-120", WOOD, 5) + oval(42, -130, 9, 13, WOOD),
  fork: () =>
    stroke("M46 2V-150", WOOD, 6) +
    stroke("M34 -178V-156Q46 -146 58 -156V-178M46 -150V-180", "#9aa3ad", 4.5),
  hose: () =>
    stroke("M42 -76C66 -70 70 -30 40 -14C20 -2 50 10 76 0", "#d8342a", 8) +
    shape("M36 -86L60 -92L60 -80L38 -72Z", "#d9a93a"),
  rod: () =>
    stroke("M40 -70C54 -120 70 -170 92 -214", WOOD, 4.5) +
    stroke("M92 -214V-60", "#e8eef2", 1.4) +
    shape("M86 -62C96 -70 108 -62 112 -54L120 -60V-44L112 -50C106 -42 94 -42 86 -50Z", "#6fa8d0"),
  brush: () =>
    stroke("M42 -72L58 -112", WOOD, 5) +
    oval(60, -117, 5, 9, "#e0485a", 'transform="rotate(24 60 -117)"') +
    group(
      "translate(-52 -86)",
      oval(0, 0, 26, 19, "#d9b88a") +
        repeat(4, (index) =>
          disc(
            -14 + index * 9,
            -6 + (index % 2) * 9,
            4.6,
            ["#e0485a", "#3a8fe0", "#f6c83a", "#4caf6a"][index] ?? "#ffffff",
          ),
        ),
    ),
  book: () =>
    group(
      "translate(42 -86) rotate(-8)",
      box(-14, -18, 28, 36, "#2f6fb5", 3) +
        box(-9, -14, 18, 28, "#f7f2e4") +
        stroke("M-5 -6H5M-5 0H5", "#9aa3ad", 2),
    ),
  bag: (colour) =>
    stroke("M34 -66q8 -20 16 0", darken(colour, 0.4), 4) +
    box(26, -66, 32, 34, darken(colour, 0.25), 6),
  flag: () =>
    stroke("M46 0V-190", WOOD, 5) +
    shape("M46 -190C66 -200 76 -180 98 -190V-148C76 -140 66 -158 46 -148Z", "#f4f0ea") +
    shape("M46 -169C66 -179 76 -159 98 -169V-148C76 -140 66 -158 46 -148Z", "#d8342a"),
  torch: () =>
    stroke("M55 -120V-176", WOOD, 8) +
    shape("M55 -216C72 -196 74 -180 55 -172C36 -180 38 -196 55 -216Z", "#f68a1e") +
    shape("M55 -200C64 -188 64 -180 55 -176C46 -180 46 -188 55 -200Z", "#ffe066"),
  balloons: () =>
    ["#e0485a", "#3a8fe0", "#f6c83a"]
      .map(
        (tone, index) =>
          stroke(`M42 -78Q${50 + index * 14} -140 ${44 + index * 26 - 6} -190`, "#d8d8de", 1.6) +
          oval(40 + index * 26, -210 - (index % 2) * 22, 18, 22, tone) +
          oval(34 + index * 26, -218 - (index % 2) * 22, 5, 7, "#ffffff", 'fill-opacity="0.6"'),
      )
      .join(""),
  sack: () =>
    shape("M42 -80C84 -96 102 -50 92 -14C86 4 44 4 38 -14C32 -40 34 -66 42 -80Z", "#8a5a32") +
    stroke("M38 -76q14 8 24 -4", "#d9b055", 4),
  case: () =>
    stroke("M34 -68q8 -12 16 0", "#3a3038", 4) +
    box(18, -66, 48, 34, "#d8342a", 5) +
    stroke("M42 -60V-38M31 -49H53", "#ffffff", 6),
  wheel: () =>
    `<circle cx="46" cy="-92" r="22" fill="none" stroke="${WOOD}" stroke-width="6"/>` +
    stroke("M46 -122V-62M16 -92H76M25 -113L67 -71M67 -113L25 -71", WOOD, 4),
};

/** The thing in the hand of a person about 230 units tall. */
export function held(kind: Held, colour: string): string {
  return THINGS[kind](colour);
}
