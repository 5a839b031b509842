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

/** Steps at which each model is at its best (their published defaults, or those of the published examples). */
const FULL_STEPS: Readonly<Record<Look, number>> = {
  "sd-xl": 20,
  "sd-xl-lightning": 8,
  dreamshaper: 8,
  "sd-inpainting": 20,
  "flux-klein": 4,
  "flux-klein-9b": 4,
  "flux-dev": 25,
  schnell: 4,
  "lucid-origin": 25,
  phoenix: 25,
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

/** Dark to light. */
const TEAL_TO_SAND = [
  [10, 28, 46],
  [28, 112, 132],
  [238, 190, 136],
  [255, 250, 238],
] as const;
const EMBERS = [
  [38, 10, 8],
  [168, 54, 24],
  [248, 172, 80],
  [255, 246, 222],
] as const;

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
  "sd-inpainting": (pixels, seed) => grain(grade(pixels, 0.8, 0.92, -4), 9, seed),
  "flux-klein": (pixels) => grade(pixels, 1.1, 1.03, 0),
  "flux-klein-9b": (pixels) => vignette(grade(pixels, 1.3, 1.2, 10), 0.3),
  "flux-dev": (pixels, seed) =>
    vignette(grain(grade(bloom(pixels, 22, 0.36), 0.82, 1.24, -9), 10, seed), 0.5),
  schnell: (pixels) => posterize(grade(pixels, 1.12, 1.08, 9), 13),
  "lucid-origin": (pixels) => gradientMap(grade(pixels, 1.2, 1.1), TEAL_TO_SAND, 0.42),
  phoenix: (pixels) => vignette(gradientMap(grade(pixels, 1.15, 1.12), EMBERS, 0.42), 0.24),
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
