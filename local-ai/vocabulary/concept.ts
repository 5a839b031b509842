/**
 * One thing the stand-in knows: how people name it and how the painter finds it.
 * Both the painter and the stand-in translator read the same list, so what can be drawn can be said.
 */
export type ConceptKind =
  | "subject" // animals, people, vehicles, objects: stands in the foreground
  | "setting" // where it is: forest, sea, city …: paints the background
  | "thing" // small things placed in the scene: flower, lantern, cloud …
  | "style" // how it is painted: watercolour, Ghibli, pixel art …
  | "time" // time of day
  | "weather"
  | "season"
  | "colour"
  | "count";

export type Concept = {
  /** Unique, kebab-case, English: "fox", "forest", "watercolour". */
  readonly id: string;
  readonly kind: ConceptKind;
  /** Every English form, the usual singular first: ["fox", "foxes"]. May hold several words. */
  readonly en: readonly string[];
  /** Every inflected Polish form in lower case with diacritics, nominative first: ["lis", "lisa", "lisy", …]. */
  readonly pl: readonly string[];
};
