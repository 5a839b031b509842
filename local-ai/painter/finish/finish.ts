import { hashText } from "@/local-ai/painter/draw/random";
import type { Look } from "@/local-ai/painter/look";
import { blurred, mapPixels, type Pixels } from "./pixels";
import { STYLE_FINISHES } from "./styles";
import { bloom, canvasTexture, grade, gradientMap, grain, posterize, vignette } from "./tone";

/** What the finish depends on. */
export type FinishOptions = {
  readonly look: Look;
  readonly style: string | undefined;
  readonly seed: number;
  readonly steps?: number | undefined;
  readonly guidance?: number | undefined;
};

type Picture = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

/** Steps at which each model is at its best (their published defaults). */
const FULL_STEPS: Readonly<Record<Look, number>> = {
  "sd-xl": 20,
  "sd-xl-lightning": 8,
  dreamshaper: 8,
  "flux-klein": 4,
  schnell: 4,
};

const USUAL_GUIDANCE = 7.5;

/** Gives a rendered drawing its style and the hand of its model. May reuse the bytes it is given. */
export function finishPicture(picture: Picture, options: FinishOptions): Picture {
  const unit = Math.min(picture.width, picture.height) / 1000;
  const seed = hashText(`${options.seed}`);
  let pixels: Pixels = { ...picture, unit };
  pixels = LOOK_FINISHES[options.look](pixels, seed);
  pixels = honourGuidance(pixels, options.guidance);
  pixels = STYLE_FINISHES[options.style ?? ""]?.(pixels, seed) ?? pixels;
  pixels = honourSteps(pixels, options);
  return { width: picture.width, height: picture.height, rgba: pixels.rgba };
}

const LOOK_FINISHES: Readonly<Record<Look, (pixels: Pixels, seed: number) => Pixels>> = {
  "sd-xl": (pixels, seed) =>
    vignette(canvasTexture(grain(grade(pixels, 1.08, 1.06, 5), 7, seed), 1.6), 0.34),
  "sd-xl-lightning": (pixels) => grade(bloom(pixels, 12, 0.34), 1.3, 1.14, -5),
  dreamshaper: (pixels) =>
    bloom(
      gradientMap(
        grade(pixels, 1.06, 1),
        [
          [34, 18, 66],
          [134, 80, 150],
          [240, 166, 170],
          [255, 240, 214],
        ],
        0.26,
      ),
      40,
      0.66,
    ),
  "flux-klein": (pixels) => grade(pixels, 1.1, 1.03, 0),
  schnell: (pixels) => posterize(grade(pixels, 1.12, 1.08, 9), 13),
};

/** More guidance, more colour and contrast: what it does to the real models too. */
function honourGuidance(pixels: Pixels, guidance: number | undefined): Pixels {
  if (guidance === undefined || guidance === USUAL_GUIDANCE) return pixels;
  const pull = Math.max(-1, Math.min(1.4, (guidance - USUAL_GUIDANCE) / 12));
  return grade(pixels, 1 + pull * 0.36, 1 + pull * 0.12);
}

/** Too few steps leave the picture soft, as an unfinished diffusion is. */
function honourSteps(pixels: Pixels, options: FinishOptions): Pixels {
  const full = FULL_STEPS[options.look];
  const missing = Math.max(0, 1 - (options.steps ?? full) / full);
  if (missing === 0) return pixels;
  const soft = blurred(pixels, Math.max(1, missing * 7 * pixels.unit));
  let at = 0;
  return mapPixels(pixels, (rgb) => {
    const share = Math.min(1, missing * 1.2);
    for (let channel = 0; channel < 3; channel++)
      rgb[channel] = (rgb[channel] ?? 0) * (1 - share) + (soft.rgba[at + channel] ?? 0) * share;
    at += 4;
  });
}
