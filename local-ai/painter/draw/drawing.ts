import type { Random } from "./random";

/** What a drawing may use: chance for its pose and details, and the colour that was asked for. */
export type Brush = {
  readonly random: Random;
  /** "#rrggbb" asked for by the prompt ("a red car"); undefined leaves the natural colours. */
  readonly colour: string | undefined;
};

/** Where a drawing belongs in the picture. */
export type Place = "ground" | "air" | "sky" | "water";

/**
 * One thing that can be drawn. It draws itself standing on the point (0, 0), up being negative,
 * about `height` units tall and `width` wide, turned to the right; an "air" drawing is centred on (0, 0) instead.
 */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  /** How tall it stands as the hero, as a share of the picture's shorter side. */
  readonly size: number;
  readonly place: Place;
  readonly draw: (brush: Brush) => string;
};

/** Drawings by concept id. */
export type Drawings = Readonly<Record<string, Drawing>>;

/** Makes a drawing; a plain helper to keep tables of them readable. */
export function drawing(
  width: number,
  height: number,
  size: number,
  place: Place,
  draw: (brush: Brush) => string,
): Drawing {
  return { width, height, size, place, draw };
}
