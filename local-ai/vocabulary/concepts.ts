import { BIRDS, INSECTS, WATER_ANIMALS } from "./animals-air-water";
import { TAME_ANIMALS } from "./animals-tame";
import { WILD_ANIMALS } from "./animals-wild";
import type { Concept } from "./concept";
import { createFinder, type Found } from "./find";
import { BUILDINGS, VEHICLES } from "./machines-buildings";
import { COLOURS, COUNTS, SEASONS, STYLES, TIMES, WEATHER } from "./moods";
import { FOOD, HEAVENS, INSTRUMENTS, OBJECTS, PLANTS } from "./objects";
import { FANTASY, PEOPLE } from "./people";
import { SETTINGS } from "./settings";

export type { Found } from "./find";

/** Everything the stand-in can say and draw, in no particular order. */
export const CONCEPTS: readonly Concept[] = [
  WILD_ANIMALS,
  TAME_ANIMALS,
  BIRDS,
  WATER_ANIMALS,
  INSECTS,
  PEOPLE,
  FANTASY,
  VEHICLES,
  BUILDINGS,
  FOOD,
  PLANTS,
  INSTRUMENTS,
  OBJECTS,
  HEAVENS,
  SETTINGS,
  TIMES,
  WEATHER,
  SEASONS,
  COLOURS,
  COUNTS,
  STYLES,
].flat();

const finder = createFinder(CONCEPTS);

/**
 * Every concept named in a Polish or English text, in order, without overlaps: the longest form wins
 * over whole words, case does not matter, and diacritics may be missing ("zolw" finds the turtle).
 */
export function findConcepts(text: string): Found[] {
  return finder(text);
}
