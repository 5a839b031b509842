/** A colour of the chart on the light and on the dark surface. */
export type ChartColour = { readonly light: string; readonly dark: string };

/**
 * Seven colours that stay apart with normal sight, protanopia, deuteranopia and tritanopia, each with a contrast of at
 * least 3 : 1 to the surface it lies on. The first is the accent, the others were found by search; the test beside this file holds them to it.
 */
export const CHART_COLOURS: readonly ChartColour[] = [
  { light: "#0b6a4d", dark: "#7fe3ba" },
  { light: "#1f1e8c", dark: "#6652cb" },
  { light: "#9b861c", dark: "#c7ac01" },
  { light: "#2293f9", dark: "#639cef" },
  { light: "#df5fa1", dark: "#e35c8c" },
  { light: "#562700", dark: "#97571e" },
  { light: "#2a002a", dark: "#fcfc3c" },
];

/** For whatever comes after the seventh: one grey, so that no colour means two things. */
const OTHER: ChartColour = { light: "#6d727d", dark: "#8d96a5" };

/** The CSS colour of what has this place in its order; it follows the theme by itself. */
export function chartColour(place: number): string {
  const { light, dark } = CHART_COLOURS[place] ?? OTHER;
  return `light-dark(${light}, ${dark})`;
}
