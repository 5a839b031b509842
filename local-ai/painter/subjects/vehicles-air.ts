import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawings, drawing } from "@/local-ai/painter/draw/drawing";
import { box, disc, mirrored, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";

const GLASS = "#bfe0f0";

function plane({ colour }: Brush): string {
  const paint = colour ?? "#3f8ad0";
  return (
    shape("M-10 -14C10 -60 40 -92 66 -98L40 -14Z", darken("#e8ecf2", 0.16)) +
    shape("M-118 -14L-146 -70H-116L-76 -20Z", paint) +
    shape(
      "M-136 -6C-110 -36 60 -40 116 -26C146 -18 148 8 116 16C60 28 -100 22 -136 -6Z",
      "#f4f6f9",
    ) +
    shape("M-128 4C-100 22 60 28 116 16C134 10 142 2 140 -6C90 10 -60 12 -128 4Z", paint) +
    repeat(7, (index) => oval(-62 + index * 22, -12, 6.4, 8, GLASS)) +
    shape("M108 -26C126 -22 136 -14 138 -6H112Z", GLASS) +
    shape("M-20 6C-40 50 -66 84 -96 92L-40 92C0 70 30 34 44 6Z", "#dfe5ec") +
    shape("M-96 92L-40 92L-26 80L-82 80Z", paint) +
    oval(4, 40, 20, 10, darken(paint, 0.25)) +
    shape("M-124 -4L-150 22H-122L-92 2Z", "#dfe5ec")
  );
}

function helicopter({ colour }: Brush): string {
  const paint = colour ?? "#e8622c";
  return (
    stroke("M-40 -10L-140 -30", paint, 15) +
    disc(-146, -34, 22, "#c9ced6", 'fill-opacity="0.6"') +
    stroke("M-146 -58V-8M-170 -34H-122", "#4a4f5a", 4) +
    box(2, -82, 8, 26, "#4a4f5a") +
    oval(6, -86, 138, 6, "#4a4f5a", 'fill-opacity="0.75"') +
    shape(
      "M-64 -10C-60 -54 -10 -64 30 -58C80 -52 108 -20 104 6C98 38 40 42 0 38C-40 34 -66 20 -64 -10Z",
      paint,
    ) +
    shape("M26 -48C66 -44 92 -20 94 0H30Z", GLASS) +
    box(-34, -40, 46, 36, GLASS, 8) +
    shape("M-62 6C-50 30 -20 36 0 38C40 42 92 38 103 10C60 24 -20 22 -62 6Z", darken(paint, 0.25)) +
    stroke("M-30 38V60M50 40V60M-62 62H92Q104 62 106 50", "#4a4f5a", 6)
  );
}

function rocket({ colour }: Brush): string {
  const paint = colour ?? "#e0402f";
  return (
    shape("M-26 96C-40 130 -16 150 0 190C16 150 40 130 26 96Z", "#f68a1e") +
    shape("M-14 96C-20 124 -8 136 0 160C8 136 20 124 14 96Z", "#ffe066") +
    mirrored(shape("M36 20C70 40 78 78 74 112L34 84Z", paint)) +
    shape("M0 -150C-44 -106 -54 -30 -42 56L-32 92H32L42 56C54 -30 44 -106 0 -150Z", "#f3f5f8") +
    shape("M0 -150C-24 -126 -38 -92 -44 -56H44C38 -92 24 -126 0 -150Z", paint) +
    disc(0, -8, 26, "#8d97a6") +
    disc(0, -8, 19, GLASS) +
    disc(-6, -14, 6, "#ffffff") +
    box(-43, 46, 86, 13, paint) +
    shape("M-5 56H5V116H-5Z", darken(paint, 0.25))
  );
}

function spaceship({ colour, random }: Brush): string {
  const paint = colour ?? random.pick(["#9aa8ba", "#8a6ad0", "#5aa8a0"] as const);
  return (
    shape("M-58 20L-110 150H110L58 20Z", "#d8fbe0", 'fill-opacity="0.3"') +
    shape("M-62 -14C-62 -76 62 -76 62 -14Z", GLASS) +
    oval(-22, -44, 10, 15, "#ffffff", 'fill-opacity="0.7"') +
    disc(4, -26, 17, "#7ccf5a") +
    oval(-3, -28, 4, 6, "#1c1622") +
    oval(11, -28, 4, 6, "#1c1622") +
    oval(0, 0, 142, 34, paint) +
    oval(0, -8, 118, 21, lighten(paint, 0.3)) +
    repeat(7, (index) =>
      disc(
        -108 + index * 36,
        8 + (3 - Math.abs(index - 3)) * 4,
        8,
        ["#ffe066", "#ff7a8a", "#7af0d0"][index % 3] ?? "#ffe066",
      ),
    ) +
    oval(0, 26, 50, 12, darken(paint, 0.3))
  );
}

function hotAirBalloon({ colour, random }: Brush): string {
  const first = colour ?? random.pick(["#e0483a", "#3f8ad0", "#f2a32c", "#9a5ac0"] as const);
  const second = lighten(first, 0.75);
  return (
    stroke("M-36 56L-22 100M36 56L22 100M0 66V100", "#6b4a30", 2.6) +
    shape(
      "M0 -142C-78 -142 -112 -88 -104 -36C-96 6 -56 38 -36 60H36C56 38 96 6 104 -36C112 -88 78 -142 0 -142Z",
      first,
    ) +
    shape(
      "M0 -142C-50 -136 -74 -88 -66 -36C-60 6 -30 40 -20 60H20C30 40 60 6 66 -36C74 -88 50 -136 0 -142Z",
      second,
    ) +
    shape(
      "M0 -142C-20 -130 -28 -88 -26 -36C-24 10 -10 44 -6 60H6C10 44 24 10 26 -36C28 -88 20 -130 0 -142Z",
      first,
    ) +
    shape(
      "M-103 -48C-60 -22 60 -22 103 -48L104 -30C60 -2 -60 -2 -104 -30Z",
      "#ffffff",
      'fill-opacity="0.28"',
    ) +
    box(-28, 98, 56, 42, "#b5824a", 8) +
    stroke("M-28 112H28M-28 126H28M-10 100V140M10 100V140", "#8a5a32", 2.4) +
    box(-32, 94, 64, 9, "#8a5a32", 4)
  );
}

/** What flies, by concept id. */
export const FLYING_VEHICLES: Drawings = {
  plane: drawing(300, 196, 0.4, "sky", plane),
  helicopter: drawing(320, 160, 0.38, "sky", helicopter),
  rocket: drawing(160, 340, 0.7, "air", rocket),
  spaceship: drawing(290, 220, 0.44, "sky", spaceship),
  "hot-air-balloon": drawing(220, 290, 0.56, "sky", hotAirBalloon),
};
