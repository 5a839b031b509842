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

/** The black of eyes and noses. */
export const INK = "#1c1622";

/** A dark eye with a glint. */
export function eye(x: number, y: number, radius: number): string {
  return (
    disc(x, y, radius, INK) + disc(x + radius * 0.3, y - radius * 0.35, radius * 0.34, "#ffffff")
  );
}

function crocodile({ colour }: Brush): string {
  const coat = colour ?? "#5d8a3f";
  const ridge = darken(coat, 0.25);
  return (
    repeat(12, (index) =>
      shape(`M${-104 + index * 14} ${-32 - Math.min(index, 6) * 4.5}l7 -13l8 11Z`, ridge),
    ) +
    shape(
      "M-128 -8C-96 -46 -40 -66 10 -60C50 -56 84 -54 126 -42C134 -38 134 -28 126 -26C80 -22 50 -14 10 -12C-40 -8 -90 -6 -128 -8Z",
      coat,
    ) +
    shape("M-110 -10C-60 -22 20 -22 60 -22C40 -12 -30 -6 -110 -10Z", lighten(coat, 0.55)) +
    repeat(7, (index) => shape(`M${66 + index * 8.5} -34l4 7l4 -7Z`, "#fffbe8")) +
    stroke("M62 -35C84 -32 108 -34 128 -37", darken(coat, 0.45), 2) +
    disc(52, -62, 12, coat) +
    disc(54, -64, 7, "#f6e27a") +
    oval(55, -64, 2, 6, INK) +
    oval(120, -43, 3.5, 2.4, ridge) +
    repeat(2, (index) =>
      shape(`M${-50 + index * 76} -26q-10 14 -6 26h26q2 -6 -8 -8q2 -10 4 -20Z`, ridge),
    )
  );
}

function turtle({ colour }: Brush): string {
  const shell = colour ?? "#6b7d3a";
  const skin = "#8fb35c";
  return (
    shape("M-78 -18l-22 10l24 4Z", skin) +
    oval(-44, -8, 18, 11, darken(skin, 0.2)) +
    oval(38, -8, 18, 11, darken(skin, 0.2)) +
    shape("M58 -30C70 -44 78 -66 100 -64C120 -62 124 -40 108 -32C94 -26 82 -20 66 -14Z", skin) +
    shape("M-84 -20C-80 -84 -36 -102 -4 -102C34 -102 72 -80 76 -20Z", shell) +
    shape(
      "M-22 -88L14 -88L28 -58L-4 -42L-34 -58ZM-70 -54L-42 -62L-14 -38L-24 -20H-80ZM36 -62L62 -58L74 -20H22L8 -38Z",
      lighten(shell, 0.22),
    ) +
    box(-90, -26, 172, 12, darken(shell, 0.3), 6) +
    eye(104, -50, 5) +
    stroke("M104 -38q8 2 12 -4", darken(skin, 0.45), 2)
  );
}

function frog({ colour }: Brush): string {
  const skin = colour ?? "#63a83a";
  const dark = darken(skin, 0.18);
  return (
    mirrored(
      oval(48, -26, 26, 24, dark) + shape("M40 -8q30 -6 46 6l-12 3l-8 -2l-8 4l-10 -2l-12 1Z", dark),
    ) +
    oval(0, -46, 50, 44, skin) +
    oval(0, -32, 32, 28, lighten(skin, 0.6)) +
    mirrored(stroke("M24 -34Q26 -12 20 -4", skin, 14) + shape("M8 0q4 -8 14 -8q12 0 14 8Z", skin)) +
    oval(0, -84, 52, 33, skin) +
    mirrored(disc(30, -112, 19, skin) + disc(31, -113, 13, "#fdf6c8") + oval(31, -113, 8, 9, INK)) +
    disc(-28, -117, 3.4, "#ffffff") +
    disc(34, -117, 3.4, "#ffffff") +
    stroke("M-36 -78Q0 -54 36 -78", darken(skin, 0.5), 3) +
    mirrored(
      disc(38, -84, 6, "#f08a7a", 'fill-opacity="0.5"') + disc(4, -90, 1.8, darken(skin, 0.5)),
    )
  );
}

