import type { Backdrop, Stage } from "@/local-ai/painter/scene/stage";

/** A place under the open sky, its horizon at a share of the height. */
export function open(stage: Stage, horizonShare: number, back: string, front = ""): Backdrop {
  const horizon = stage.height * horizonShare;
  return { horizon, floor: stage.height - 92, back, front, sky: "open", floats: false };
}

/** A place with its horizon at a height; `more` overrides what is usual. */
export function place(
  stage: Stage,
  horizon: number,
  back: string,
  more: Partial<Backdrop> = {},
): Backdrop {
  return {
    horizon,
    floor: stage.height - 92,
    back,
    front: "",
    sky: "open",
    floats: false,
    ...more,
  };
}
