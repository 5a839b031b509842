import type { Drawings } from "@/local-ai/painter/draw/drawing";
import { BIG_ANIMALS } from "./big-animals";
import { BIRD_DRAWINGS } from "./birds";
import { BUILDING_DRAWINGS } from "./buildings";
import { CREATURES } from "./creatures";
import { CRITTERS } from "./critters";
import { FOOD_DRAWINGS } from "./food";
import { HEAVEN_DRAWINGS } from "./heavens";
import { HOOFED_ANIMALS } from "./hoofed-animals";
import { INSECT_DRAWINGS } from "./insects";
import { INSTRUMENT_DRAWINGS } from "./instruments";
import { OBJECT_DRAWINGS } from "./objects";
import { PEOPLE_DRAWINGS } from "./people";
import { PLANT_DRAWINGS } from "./plants";
import { VEHICLE_DRAWINGS } from "./vehicles";
import { WATER_DRAWINGS } from "./water-animals";

/** Everything that stands in the picture, by concept id. */
export const DRAWINGS: Drawings = {
  ...CRITTERS,
  ...HOOFED_ANIMALS,
  ...BIG_ANIMALS,
  ...BIRD_DRAWINGS,
  ...WATER_DRAWINGS,
  ...INSECT_DRAWINGS,
  ...PEOPLE_DRAWINGS,
  ...CREATURES,
  ...VEHICLE_DRAWINGS,
  ...BUILDING_DRAWINGS,
  ...FOOD_DRAWINGS,
  ...PLANT_DRAWINGS,
  ...INSTRUMENT_DRAWINGS,
  ...OBJECT_DRAWINGS,
  ...HEAVEN_DRAWINGS,
};

/** Things the sky paints itself. */
export const SKY_THINGS: ReadonlySet<string> = new Set([
  "sun",
  "moon",
  "star",
  "aurora",
  "comet",
  "firework",
]);
