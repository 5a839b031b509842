import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, drawing, type Drawings } from "@/local-ai/painter/draw/drawing";
import {
  box,
  disc,
  group,
  mirrored,
  oval,
  repeat,
  shape,
  stroke,
} from "@/local-ai/painter/draw/svg";
import { TREE_DRAWINGS } from "./trees";

const STEM = "#4a8a3f";

function stem(tall: number, leafy: boolean): string {
  const leaves = leafy
    ? shape(
        `M0 ${-tall * 0.34}C26 ${-tall * 0.6} 56 ${-tall * 0.5} 62 ${-tall * 0.4}C40 ${-tall * 0.28} 16 ${-tall * 0.26} 0 ${-tall * 0.2}Z`,
        STEM,
      ) +
      shape(
        `M0 ${-tall * 0.24}C-26 ${-tall * 0.48} -56 ${-tall * 0.38} -62 ${-tall * 0.28}C-40 ${-tall * 0.16} -16 ${-tall * 0.14} 0 ${-tall * 0.1}Z`,
        darken(STEM, 0.12),
      )
    : "";
  return stroke(`M0 0Q8 ${-tall * 0.5} 0 ${-tall}`, STEM, 9) + leaves;
}

function petals(count: number, y: number, reach: number, wide: number, colour: string): string {
  return repeat(count, (index) =>
    group(
      `translate(0 ${y}) rotate(${(index * 360) / count})`,
      oval(0, -reach, wide, reach * 0.62, index % 2 === 0 ? colour : darken(colour, 0.08)),
    ),
  );
}

function flower({ colour, random }: Brush): string {
  const tone = colour ?? random.pick(["#f0627a", "#8a6ae0", "#f28a3a", "#4a9ae8"] as const);
  return (
    stem(150, true) +
    petals(8, -160, 36, 19, tone) +
    disc(0, -160, 21, "#f6c83a") +
    repeat(7, (index) => disc(Math.cos(index) * 11, -160 + Math.sin(index) * 11, 2.4, "#c98a1e"))
  );
}

function rose({ colour }: Brush): string {
  const tone = colour ?? "#d0223f";
  const dark = darken(tone, 0.25);
  return (
    stem(150, true) +
    stroke("M4 -60l12 -6M2 -100l-12 -7", darken(STEM, 0.2), 4) +
    shape("M-30 -146L-44 -128L-10 -136L0 -120L12 -136L44 -128L30 -146Z", STEM) +
    shape(
      "M-52 -170C-60 -210 -24 -226 0 -222C28 -228 60 -206 52 -170C48 -140 24 -130 0 -130S-48 -140 -52 -170Z",
      tone,
    ) +
    shape(
      "M-50 -176C-30 -150 -8 -150 0 -134C8 -150 32 -152 50 -176C48 -144 24 -130 0 -130S-46 -144 -50 -176Z",
      dark,
    ) +
    stroke("M-6 -182c10 -12 24 2 12 14c-16 14 -40 -2 -30 -24c12 -24 52 -18 52 12", dark, 5)
  );
}

function tulip({ colour, random }: Brush): string {
  const tone = colour ?? random.pick(["#e8404f", "#f6a82c", "#c05ac8"] as const);
  return (
    stem(140, false) +
    shape(
      "M0 -6C-20 -60 -54 -84 -66 -116C-34 -104 -10 -70 0 -30C12 -70 34 -100 62 -108C52 -78 18 -56 0 -6Z",
      STEM,
    ) +
    shape(
      "M-46 -206C-56 -160 -40 -130 0 -128C40 -130 56 -160 46 -206C36 -196 26 -186 22 -178C16 -190 8 -206 0 -216C-8 -206 -16 -190 -22 -178C-26 -186 -36 -196 -46 -206Z",
      tone,
    ) +
    shape("M0 -216C-20 -186 -22 -150 0 -128C22 -150 20 -186 0 -216Z", lighten(tone, 0.2))
  );
}

