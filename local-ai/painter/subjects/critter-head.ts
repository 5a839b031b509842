import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { disc, group, mirrored, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";

/** What the head of a critter needs to be told from another's. */
export type CritterHead = {
  readonly coat: string;
  readonly belly: string;
  /** Stripes, spots, eye patches, ear tips. */
  readonly mark: string;
  readonly nose: string;
  readonly eyes: string;
  readonly ears: "pointed" | "cat" | "round" | "floppy" | "long" | "tufted" | "small" | "fluffy";
  readonly face: "fox" | "cat" | "dog" | "bear" | "rodent" | "koala" | "ape";
  readonly headPattern?: "stripes" | "spots" | "panda" | "raccoon" | "badger" | "blaze";
  /** Colour of a mane around the head, for the lion. */
  readonly mane?: string;
};

/** The head, centred on (0, 0), about 100 wide. */
export function critterHead(kind: CritterHead): string {
  return (
    (kind.mane ? mane(kind.mane) : "") +
    mirrored(ear(kind)) +
    shape(SKULLS[kind.face], kind.coat) +
    headPattern(kind) +
    FACES[kind.face](kind)
  );
}

const ROUND =
  "M0 40C-34 40 -50 20 -48 -4C-46 -32 -22 -44 0 -44C22 -44 46 -32 48 -4C50 20 34 40 0 40Z";
const POINTED =
  "M0 44C-12 44 -40 30 -60 16C-52 10 -54 0 -52 -8C-46 -34 -22 -42 0 -42C22 -42 46 -34 52 -8C54 0 52 10 60 16C40 30 12 44 0 44Z";
const LONG =
  "M0 46C-26 46 -36 26 -40 -2C-42 -32 -20 -44 0 -44C20 -44 42 -32 40 -2C36 26 26 46 0 46Z";

const SKULLS: Readonly<Record<CritterHead["face"], string>> = {
  fox: POINTED,
  cat: ROUND,
  dog: LONG,
  bear: ROUND,
  rodent: LONG,
  koala: ROUND,
  ape: ROUND,
};

function ear(kind: CritterHead): string {
  const inner = darken(kind.belly, 0.12);
  switch (kind.ears) {
    case "pointed":
      return (
        shape("M10 -36C14 -56 30 -76 44 -84C50 -62 54 -36 50 -12Z", kind.coat) +
        shape("M22 -38C26 -52 34 -64 41 -70C44 -54 46 -40 44 -24Z", inner) +
        shape("M31 -72C36 -78 40 -82 44 -84C46 -76 47 -70 48 -64C42 -68 36 -70 31 -72Z", kind.mark)
      );
    case "cat":
      return (
        shape("M10 -38C18 -54 30 -66 42 -70C48 -54 50 -34 46 -14Z", kind.coat) +
        shape("M22 -40C28 -50 34 -56 39 -60C42 -48 43 -36 41 -24Z", "#e9a5a0")
      );
    case "round":
      return disc(36, -36, 18, kind.coat) + disc(36, -35, 10, inner);
    case "fluffy":
      return oval(48, -26, 26, 25, kind.coat) + oval(49, -24, 15, 15, kind.belly);
    case "floppy":
      return shape("M24 -40C44 -50 62 -30 60 4C58 26 46 30 38 18C34 0 34 -18 24 -40Z", kind.mark);
    case "long":
      return (
        shape("M6 -36C2 -70 6 -112 22 -124C38 -116 40 -70 30 -30Z", kind.coat) +
        shape("M14 -44C11 -70 14 -98 22 -108C31 -98 31 -70 26 -42Z", "#eeb4b0")
      );
    case "tufted":
      return (
        shape("M12 -36C16 -54 28 -66 38 -84C44 -62 48 -40 44 -16Z", kind.coat) +
        shape("M22 -38C25 -48 31 -56 36 -64C39 -50 40 -40 38 -26Z", kind.belly)
      );
    case "small":
      return disc(36, -32, 11, kind.coat) + disc(36, -31, 6, inner);
  }
}

function mane(colour: string): string {
  return (
    repeat(18, (index) => {
      const angle = (index / 18) * Math.PI * 2;
      return oval(
        Math.cos(angle) * 52,
        Math.sin(angle) * 50 + 2,
        24,
        24,
        darken(colour, (index % 2) * 0.14),
      );
    }) + disc(0, 2, 56, colour)
  );
}

function eyes(x: number, y: number, radius: number, colour: string): string {
  return (
    mirrored(
      oval(x, y, radius, radius * 1.12, "#ffffff") +
        oval(x - radius * 0.08, y + radius * 0.06, radius * 0.86, radius, colour) +
        oval(x - radius * 0.08, y + radius * 0.08, radius * 0.5, radius * 0.74, "#17131f"),
    ) + repeatPair(x, (at) => disc(at + radius * 0.22, y - radius * 0.38, radius * 0.26, "#ffffff"))
  );
}

/** Simple dark eyes with a glint, on the same side of both. */
function beads(x: number, y: number, radius: number): string {
  return (
    mirrored(oval(x, y, radius, radius * 1.15, "#1c1622")) +
    repeatPair(x, (at) => disc(at + radius * 0.3, y - radius * 0.4, radius * 0.32, "#ffffff"))
  );
}

function repeatPair(x: number, draw: (at: number) => string): string {
  return draw(-x) + draw(x);
}

function noseAndMouth(y: number, width: number, colour: string): string {
  return (
    shape(
      `M${-width} ${y - 3}C${-width} ${y - 8} ${width} ${y - 8} ${width} ${y - 3}C${width} ${y + 3} 4 ${y + 7} 0 ${y + 7}C-4 ${y + 7} ${-width} ${y + 3} ${-width} ${y - 3}Z`,
      colour,
    ) +
    oval(-width * 0.3, y - 4, width * 0.3, 1.4, lighten(colour, 0.55)) +
    stroke(
      `M0 ${y + 7}V${y + 11}M-11 ${y + 11}Q-5 ${y + 17} 0 ${y + 11}Q5 ${y + 17} 11 ${y + 11}`,
      "#2a1d24",
      2,
    )
  );
}

const BLUSH = mirrored(oval(33, 12, 8, 5, "#f08080", 'fill-opacity="0.35"'));

const FACES: Readonly<Record<CritterHead["face"], (kind: CritterHead) => string>> = {
  fox: (kind) =>
    shape(
      "M0 44C-12 44 -40 30 -60 16C-54 12 -54 6 -53 0C-38 -6 -20 2 -11 20L0 26L11 20C20 2 38 -6 53 0C54 6 54 12 60 16C40 30 12 44 0 44Z",
      kind.belly,
    ) +
    eyes(22, -4, 9.5, kind.eyes) +
    noseAndMouth(25, 8, kind.nose),
  cat: (kind) =>
    oval(-10, 19, 14, 11, kind.belly) +
    oval(10, 19, 14, 11, kind.belly) +
    eyes(21, -5, 11.5, kind.eyes) +
    noseAndMouth(14, 6, kind.nose) +
    mirrored(stroke("M24 16L54 10M24 20L55 21M24 24L51 31", lighten(kind.belly, 0.5), 1.5)) +
    BLUSH,
  dog: (kind) =>
    shape(
      "M0 44C-20 44 -28 28 -20 10C-14 -2 -8 -6 0 -6C8 -6 14 -2 20 10C28 28 20 44 0 44Z",
      kind.belly,
    ) +
    beads(19, -8, 7.5) +
    noseAndMouth(17, 10, kind.nose) +
    shape("M-7 31Q0 34 7 31Q7 43 0 43Q-7 43 -7 31Z", "#e8707c"),
  bear: (kind) =>
    oval(0, 19, 23, 18, kind.belly) + beads(19, -8, 6.5) + noseAndMouth(14, 9, kind.nose) + BLUSH,
  rodent: (kind) =>
    oval(0, 24, 21, 17, kind.belly) +
    beads(20, -6, 8.5) +
    noseAndMouth(16, 5, kind.nose) +
    box2Teeth() +
    mirrored(stroke("M20 20L46 15M20 24L46 26", "#fff6ea", 1.3)) +
    BLUSH,
  koala: (kind) =>
    oval(0, 12, 12, 18, kind.nose) +
    oval(-3, 3, 4, 6, lighten(kind.nose, 0.35)) +
    beads(24, -4, 6.5) +
    stroke("M-8 33Q0 38 8 33", "#2a1d24", 2) +
    BLUSH,
  ape: (kind) =>
    group(
      "",
      mirrored(oval(16, -6, 18, 19, kind.belly)),
      oval(0, 20, 28, 20, kind.belly),
      beads(15, -6, 6.5),
      stroke("M-4 12L-2 10M4 12L2 10M-13 24Q0 33 13 24", "#2a1d24", 2.4),
    ),
};

function box2Teeth(): string {
  return shape("M-5 28H5V36Q2 38 0 36Q-2 38 -5 36Z", "#fffaf0") + stroke("M0 28V36", "#c9b8a8", 1);
}

function headPattern(kind: CritterHead): string {
  const mark = kind.mark;
  switch (kind.headPattern) {
    case "stripes":
      return (
        shape("M-4 -44L0 -22L4 -44ZM-18 -41L-11 -24L-9 -42ZM18 -41L11 -24L9 -42Z", mark) +
        mirrored(shape("M48 -6L30 -1L48 4ZM48 10L32 12L46 18Z", mark))
      );
    case "spots":
      return mirrored(
        repeat(6, (index) =>
          oval(8 + ((index * 11) % 34), -34 + ((index * 7) % 16), 3, 2.6, mark),
        ) + oval(40, 12, 3, 2.6, mark),
      );
    case "panda":
      return mirrored(oval(21, -4, 14, 17, mark, 'transform="rotate(24 21 -4)"'));
    case "raccoon":
      return (
        mirrored(shape("M4 -10C18 -22 40 -16 52 2C40 14 18 12 6 6Z", mark)) +
        mirrored(shape("M8 -18C22 -28 40 -22 47 -10C34 -18 20 -18 8 -14Z", kind.belly))
      );
    case "badger":
      return mirrored(shape("M10 -42C22 -42 34 -32 36 -20L26 24L14 22C18 0 16 -22 10 -42Z", mark));
    case "blaze":
      return shape("M-7 -42Q0 -10 -14 12H14Q0 -10 7 -42Z", kind.belly);
    default:
      return "";
  }
}
