import type { Frame, StudioModel } from "@/components/studio/models";

const SQUARE: Frame = {
  width: 1024,
  height: 1024,
  neurons: 100,
  usd: 0.001,
  neuronsPerStep: 0,
  usdPerStep: 0,
};
const WIDE: Frame = { ...SQUARE, width: 1360, height: 768 };
const NO_FRAMES = {
  square: null,
  post: null,
  portrait: null,
  poster: null,
  story: null,
  classic: null,
  photo: null,
  wide: null,
  cinema: null,
};

/** A model that takes everything. */
export const PAINT: StudioModel = {
  id: "paint",
  name: "Paint",
  default: true,
  sizes: { min: 256, max: 1920, step: 8, fixed: null },
  parameters: {
    seed: true,
    negativePrompt: true,
    steps: { min: 1, max: 20, default: 20 },
    guidance: { min: 1, max: 20, default: 7.5 },
  },
  edits: { source: false, strength: null, mask: false, references: 0, needsSource: false },
  price: { neurons: 100, usd: 0.001 },
  typicalSeconds: 3,
  beta: false,
  licence: null,
  enabled: true,
  frames: { ...NO_FRAMES, square: SQUARE, wide: WIDE },
};
/** A model that takes nothing but words. */
export const PLAIN: StudioModel = {
  ...PAINT,
  id: "plain",
  default: false,
  parameters: { seed: false, negativePrompt: false, steps: null, guidance: null },
  frames: { ...NO_FRAMES, square: SQUARE },
};