function sunflower({ colour }: Brush): string {
  const tone = colour ?? "#f6bf26";
  return (
    stem(170, true) +
    petals(18, -186, 58, 13, tone) +
    disc(0, -186, 38, "#5c3a20") +
    repeat(34, (index) =>
      disc(
        Math.cos(index * 2.4) * Math.sqrt(index) * 6,
        -186 + Math.sin(index * 2.4) * Math.sqrt(index) * 6,
        2.6,
        "#8a5c30",
      ),
    )
  );
}

function poppy({ colour }: Brush): string {
  const tone = colour ?? "#e0301f";
  return (
    stem(150, false) +
    stroke("M2 -60Q30 -70 44 -100M0 -40Q-26 -50 -40 -76", STEM, 6) +
    oval(46, -108, 11, 16, STEM) +
    oval(-34, -166, 36, 32, darken(tone, 0.12)) +
    oval(34, -166, 36, 32, darken(tone, 0.12)) +
    shape("M-46 -172C-40 -216 40 -216 46 -172C40 -140 -40 -140 -46 -172Z", tone) +
    shape("M-40 -160C-30 -126 30 -126 40 -160C20 -150 -20 -150 -40 -160Z", lighten(tone, 0.12)) +
    disc(0, -166, 13, "#26222a") +
    repeat(10, (index) =>
      disc(Math.cos(index * 0.628) * 20, -166 + Math.sin(index * 0.628) * 17, 2.6, "#26222a"),
    )
  );
}

function daisy({ colour }: Brush): string {
  return (
    stem(140, true) +
    petals(14, -152, 46, 11, colour ?? "#fdfbf6") +
    disc(0, -152, 22, "#f6c02a") +
    disc(-5, -157, 7, "#fbd95a")
  );
}

function lavender({ colour }: Brush): string {
  const tone = colour ?? "#8a6ad0";
  return repeat(7, (index) => {
    const lean = (index - 3) * 24;
    const top = -150 - (3 - Math.abs(index - 3)) * 12;
    return (
      stroke(`M${(index - 3) * 5} 0Q${lean * 0.3} -70 ${lean} ${top}`, "#6a8a4a", 4) +
      repeat(7, (bud) =>
        oval(
          lean * (1 - bud * 0.04) + (bud % 2 === 0 ? -5 : 5),
          top + bud * 10 - 6,
          8,
          7,
          bud % 2 === 0 ? tone : lighten(tone, 0.2),
        ),
      )
    );
  });
}

function cactus({ colour }: Brush): string {
  const green = colour ?? "#4f9a55";
  return (
    stroke("M0 -46V-170M0 -84H-46V-130M0 -104H46V-160", green, 38) +
    stroke("M0 -50V-172M-9 -60V-160M10 -60V-160", darken(green, 0.18), 3) +
    disc(-8, -194, 11, "#f0628a") +
    disc(8, -196, 11, "#f88aa8") +
    disc(0, -204, 10, "#f0628a") +
    shape("M-50 -52H50L40 0H-40Z", "#c9703f") +
    box(-56, -62, 112, 17, "#d8834f", 5)
  );
}

function mushroom({ colour }: Brush): string {
  const cap = colour ?? "#d8302a";
  return (
    shape("M-26 -90C-22 -40 -40 -10 -34 0H34C40 -10 22 -40 26 -90Z", "#f6efe0") +
    shape("M-30 -66Q0 -50 30 -66L36 -46Q0 -30 -36 -46Z", "#e6dcc6") +
    shape("M-98 -80C-96 -176 96 -176 98 -80C70 -66 -70 -66 -98 -80Z", cap) +
    oval(0, -76, 84, 9, "#f2e2c8") +
    [
      [-50, -108, 15],
      [0, -132, 17],
      [48, -110, 14],
      [-22, -92, 9],
      [22, -96, 10],
      [-66, -86, 7],
      [70, -88, 7],
    ]
      .map(([x = 0, y = 0, r = 0]) => oval(x, y, r, r * 0.82, "#fffaf0"))
      .join("") +
    group(
      "translate(78 0) scale(0.5)",
      shape("M-20 -90C-18 -40 -30 -10 -26 0H26C30 -10 18 -40 20 -90Z", "#f6efe0"),
      shape("M-70 -80C-66 -160 66 -160 70 -80C50 -66 -50 -66 -70 -80Z", darken(cap, 0.12)),
      disc(-24, -108, 12, "#fffaf0"),
      disc(22, -112, 13, "#fffaf0"),
    )
  );
}

