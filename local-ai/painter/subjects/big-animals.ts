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
import { eye, INK, REPTILES } from "./reptiles";

function column(x: number, top: number, width: number, coat: string): string {
  return (
    shape(
      `M${x - width / 2} ${top}L${x - width / 2} -4Q${x} 4 ${x + width / 2} -4L${x + width / 2} ${top}Z`,
      coat,
    ) +
    repeat(3, (index) =>
      oval(x - width / 3 + (index * width) / 3, -4, width / 7, 4, lighten(coat, 0.5)),
    )
  );
}

function elephant({ colour, random }: Brush): string {
  const coat = colour ?? "#8f97a6";
  const far = darken(coat, 0.26);
  const ear = darken(coat, 0.12);
  const curl = random.chance(0.5);
  const trunk = curl
    ? "M74 -104C100 -92 110 -60 106 -34C104 -18 126 -12 132 -28"
    : "M74 -108C104 -104 116 -124 118 -148C120 -162 136 -162 140 -154";
  return (
    stroke("M-82 -110C-98 -96 -96 -80 -94 -70", far, 5) +
    column(-38, -60, 30, far) +
    column(48, -60, 30, far) +
    shape(
      "M-84 -96C-84 -150 -30 -164 20 -158C60 -154 78 -120 74 -84C70 -54 40 -46 -10 -46C-60 -46 -84 -56 -84 -96Z",
      coat,
    ) +
    column(-62, -70, 32, coat) +
    column(26, -70, 32, coat) +
    stroke(trunk, darken(coat, 0.06), 24) +
    disc(66, -120, 44, coat) +
    shape("M74 -92C92 -84 104 -88 112 -98C106 -76 88 -70 72 -78Z", "#fff6e2") +
    shape("M50 -158C10 -168 -6 -132 8 -98C18 -74 44 -74 54 -96C62 -116 64 -142 50 -158Z", ear) +
    shape(
      "M46 -146C20 -150 8 -126 18 -104C26 -88 40 -90 46 -104C54 -120 54 -136 46 -146Z",
      "#d9a9a9",
      'fill-opacity="0.55"',
    ) +
    eye(80, -128, 5.5)
  );
}

function heavy(coat: string, horned: boolean): string {
  const far = darken(coat, 0.26);
  const snout = horned
    ? shape("M52 -108C74 -122 116 -104 126 -78C130 -60 112 -50 94 -54C74 -56 54 -66 52 -108Z", coat)
    : shape(
        "M50 -112C72 -124 96 -112 104 -100C128 -98 136 -80 132 -62C128 -44 96 -46 84 -52C62 -58 50 -76 50 -112Z",
        coat,
      );
  const face = horned
    ? shape("M104 -98C112 -118 124 -132 140 -140C134 -118 130 -98 124 -82Z", "#efe6d0") +
      shape("M88 -106C92 -118 98 -124 106 -128C104 -116 102 -108 100 -100Z", "#efe6d0")
    : oval(116, -84, 5, 4, darken(coat, 0.4)) +
      oval(102, -88, 5, 4, darken(coat, 0.4)) +
      stroke("M86 -58C104 -50 120 -52 130 -64", darken(coat, 0.4), 2.4) +
      box(108, -58, 8, 9, "#fff8e8", 2);
  return (
    stroke("M-82 -90q-10 8 -9 20", far, 5) +
    column(-40, -40, 30, far) +
    column(40, -40, 30, far) +
    shape(
      "M-86 -76C-88 -122 -40 -136 4 -130C50 -126 70 -106 66 -76C60 -44 30 -34 -10 -32C-58 -32 -84 -44 -86 -76Z",
      coat,
    ) +
    column(-64, -50, 32, coat) +
    column(20, -50, 32, coat) +
    shape("M50 -104C46 -124 56 -132 64 -128C70 -122 70 -112 66 -104Z", darken(coat, 0.14)) +
    snout +
    face +
    eye(80, -98, 5) +
    disc(118, -66, horned ? 3 : 0.1, darken(coat, 0.45))
  );
}

function kangaroo({ colour }: Brush): string {
  const coat = colour ?? "#b9794a";
  const cream = "#f0d8b8";
  return (
    shape("M-20 -40C-60 -30 -90 -14 -120 -2C-84 6 -40 4 -10 -14Z", coat) +
    shape(
      "M-34 -50C-40 -90 0 -116 14 -146C26 -158 44 -148 44 -130C44 -96 40 -66 30 -40C20 -14 -26 -14 -34 -50Z",
      coat,
    ) +
    shape("M18 -118C40 -112 42 -80 32 -52C22 -34 2 -40 4 -66C8 -88 12 -104 18 -118Z", cream) +
    stroke("M8 -56Q20 -46 34 -56", darken(coat, 0.3), 3) +
    oval(-10, -34, 30, 27, darken(coat, 0.12)) +
    shape("M-14 -12C10 -16 40 -10 52 -4C54 2 46 2 40 2L-14 2Z", darken(coat, 0.2)) +
    stroke("M32 -112C46 -104 54 -94 58 -82", darken(coat, 0.12), 11) +
    group(
      "translate(34 -160)",
      shape(
        "M-12 -12C-22 -34 -18 -52 -10 -58C0 -44 2 -28 0 -12ZM4 -14C4 -36 12 -50 20 -54C24 -38 20 -22 12 -10Z",
        darken(coat, 0.1),
      ),
      oval(4, 0, 24, 19, coat),
      oval(24, 7, 15, 11, cream),
      oval(36, 4, 5, 4, INK),
      eye(10, -4, 4.6),
    )
  );
}

function bat({ colour }: Brush): string {
  const coat = colour ?? "#4b3f57";
  return (
    mirrored(
      shape(
        "M10 -6C30 -52 70 -62 112 -44C100 -34 96 -22 98 -2C84 -12 72 -10 64 6C54 -8 40 -8 30 10Z",
        darken(coat, 0.15),
      ) + stroke("M14 -4C40 -30 74 -44 112 -44M40 -22L64 6M62 -34L98 -2", coat, 3),
    ) +
    oval(0, 6, 22, 30, coat) +
    oval(0, 12, 13, 18, lighten(coat, 0.3)) +
    mirrored(shape("M4 -36C6 -56 16 -64 24 -66C28 -52 26 -40 20 -28Z", coat)) +
    disc(0, -28, 22, coat) +
    mirrored(disc(9, -30, 6.5, "#fff6d8") + disc(9, -29, 3.6, INK)) +
    shape("M-6 -16h4l-2 6ZM2 -16h4l-2 6Z", "#ffffff")
  );
}

/** Land animals with a body of their own, by concept id. */
export const BIG_ANIMALS: Drawings = {
  ...REPTILES,
  elephant: drawing(240, 170, 0.58, "ground", elephant),
  hippo: drawing(230, 140, 0.46, "ground", ({ colour }) => heavy(colour ?? "#8d7f93", false)),
  rhino: drawing(235, 145, 0.48, "ground", ({ colour }) => heavy(colour ?? "#90928f", true)),
  kangaroo: drawing(180, 220, 0.56, "ground", kangaroo),
  bat: drawing(226, 130, 0.3, "air", bat),
};
