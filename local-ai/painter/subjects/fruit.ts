import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, drawing, type Drawings } from "@/local-ai/painter/draw/drawing";
import { disc, group, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";

/** The green of leaves. */
export const LEAF = "#4f9a44";

function leaf(x: number, y: number, turn: number): string {
  return group(
    `translate(${x} ${y}) rotate(${turn})`,
    shape("M0 0C10 -18 34 -20 46 -6C34 8 12 10 0 0Z", LEAF),
    stroke("M4 -1Q22 -6 38 -6", darken(LEAF, 0.3), 2),
  );
}

/** A glint on something smooth. */
export function shine(x: number, y: number, rx: number, ry: number): string {
  return oval(x, y, rx, ry, "#ffffff", `fill-opacity="0.5" transform="rotate(-30 ${x} ${y})"`);
}

function apple({ colour }: Brush): string {
  const skin = colour ?? "#d8342f";
  return (
    stroke("M2 -128Q0 -150 12 -164", "#6b4a30", 8) +
    leaf(8, -146, -8) +
    shape(
      "M0 -126C-30 -146 -78 -136 -80 -82C-82 -34 -46 6 -20 2C-8 -2 8 -2 20 2C46 6 82 -34 80 -82C78 -136 30 -146 0 -126Z",
      skin,
    ) +
    shine(-44, -98, 12, 22)
  );
}

function pear({ colour }: Brush): string {
  const skin = colour ?? "#b8c83a";
  return (
    stroke("M2 -160Q0 -180 12 -192", "#6b4a30", 7) +
    leaf(6, -176, -4) +
    shape(
      "M0 -164C-34 -164 -30 -118 -46 -94C-78 -60 -66 2 0 2C66 2 78 -60 46 -94C30 -118 34 -164 0 -164Z",
      skin,
    ) +
    shine(-28, -66, 12, 26) +
    repeat(7, (index) =>
      disc(-10 + ((index * 23) % 50), -20 - ((index * 31) % 70), 2, darken(skin, 0.25)),
    )
  );
}

function citrus(skin: string): string {
  return (
    leaf(2, -136, -14) +
    disc(0, -68, 68, skin) +
    repeat(16, (index) =>
      disc(
        Math.cos(index * 2.4) * (12 + index * 3),
        -68 + Math.sin(index * 2.4) * (12 + index * 3),
        2,
        darken(skin, 0.14),
      ),
    ) +
    disc(0, -133, 5, "#5a7a3a") +
    shine(-26, -96, 12, 20) +
    group(
      "translate(72 0)",
      disc(0, -42, 42, skin) +
        disc(0, -42, 36, "#fff4d8") +
        repeat(8, (index) =>
          group(
            `translate(0 -42) rotate(${index * 45})`,
            shape("M0 -4L-9 -27Q0 -33 9 -27Z", lighten(skin, 0.15)),
          ),
        ),
    )
  );
}

function lemon({ colour }: Brush): string {
  const skin = colour ?? "#f4dc3a";
  return (
    leaf(60, -92, -30) +
    shape(
      "M-92 -56C-84 -66 -74 -96 -30 -106C20 -114 64 -92 78 -62C84 -56 94 -56 96 -50C94 -42 82 -42 76 -36C56 -6 10 6 -34 -4C-66 -12 -76 -34 -82 -44C-90 -46 -94 -50 -92 -56Z",
      skin,
    ) +
    shine(-30, -76, 12, 22)
  );
}

function banana({ colour }: Brush): string {
  const skin = colour ?? "#f6d23a";
  const one =
    shape(
      "M-60 -132C-72 -60 -20 6 70 -6C84 -8 90 -22 80 -28C30 -30 -16 -66 -36 -136C-40 -146 -58 -144 -60 -132Z",
      skin,
    ) +
    stroke("M-46 -120C-36 -60 10 -20 70 -16", darken(skin, 0.2), 3) +
    shape("M-60 -132L-60 -152L-44 -152L-36 -136Z", "#7a5a2a") +
    shape("M78 -28L92 -26L86 -10L74 -6Z", "#5a4220");
  return group("translate(-14 4) rotate(-14 -46 -140)", one) + one;
}

function strawberry({ colour }: Brush): string {
  const skin = colour ?? "#e0303a";
  const seeds = [4, 3, 2, 1]
    .map((count, row) =>
      repeat(count, (index) =>
        oval((index - (count - 1) / 2) * 28, -92 + row * 24, 3, 5, "#ffe9a0"),
      ),
    )
    .join("");
  return (
    shape(
      "M0 2C-34 -14 -74 -64 -62 -104C-50 -130 -14 -122 0 -116C14 -122 50 -130 62 -104C74 -64 34 -14 0 2Z",
      skin,
    ) +
    seeds +
    shape("M0 -112L-46 -122L-24 -134L-40 -150L-8 -140L0 -164L8 -140L40 -150L24 -134L46 -122Z", LEAF)
  );
}

function cherry({ colour }: Brush): string {
  const skin = colour ?? "#c2182f";
  return (
    stroke("M-36 -66C-30 -120 0 -154 34 -170M44 -60C44 -110 40 -146 34 -170", "#5a7a3a", 6) +
    leaf(34, -166, 20) +
    disc(-38, -40, 42, skin) +
    disc(46, -36, 40, darken(skin, 0.12)) +
    shine(-52, -58, 8, 14) +
    shine(34, -52, 8, 13)
  );
}

function watermelon({ colour }: Brush): string {
  const flesh = colour ?? "#f0475a";
  return (
    shape("M-110 -100A110 110 0 0 0 110 -100Z", "#2f8a3f") +
    shape("M-98 -100A98 98 0 0 0 98 -100Z", "#e8f6d0") +
    shape("M-88 -100A88 88 0 0 0 88 -100Z", flesh) +
    [
      [-50, -82],
      [-16, -86],
      [20, -82],
      [54, -84],
      [-30, -56],
      [6, -52],
      [36, -58],
      [-6, -30],
    ]
      .map(([x = 0, y = 0]) => oval(x, y, 4.5, 7.5, "#2a1c22"))
      .join("")
  );
}

function grapes({ colour }: Brush): string {
  const skin = colour ?? "#7a4aa8";
  return (
    stroke("M0 -136V-166", "#6b4a30", 7) +
    leaf(2, -148, -20) +
    [4, 5, 4, 3, 2, 1]
      .map((count, row) =>
        repeat(
          count,
          (index) =>
            disc(
              (index - (count - 1) / 2) * 31,
              -132 + row * 25,
              18,
              (index + row) % 2 === 0 ? skin : lighten(skin, 0.12),
            ) + shine((index - (count - 1) / 2) * 31 - 6, -139 + row * 25, 4, 6),
        ),
      )
      .join("")
  );
}

function pumpkin({ colour }: Brush): string {
  const skin = colour ?? "#ec7f1e";
  return (
    stroke("M0 -116C-4 -136 6 -146 18 -150", "#5a7a3a", 14) +
    oval(-56, -58, 46, 56, darken(skin, 0.14)) +
    oval(56, -58, 46, 56, darken(skin, 0.14)) +
    oval(-28, -60, 44, 60, skin) +
    oval(28, -60, 44, 60, skin) +
    oval(0, -60, 34, 62, lighten(skin, 0.1)) +
    shine(-30, -90, 9, 20)
  );
}

function carrot({ colour }: Brush): string {
  const skin = colour ?? "#f2822a";
  return group(
    "translate(0 -80) rotate(24)",
    repeat(5, (index) =>
      stroke(
        `M0 -70Q${-30 + index * 15} -100 ${-40 + index * 20} -${118 + (2 - Math.abs(index - 2)) * 14}`,
        index % 2 === 0 ? LEAF : "#6ab054",
        8,
      ),
    ) +
      shape("M-30 -66C-36 -86 36 -86 30 -66C26 -10 10 60 0 86C-10 60 -26 -10 -30 -66Z", skin) +
      stroke("M-26 -40H-6M8 -20H24M-18 4H0M2 28H14", darken(skin, 0.22), 4),
  );
}

/** Fruit and vegetables, by concept id. */
export const FRUIT: Drawings = {
  apple: drawing(166, 172, 0.36, "ground", apple),
  pear: drawing(150, 196, 0.38, "ground", pear),
  "orange-fruit": drawing(210, 146, 0.34, "ground", ({ colour }) => citrus(colour ?? "#f2902a")),
  lemon: drawing(200, 120, 0.3, "ground", lemon),
  banana: drawing(190, 160, 0.36, "ground", banana),
  strawberry: drawing(140, 168, 0.36, "ground", strawberry),
  cherry: drawing(180, 178, 0.36, "ground", cherry),
  watermelon: drawing(224, 106, 0.3, "ground", watermelon),
  grapes: drawing(170, 172, 0.38, "ground", grapes),
  pumpkin: drawing(208, 152, 0.36, "ground", pumpkin),
  carrot: drawing(170, 220, 0.38, "ground", carrot),
};
