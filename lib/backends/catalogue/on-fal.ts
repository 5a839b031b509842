import type { CatalogueModel, ModelEdits, ModelPrice } from "@/lib/backends/catalogue/model";
import { FREE_SIZES } from "@/lib/backends/catalogue/sizes";

/*
 * Models that only fal draws, for who has a key there (`FAL_KEY`). Steps and guidance are those of fal's published
 * inputs. Money is money: their prices are fal's (fal.ai/models, 2026, dollars a megapixel) in neurons of $0.011 a
 * thousand, so that the daily limits hold for them too.
 */

const WORDS_ONLY: ModelEdits = {
  source: false,
  strength: null,
  mask: false,
  references: 0,
  needsSource: false,
};

function byMegapixel(milliNeurons: number): ModelPrice {
  return {
    unit: "megapixel",
    milliNeuronsPerInputMegapixel: 0,
    milliNeuronsOfFirstMegapixel: milliNeurons,
    milliNeuronsPerFurtherMegapixel: milliNeurons,
  };
}

/** What the three share; `request` and `output` are Workers AI's and mean nothing here. */
const FLUX_1 = {
  workersAiId: null,
  default: false,
  enabled: false,
  request: "json",
  output: "base64-json",
  maxPromptCharacters: null,
  sizes: FREE_SIZES,
  edits: WORDS_ONLY,
  beta: false,
} as const;

export const ON_FAL: readonly CatalogueModel[] = [
  {
    ...FLUX_1,
    id: "flux-1-schnell",
    name: "FLUX.1 schnell (fal)",
    licence: "Apache-2.0",
    parameters: {
      seed: true,
      negativePrompt: false,
      steps: { field: "steps", min: 1, max: 12, default: 4 },
      guidance: { min: 1, max: 20, default: 3.5 },
    },
    // $0.003
    price: byMegapixel(272_730),
    typicalSeconds: 2,
  },
  {
    ...FLUX_1,
    id: "flux-1-dev",
    name: "FLUX.1 dev (fal)",
    licence: "FLUX.1 [dev] Non-Commercial License",
    parameters: {
      seed: true,
      negativePrompt: false,
      steps: { field: "steps", min: 1, max: 50, default: 28 },
      guidance: { min: 1, max: 20, default: 3.5 },
    },
    edits: {
      ...WORDS_ONLY,
      source: true,
      strength: { min: 0.01, max: 1, default: 0.95 },
      mask: true,
    },
    // $0.025
    price: byMegapixel(2_272_730),
    typicalSeconds: 6,
  },
  {
    ...FLUX_1,
    id: "flux-1-pro",
    name: "FLUX.1 pro (fal)",
    licence: "Black Forest Labs Terms of Service",
    parameters: {
      safetyTolerance: true,
      seed: true,
      negativePrompt: false,
      steps: { field: "steps", min: 1, max: 50, default: 28 },
      guidance: { min: 1, max: 20, default: 3.5 },
    },
    // $0.05
    price: byMegapixel(4_545_450),
    typicalSeconds: 8,
  },
];
