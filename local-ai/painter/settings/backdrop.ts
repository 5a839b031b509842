import type { Backdrop, Stage } from "@/local-ai/painter/scene/stage";
import { NATURE } from "./nature";
import { ROOMS } from "./rooms";
import { TOWNS } from "./towns";
import { WATERS } from "./waters";

const SETTINGS: Readonly<Record<string, (stage: Stage) => Backdrop>> = {
  ...NATURE,
  ...WATERS,
  ...TOWNS,
  ...ROOMS,
};

/** Paints the place the scene is set in; a place nobody has drawn is a meadow. */
export function paintBackdrop(stage: Stage): Backdrop {
  const paint = SETTINGS[stage.scene.setting] ?? SETTINGS["meadow"];
  if (!paint) throw new Error("The painter has no meadow to fall back on");
  return paint(stage);
}

/** The settings that have a painting of their own. */
export const PAINTED_SETTINGS: ReadonlySet<string> = new Set(Object.keys(SETTINGS));
