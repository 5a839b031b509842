/** A colour of the chart on the light and on the dark surface. */
export type ChartColour = { readonly light: string; readonly dark: string };

/**
 * Six colours that stay apart with normal sight, protanopia, deuteranopia and tritanopia, each with a contrast of at
 * least 3 : 1 to the surface it lies on. Found by search; the test beside this file holds them to it.
 */
export const CHART_COLOURS: readonly ChartColour[] = [
  { light: "#044509", dark: "#8fe9d2" },
  { light: "#4d54ca", dark: "#7d66dc" },
  { light: "#7d6912", dark: "#f5d94e" },
  { light: "#2f97df", dark: "#6fa6ea" },
  { light: "#7c0f73", dark: "#cc4470" },
  { light: "#c17f7b", dark: "#ee9360" },
];

/** For models beyond the sixth, which the catalogue does not have: one grey, so that no colour means two models. */
const OTHER: ChartColour = { light: "#6d727d", dark: "#8d96a5" };

/** The CSS colour of the model at a place in the catalogue's order; it follows the theme by itself. */
export function chartColour(place: number): string {
  const { light, dark } = CHART_COLOURS[place] ?? OTHER;
  return `light-dark(${light}, ${dark})`;
}
