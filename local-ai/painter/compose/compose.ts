import { mix } from "@/local-ai/painter/draw/colour";
import { createRandom, hashText, type Random } from "@/local-ai/painter/draw/random";
import { box, coordinate, layer } from "@/local-ai/painter/draw/svg";
import { type Look, treatmentOf } from "@/local-ai/painter/look";
import { lightOf } from "@/local-ai/painter/scene/light";
import type { Scene } from "@/local-ai/painter/scene/scene";
import type { Backdrop, Stage } from "@/local-ai/painter/scene/stage";
import { paintBackdrop } from "@/local-ai/painter/settings/backdrop";
import { paintSky } from "@/local-ai/painter/settings/sky";
import { paintFigures } from "./figures";
import { createShader } from "./shading";
import { paintWeather } from "./weather";

/** What decides a picture besides its scene. Width and height are pixels. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly look: Look;
};

/** Draws the scene as one SVG document of the wanted size. Equal input gives equal text. */
export function composeScene(scene: Scene, frame: Frame): string {
  const stage = setStage(scene, frame);
  const treatment = treatmentOf(frame.look, scene.style);
  const shader = createShader(
    stage.sunSide,
    treatment.shading,
    mix(stage.light.sun, "#ffffff", 0.4),
  );
  const backdrop = paintBackdrop(stage);
  const line = treatment.backdropOutline;
  const land = line
    ? (content: string): string =>
        layer(
          `stroke="${line.colour}" stroke-width="${line.width * 2}" stroke-linejoin="round" paint-order="stroke"`,
          content,
        )
    : (content: string): string => content;
  const figures = paintFigures(stage, backdrop, treatment, shader);
  const body = [
    backdrop.sky === "open" ? paintSky(stage, backdrop.horizon + (backdrop.floats ? 0 : 90)) : "",
    land(backdrop.back),
    figures,
    land(backdrop.front),
    backdrop.sky === "open" ? paintWeather(stage) + glow(stage, backdrop) : "",
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}" viewBox="0 0 ${coordinate(stage.width)} ${coordinate(stage.height)}" preserveAspectRatio="none"><defs>${shader.definitions()}</defs>${body.join("")}</svg>`;
}

function setStage(scene: Scene, frame: Frame): Stage {
  const shorter = Math.min(frame.width, frame.height);
  const random: Random = createRandom(
    (hashText(frame.look) ^ Math.imul(frame.seed >>> 0, 0x9e3779b1)) >>> 0,
  );
  return {
    width: (frame.width / shorter) * 1000,
    height: (frame.height / shorter) * 1000,
    scene,
    light: lightOf(scene),
    random,
    sunSide: random.fork("side").chance(0.5) ? 1 : -1,
  };
}

/** The low sun's warmth over everything. */
function glow(stage: Stage, backdrop: Backdrop): string {
  if (stage.light.sunHeight > 0.2 || stage.light.isNight) return "";
  const from = stage.sunSide > 0 ? 1 : 0;
  return `<defs><linearGradient id="warmth" x1="${from}" y1="0.35" x2="${1 - from}" y2="0.6"><stop offset="0" stop-color="#ffb45a" stop-opacity="0.3"/><stop offset="0.7" stop-color="#ff8a5a" stop-opacity="0.04"/><stop offset="1" stop-color="#4a2a6a" stop-opacity="0.14"/></linearGradient></defs>${box(0, 0, stage.width, Math.max(stage.height, backdrop.floor), "url(#warmth)")}`;
}
