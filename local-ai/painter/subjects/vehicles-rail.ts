import { darken } from "@/local-ai/painter/draw/colour";
import { type Brush, drawing, type Drawings } from "@/local-ai/painter/draw/drawing";
import { box, disc, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";

/** Window glass by day. */
export const GLASS = "#bfe0f0";

/** Tyres. */
export const RUBBER = "#26242c";

/** A wheel that stands on the ground at x. */
export function wheel(x: number, radius: number): string {
  return (
    disc(x, -radius, radius, RUBBER) +
    disc(x, -radius, radius * 0.56, "#c9ced6") +
    disc(x, -radius, radius * 0.22, "#6b7078")
  );
}

function bus({ colour }: Brush): string {
  const paint = colour ?? "#e8502f";
  return (
    box(-150, -150, 300, 128, paint, 18) +
    box(-150, -70, 300, 12, "#fff4da") +
    repeat(5, (index) => box(-136 + index * 48, -134, 40, 46, GLASS, 6)) +
    box(108, -134, 40, 100, GLASS, 8) +
    stroke("M128 -134V-34", darken(paint, 0.3), 3) +
    oval(142, -36, 8, 10, "#fff3b8") +
    box(-152, -34, 304, 14, darken(paint, 0.4), 6) +
    wheel(-92, 30) +
    wheel(86, 30)
  );
}

function truck({ colour }: Brush): string {
  const paint = colour ?? "#3f8ac2";
  return (
    box(-150, -158, 200, 134, "#f2efe6", 6) +
    stroke("M-110 -154V-30M-60 -154V-30M-10 -154V-30", "#d5d0c2", 3) +
    shape(
      "M54 -24V-126Q54 -134 62 -134H104Q112 -134 118 -122L136 -84Q146 -78 146 -64V-24Z",
      paint,
    ) +
    shape("M70 -122H102L120 -82H70Z", GLASS) +
    box(-152, -34, 300, 14, "#3a3a44", 4) +
    oval(140, -48, 7, 9, "#fff3b8") +
    wheel(-104, 29) +
    wheel(-42, 29) +
    wheel(98, 29)
  );
}

function train({ colour }: Brush): string {
  const paint = colour ?? "#2f5a4a";
  const red = "#c2342c";
  const smoke = repeat(5, (index) =>
    disc(
      96 - index * 30,
      -196 - index * 20,
      17 + index * 7,
      "#e8ebee",
      `fill-opacity="${(0.9 - index * 0.12).toFixed(2)}"`,
    ),
  );
  return (
    smoke +
    box(-160, -8, 330, 8, "#7d756c") +
    box(-36, -118, 160, 74, paint, 26) +
    stroke("M4 -118V-44M46 -118V-44M88 -118V-44", "#d9a93a", 4) +
    box(-140, -156, 110, 112, paint, 6) +
    box(-150, -168, 130, 16, darken(paint, 0.35), 5) +
    box(-124, -140, 34, 40, "#ffe9b0", 5) +
    box(-80, -140, 34, 40, "#ffe9b0", 5) +
    shape("M84 -116L78 -166H114L106 -116Z", darken(paint, 0.3)) +
    box(72, -176, 48, 13, red, 4) +
    oval(26, -120, 15, 17, "#d9a93a") +
    disc(124, -82, 34, darken(paint, 0.2)) +
    disc(132, -96, 10, "#fff3b8") +
    box(-146, -50, 286, 14, red, 4) +
    shape("M128 -40L164 -8H120Z", red) +
    repeat(
      3,
      (index) =>
        disc(-100 + index * 56, -26, 26, RUBBER) +
        disc(-100 + index * 56, -26, 18, red) +
        disc(-100 + index * 56, -26, 5, "#d9a93a"),
    ) +
    disc(78, -18, 18, RUBBER) +
    disc(78, -18, 11, red) +
    disc(116, -18, 18, RUBBER) +
    disc(116, -18, 11, red) +
    stroke("M-100 -26H14", "#d9ced0", 7)
  );
}

function tram({ colour }: Brush): string {
  const paint = colour ?? "#d8382f";
  return (
    stroke("M-20 -150L8 -196L40 -150M-30 -197H46", "#3a3a44", 4) +
    box(-160, -2, 320, 5, "#8a8f98") +
    box(-152, -150, 304, 128, "#f7edd2", 20) +
    box(-152, -84, 304, 62, paint, 12) +
    repeat(4, (index) => box(-138 + index * 58, -136, 46, 46, GLASS, 6)) +
    box(96, -136, 48, 46, GLASS, 8) +
    box(-22, -136, 44, 112, darken(paint, 0.1), 4) +
    box(-14, -128, 28, 44, GLASS, 3) +
    disc(140, -48, 9, "#fff3b8") +
    wheel(-96, 19) +
    wheel(-58, 19) +
    wheel(62, 19) +
    wheel(100, 19)
  );
}

/** Trains, trams, buses and lorries, by concept id. */
export const BIG_VEHICLES: Drawings = {
  bus: drawing(310, 154, 0.42, "ground", bus),
  truck: drawing(304, 162, 0.42, "ground", truck),
  train: drawing(340, 240, 0.5, "ground", train),
  tram: drawing(322, 200, 0.46, "ground", tram),
};