function snake({ colour, random }: Brush): string {
  const skin = colour ?? "#5f9e3f";
  const coil =
    "M-88 -10C-60 -24 -20 -24 10 -14C50 0 84 -10 76 -34C66 -60 0 -40 -30 -54C-58 -70 -34 -100 4 -96C40 -92 50 -116 44 -140";
  const bands = random.chance(0.5) ? "14 18" : "3 15";
  return (
    stroke(coil, darken(skin, 0.25), 27) +
    stroke(coil, skin, 22) +
    stroke(coil, lighten(skin, 0.45), 9, `stroke-dasharray="${bands}"`) +
    stroke("M46 -166C50 -180 48 -186 44 -194M49 -184l8 -8", "#d43a4a", 3) +
    shape(
      "M18 -144C16 -164 30 -176 46 -174C64 -172 72 -156 66 -140C58 -128 24 -130 18 -144Z",
      skin,
    ) +
    mirroredAt(44, eye(12, -156, 5))
  );
}

function mirroredAt(x: number, content: string): string {
  return group(`translate(${x} 0)`, content, group("translate(-24 0)", content));
}

function lizard({ colour }: Brush): string {
  const skin = colour ?? "#58b06a";
  return (
    stroke("M-30 -34C-76 -40 -104 -20 -96 4C-90 16 -72 8 -80 -4", skin, 11) +
    stroke("M-24 -24l-14 14l-14 4M34 -26l8 16l-8 8", darken(skin, 0.2), 8) +
    shape(
      "M-44 -34C-34 -60 20 -64 50 -60C70 -72 104 -66 106 -46C106 -32 80 -28 62 -30C30 -14 -36 -14 -44 -34Z",
      skin,
    ) +
    repeat(9, (index) =>
      shape(`M${-36 + index * 11} ${-50 - Math.min(index, 4) * 2}l5 -9l6 8Z`, "#f2a24a"),
    ) +
    stroke("M-10 -22l-8 14l-14 4M50 -26l14 14l14 4", darken(skin, 0.1), 8) +
    repeat(5, (index) => disc(-20 + index * 16, -44, 3.2, lighten(skin, 0.5))) +
    disc(84, -56, 9, lighten(skin, 0.4)) +
    eye(86, -56, 5) +
    stroke("M78 -38q16 4 26 -6", darken(skin, 0.5), 2)
  );
}

function snail({ colour }: Brush): string {
  const shell = colour ?? "#c9803f";
  const skin = "#d9bd8a";
  return (
    stroke("M64 -40L56 -84M72 -40L84 -80", skin, 5) +
    disc(56, -86, 6, INK) +
    disc(84, -82, 6, INK) +
    shape(
      "M-92 0C-70 -12 -40 -12 10 -14C40 -16 40 -50 62 -54C84 -56 92 -36 82 -18C74 -2 40 0 -92 0Z",
      skin,
    ) +
    disc(-6, -54, 46, shell) +
    stroke(
      "M-6 -54c-2 -12 16 -12 16 2c0 18 -30 20 -32 -2c-2 -30 46 -34 48 2c0 22 -18 34 -34 34",
      lighten(shell, 0.5),
      6,
    ) +
    stroke("M70 -30q8 4 12 -2", "#7a5c34", 2)
  );
}

/** Animals that crawl, and the frog, by concept id. */
export const REPTILES: Drawings = {
  crocodile: drawing(262, 80, 0.26, "ground", crocodile),
  turtle: drawing(220, 104, 0.3, "ground", turtle),
  frog: drawing(160, 134, 0.34, "ground", frog),
  snake: drawing(190, 190, 0.42, "ground", snake),
  lizard: drawing(215, 78, 0.26, "ground", lizard),
  snail: drawing(186, 102, 0.3, "ground", snail),
};
