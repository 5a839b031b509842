import type { Drawings } from "@/local-ai/painter/draw/drawing";
import { BIG_ANIMALS } from "./big-animals";
import { BIRD_DRAWINGS } from "./birds";
import { CREATURES } from "./creatures";
import { CRITTERS } from "./critters";
import { HOOFED_ANIMALS } from "./hoofed-animals";
import { INSECT_DRAWINGS } from "./insects";
import { PEOPLE_DRAWINGS } from "./people";
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
};

/** Things the sky paints itself. */
export const SKY_THINGS: ReadonlySet<string> = new Set(["sun", "moon", "star", "aurora", "comet", "firework"]);
