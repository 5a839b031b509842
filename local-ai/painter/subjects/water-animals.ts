import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawings, drawing } from "@/local-ai/painter/draw/drawing";
import { disc, group, mirrored, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";

const INK = "#1c1622";

function eye(x: number, y: number, radius: number): string {
  return (
    disc(x, y, radius * 1.5, "#ffffff") +
    disc(x + radius * 0.2, y, radius, INK) +
    disc(x + radius * 0.5, y - radius * 0.4, radius * 0.36, "#ffffff")
  );
}

function fish({ colour, random }: Brush): string {
  const natural = random.pick(["#f28a1e", "#2f9fd8", "#e8527a", "#f2c12c"] as const);
  const coat = colour ?? natural;
  const fin = darken(coat, 0.2);
  return (
    shape("M-52 0C-78 -14 -96 -40 -112 -42C-106 -16 -106 16 -112 42C-96 40 -78 14 -52 0Z", fin) +
    shape(
      "M-20 -40C-6 -70 30 -72 44 -58C36 -50 30 -44 26 -38ZM-4 40C4 60 22 64 34 58C28 50 24 44 22 38Z",
      fin,
    ) +
    shape("M-64 0C-36 -52 52 -62 92 -8C96 -2 96 4 92 8C52 60 -36 52 -64 0Z", coat) +
    shape(
      "M22 -45C34 -20 34 22 22 45C12 46 2 46 -4 44C8 20 8 -20 -4 -44C4 -46 12 -46 22 -45Z",
      lighten(coat, 0.75),
    ) +
    shape(
      "M-36 -29C-28 -10 -28 12 -36 29C-42 26 -46 22 -50 18C-46 6 -46 -6 -50 -18Z",
      lighten(coat, 0.75),
    ) +
    shape("M8 4C-12 4 -22 18 -18 32C0 32 14 22 18 10Z", fin) +
    eye(62, -12, 8) +
    stroke("M92 12q-10 6 -18 2", darken(coat, 0.5), 2.6)
  );
}

function shark({ colour }: Brush): string {
  const coat = colour ?? "#6d8193";
  return (
    shape(
      "M-96 -6C-118 -24 -130 -52 -136 -62C-112 -58 -92 -36 -82 -18ZM-96 4C-112 16 -120 32 -128 44C-106 36 -92 22 -84 10Z",
      coat,
    ) +
    shape("M-16 -38C-8 -66 6 -84 22 -92C22 -70 30 -50 38 -40Z", darken(coat, 0.14)) +
    shape("M-104 -2C-50 -54 60 -58 134 -8C100 34 0 40 -104 -2Z", coat) +
    shape("M-70 6C-10 20 70 16 128 -4C96 34 0 38 -70 6Z", "#f2f4f4") +
    shape("M20 18C14 44 -4 62 -22 68C-20 48 -14 30 -4 18Z", darken(coat, 0.14)) +
    shape("M84 12C96 10 112 2 122 -2C114 18 100 22 84 12Z", "#7a2030") +
    repeat(5, (index) => shape(`M${88 + index * 7} ${11 - index * 2.6}l3 6l4 -8Z`, "#ffffff")) +
    stroke("M46 -8q-6 10 0 20M56 -10q-6 10 0 20M36 -8q-6 10 0 20", darken(coat, 0.35), 2.4) +
    disc(92, -18, 5, INK) +
    disc(94, -20, 1.6, "#ffffff")
  );
}

function whale({ colour }: Brush): string {
  const coat = colour ?? "#3d6f9e";
  return (
    stroke("M34 -66C30 -92 18 -100 4 -96M34 -66C38 -94 50 -102 66 -96M34 -66V-104", "#d6f0fb", 6) +
    shape(
      "M-90 6C-112 -10 -120 -30 -142 -34C-140 -56 -116 -50 -108 -38C-106 -54 -92 -66 -78 -58C-84 -40 -82 -20 -72 -8Z",
      coat,
    ) +
    shape(
      "M-98 -8C-60 10 -44 -64 36 -66C100 -66 130 -30 128 4C124 44 70 58 10 56C-50 52 -90 30 -98 -8Z",
      coat,
    ) +
    shape("M126 12C110 52 60 58 10 56C-30 54 -60 42 -78 24C-20 40 60 30 126 12Z", "#eef3f4") +
    repeat(6, (index) =>
      stroke(`M${-30 + index * 24} ${36 - index * 2}q10 10 24 ${14 - index * 2}`, "#b9c9d2", 2),
    ) +
    shape("M16 28C10 54 -14 72 -34 70C-28 54 -20 38 -8 28Z", darken(coat, 0.2)) +
    eye(84, -4, 6) +
    stroke("M100 16q14 0 24 -8", darken(coat, 0.4), 3)
  );
}

function dolphin({ colour }: Brush): string {
  const coat = colour ?? "#5c9ac2";
  return (
    shape("M-94 44C-116 34 -132 44 -140 56C-122 58 -112 66 -104 82C-94 70 -84 58 -82 46Z", coat) +
    shape("M-8 -52C-16 -76 -32 -88 -46 -92C-44 -70 -38 -54 -30 -44Z", darken(coat, 0.14)) +
    shape(
      "M-96 52C-80 0 -40 -56 30 -58C60 -58 80 -44 92 -28C108 -24 126 -16 130 -8C124 0 104 0 90 0C60 20 10 8 -20 16C-50 26 -70 46 -96 52Z",
      coat,
    ) +
    shape("M128 -6C122 0 104 0 90 0C64 18 20 8 -10 14C20 -6 60 -8 92 -12Z", "#f0f5f6") +
    shape("M24 10C22 34 8 50 -10 56C-8 38 -4 22 2 10Z", darken(coat, 0.14)) +
    eye(66, -28, 5) +
    stroke("M92 -11q18 2 32 1", darken(coat, 0.35), 2)
  );
}

function octopus({ colour }: Brush): string {
  const coat = colour ?? "#c2557f";
  const arm = (x: number, bend: number): string =>
    stroke(
      `M${x} 12C${x * 1.6} 44 ${x * 1.4 + bend} 60 ${x * 2.3} 78C${x * 2.6 + bend} 92 ${x * 3 + bend} 80 ${x * 2.8 + bend} 70`,
      coat,
      17,
    ) +
    repeat(3, (index) => disc(x * (1.3 + index * 0.32), 34 + index * 16, 3.2, lighten(coat, 0.55)));
  return (
    mirrored(arm(36, 12) + arm(22, 4) + arm(9, -4)) +
    shape("M0 -110C-58 -110 -70 -54 -54 -14C-44 24 44 24 54 -14C70 -54 58 -110 0 -110Z", coat) +
    oval(-24, -84, 12, 8, lighten(coat, 0.5), 'transform="rotate(-34 -24 -84)"') +
    mirrored(disc(24, -26, 16, "#ffffff") + disc(23, -24, 9.5, INK)) +
    disc(-19, -29, 3.4, "#ffffff") +
    disc(27, -29, 3.4, "#ffffff") +
    stroke("M-12 2Q0 12 12 2", darken(coat, 0.45), 3)
  );
}

function jellyfish({ colour, random }: Brush): string {
  const coat = colour ?? random.pick(["#c88af0", "#f08ac0", "#7fb8f4"] as const);
  const sway = random.next(-12, 12);
  return (
    repeat(7, (index) =>
      stroke(
        `M${-48 + index * 16} -10C${-60 + index * 18 + sway} 30 ${-36 + index * 14 - sway} 60 ${-52 + index * 17} ${84 + (index % 3) * 14}`,
        lighten(coat, 0.3),
        5,
        'stroke-opacity="0.75"',
      ),
    ) +
    shape(
      "M-70 -8C-74 -80 -34 -108 0 -108C34 -108 74 -80 70 -8C58 -18 46 -2 34 -10C22 -18 12 0 0 -8C-12 0 -22 -18 -34 -10C-46 -2 -58 -18 -70 -8Z",
      coat,
      'fill-opacity="0.88"',
    ) +
    shape(
      "M-44 -40C-44 -74 -20 -92 4 -92C-20 -80 -28 -62 -26 -36Z",
      "#ffffff",
      'fill-opacity="0.5"',
    ) +
    mirrored(disc(20, -34, 5.6, INK)) +
    stroke("M-8 -24Q0 -17 8 -24", INK, 2.4)
  );
}

function crab({ colour }: Brush): string {
  const coat = colour ?? "#d9472f";
  const dark = darken(coat, 0.2);
  return (
    mirrored(
      repeat(3, (index) =>
        stroke(
          `M42 ${-22 + index * 6}L${78 + index * 2} ${-34 + index * 14}L${90 - index * 6} ${-6 + index * 3}`,
          dark,
          7,
        ),
      ) +
        stroke("M50 -50C70 -58 78 -74 76 -88", dark, 11) +
        shape(
          "M60 -88C48 -112 66 -134 84 -132C78 -122 78 -114 82 -108C90 -110 96 -118 98 -126C110 -108 98 -80 80 -80Z",
          coat,
        ),
    ) +
    mirrored(
      stroke("M18 -66V-86", coat, 6) + disc(18, -90, 9, "#ffffff") + disc(18, -90, 5.4, INK),
    ) +
    oval(0, -42, 62, 36, coat) +
    oval(0, -54, 44, 17, lighten(coat, 0.22)) +
    stroke("M-20 -34Q0 -18 20 -34", darken(coat, 0.5), 3.4)
  );
}

function seahorse({ colour }: Brush): string {
  const coat = colour ?? "#f2a23a";
  const dark = darken(coat, 0.22);
  return (
    stroke("M-6 30C-30 60 -22 92 4 90C22 88 20 66 6 68", coat, 15) +
    shape("M-24 -30C-54 -36 -58 0 -34 10Z", lighten(coat, 0.4)) +
    shape("M-10 -80C-50 -60 -40 10 -14 40C20 40 34 0 18 -40C16 -56 22 -64 20 -78Z", coat) +
    repeat(6, (index) =>
      stroke(`M${-26 + index * 2} ${-30 + index * 12}q22 8 ${44 - index * 4} -2`, dark, 3),
    ) +
    shape(
      "M-26 -96C-26 -124 10 -128 24 -106L64 -92C72 -88 70 -78 60 -78L22 -80C4 -66 -24 -74 -26 -96Z",
      coat,
    ) +
    repeat(4, (index) => shape(`M${-24 + index * 9} ${-106 - index * 5}l-2 -16l12 10Z`, dark)) +
    eye(6, -98, 6)
  );
}

function seal({ colour }: Brush): string {
  const coat = colour ?? "#8d97a3";
  return (
    shape(
      "M-92 -18C-112 -34 -128 -34 -136 -26C-124 -18 -124 -8 -132 2C-114 4 -100 -2 -88 -8Z",
      darken(coat, 0.14),
    ) +
    shape(
      "M-98 -10C-70 -54 -20 -50 14 -74C30 -86 34 -112 54 -124C84 -136 104 -108 94 -80C84 -40 84 -10 40 -2C0 4 -70 2 -98 -10Z",
      coat,
    ) +
    shape("M84 -66C78 -32 72 -8 40 -2C20 0 0 0 -14 -2C30 -14 50 -40 60 -74Z", lighten(coat, 0.5)) +
    shape("M30 -28C34 -8 56 0 72 0C70 -14 58 -26 46 -36Z", darken(coat, 0.2)) +
    oval(88, -96, 15, 11, lighten(coat, 0.5)) +
    oval(98, -101, 6, 4.5, INK) +
    eye(76, -108, 5) +
    stroke("M88 -94l22 -2M88 -91l20 5M86 -89l16 10", "#f6f6f4", 1.6)
  );
}

function starfish({ colour }: Brush): string {
  const coat = colour ?? "#f0824a";
  const arm =
    shape("M-24 -14C-22 -60 -10 -92 0 -96C10 -92 22 -60 24 -14Z", coat) +
    repeat(4, (index) => disc(0, -78 + index * 16, 3 + index * 0.7, lighten(coat, 0.5)));
  return group(
    "translate(0 -84)",
    repeat(5, (index) => group(`rotate(${index * 72})`, arm)),
    disc(0, 0, 32, coat),
    mirrored(disc(10, -4, 6, "#ffffff") + disc(10, -3, 3.6, INK)),
    stroke("M-8 10Q0 18 8 10", darken(coat, 0.5), 2.8),
  );
}

/** Water animals, by concept id. */
export const WATER_DRAWINGS: Drawings = {
  fish: drawing(212, 124, 0.34, "water", fish),
  shark: drawing(274, 160, 0.42, "water", shark),
  whale: drawing(280, 180, 0.5, "water", whale),
  dolphin: drawing(276, 176, 0.44, "water", dolphin),
  octopus: drawing(230, 210, 0.5, "water", octopus),
  jellyfish: drawing(150, 220, 0.46, "water", jellyfish),
  seahorse: drawing(140, 220, 0.44, "water", seahorse),
  crab: drawing(212, 140, 0.36, "ground", crab),
  seal: drawing(240, 138, 0.42, "ground", seal),
  starfish: drawing(190, 180, 0.34, "ground", starfish),
};
