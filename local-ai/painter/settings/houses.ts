import { darken, mix } from "@/local-ai/painter/draw/colour";
import type { Random } from "@/local-ai/painter/draw/random";
import { box, polygon } from "@/local-ai/painter/draw/svg";
import { isSnowy, lit, type Stage } from "@/local-ai/painter/scene/stage";

/** Windows glow after dark; they are added after the light has been applied, so that they stay bright. */
export function pane(
  stage: Stage,
  x: number,
  y: number,
  w: number,
  h: number,
  random: Random,
): string {
  const isLit = stage.light.isNight && random.chance(0.62);
  return box(
    x,
    y,
    w,
    h,
    isLit
      ? random.pick(["#ffd98a", "#ffe9b8", "#ffc46a"])
      : mix(stage.light.sky[1], "#2c3850", stage.light.isNight ? 0.6 : 0.45),
    1.5,
  );
}

/** A house with a gable roof, its lower left corner at (x, base). */
export function house(
  stage: Stage,
  x: number,
  base: number,
  w: number,
  tall: number,
  random: Random,
  depth: number,
): string {
  const wall = random.pick([
    "#f0d8a8",
    "#e8b08a",
    "#d8c4d0",
    "#c4d4c0",
    "#f4ead8",
    "#d89a7a",
    "#b8c8d8",
  ]);
  const roof = isSnowy(stage.scene)
    ? "#f4f8fb"
    : random.pick(["#b04a34", "#8a4a3a", "#6b5a5a", "#c2603a"]);
  const top = base - tall;
  const body =
    box(x, top, w, tall + 6, wall) +
    polygon([x - 12, top + 4, x + w / 2, top - w * 0.42, x + w + 12, top + 4], roof) +
    box(x + w * 0.68, top - w * 0.36, w * 0.12, w * 0.26, darken(wall, 0.35)) +
    box(x + w * 0.4, base - tall * 0.42, w * 0.2, tall * 0.42, "#6b4530", 4);
  const windows =
    [0.12, 0.66]
      .map((at) => pane(stage, x + w * at, top + tall * 0.2, w * 0.2, tall * 0.24, random))
      .join("") + pane(stage, x + w * 0.41, top + tall * 0.16, w * 0.18, tall * 0.22, random);
  return lit(stage, depth, body) + windows;
}
