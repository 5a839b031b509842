import type { Stage } from "@/local-ai/painter/scene/stage";

/** Whether the prompt names something of the sky. */
export function isNamed(stage: Stage, id: string): boolean {
  return stage.scene.things.some((thing) => thing.id === id);
}

/** Where the sun or moon stands, also for its reflection in water. */
export function sunPosition(
  stage: Stage,
  horizon: number,
): { readonly x: number; readonly y: number; readonly radius: number } {
  const random = stage.random.fork("sun");
  const low = stage.light.sunHeight < 0.2;
  const side =
    stage.width * (0.5 + stage.sunSide * (low ? random.next(0.14, 0.24) : random.next(0.2, 0.33)));
  const isAskedFor = isNamed(stage, stage.light.isNight ? "moon" : "sun");
  return {
    x: side,
    y: horizon * (1 - stage.light.sunHeight * 0.92) - (low ? 26 : 0),
    radius: (low ? 84 : stage.light.isNight ? 58 : 62) * (isAskedFor ? 1.7 : 1),
  };
}