function grass({ colour, random }: Brush): string {
  const green = colour ?? "#5fa845";
  return repeat(17, (index) => {
    const x = -72 + index * 9;
    const tall = random.next(70, 150);
    const bend = (index - 8) * 5;
    return shape(
      `M${x - 6} 0Q${x} ${-tall * 0.5} ${x + bend} ${-tall}Q${x + 7} ${-tall * 0.5} ${x + 6} 0Z`,
      index % 2 === 0 ? green : darken(green, 0.2),
    );
  });
}

function leaf({ colour }: Brush): string {
  const tone = colour ?? "#d8702a";
  return (
    stroke("M0 0L0 -60", darken(tone, 0.35), 6) +
    shape(
      "M0 -30C-14 -46 -40 -40 -64 -52C-54 -66 -60 -76 -84 -90C-66 -96 -60 -104 -66 -124C-46 -116 -36 -120 -34 -134C-22 -128 -18 -150 0 -182C18 -150 22 -128 34 -134C36 -120 46 -116 66 -124C60 -104 66 -96 84 -90C60 -76 54 -66 64 -52C40 -40 14 -46 0 -30Z",
      tone,
    ) +
    stroke(
      "M0 -36V-160M0 -60L-46 -84M0 -60L46 -84M0 -92L-34 -120M0 -92L34 -120",
      darken(tone, 0.28),
      4,
    )
  );
}

function waterLily({ colour }: Brush): string {
  const tone = colour ?? "#f6a8c8";
  return (
    shape(
      "M-130 -14C-130 -36 -60 -40 0 -38L20 -20L60 -36C110 -34 130 -26 130 -12C120 8 -120 8 -130 -14Z",
      "#3f8a4a",
    ) +
    stroke("M0 -20L-90 -16M10 -16L96 -14", "#5fae62", 3) +
    mirrored(shape("M10 -30C60 -40 86 -66 88 -90C56 -84 20 -60 0 -34Z", darken(tone, 0.12))) +
    mirrored(shape("M4 -30C40 -60 52 -92 46 -116C20 -100 0 -66 -4 -34Z", tone)) +
    shape("M0 -28C-24 -60 -24 -100 0 -128C24 -100 24 -60 0 -28Z", lighten(tone, 0.4)) +
    disc(0, -46, 11, "#f6c83a")
  );
}

/** Plants, by concept id. */
export const PLANT_DRAWINGS: Drawings = {
  ...TREE_DRAWINGS,
  flower: drawing(130, 218, 0.4, "ground", flower),
  rose: drawing(130, 228, 0.42, "ground", rose),
  tulip: drawing(134, 218, 0.4, "ground", tulip),
  sunflower: drawing(180, 276, 0.54, "ground", sunflower),
  poppy: drawing(140, 210, 0.4, "ground", poppy),
  daisy: drawing(130, 226, 0.4, "ground", daisy),
  lavender: drawing(170, 190, 0.4, "ground", lavender),
  cactus: drawing(150, 210, 0.44, "ground", cactus),
  mushroom: drawing(220, 154, 0.36, "ground", mushroom),
  grass: drawing(170, 150, 0.24, "ground", grass),
  leaf: drawing(172, 184, 0.34, "ground", leaf),
  "water-lily": drawing(264, 130, 0.3, "ground", waterLily),
};
