import type { CatalogueModel, ModelEdits } from "@/lib/backends/catalogue/model";
import { FREE_SIZES, SQUARE } from "@/lib/backends/catalogue/sizes";

/** The non-commercial licence is the weights'; Workers AI hosts them as the makers' partner. */
const NON_COMMERCIAL = "FLUX Non-Commercial License v2.1";

/** flux-2 changes a picture by looking at it: up to four of them, `input_image_0` to `input_image_3`. */
const REFERENCES: ModelEdits = {
  source: false,
  strength: null,
  mask: false,
  references: 4,
  needsSource: false,
};

/** What the two sizes of klein share. */
const KLEIN = {
  request: "multipart",
  output: "base64-json",
  maxPromptCharacters: null,
  sizes: FREE_SIZES,
  parameters: {
    seed: true,
    negativePrompt: false,
    // Fixed at 4 by Workers AI.
    steps: null,
    // The form has a field for it, but the model is distilled: the makers' code fixes guidance at 1.0
    // (github.com/black-forest-labs/flux2, src/flux2/util.py, "fixed_params"), so a choice would be ignored.
    guidance: null,
  },
  edits: REFERENCES,
  beta: false,
} as const;

export const FLUX_KLEIN: CatalogueModel = {
  ...KLEIN,
  id: "flux-klein",
  name: "FLUX.2 klein",
  workersAiId: "@cf/black-forest-labs/flux-2-klein-4b",
  default: true,
  enabled: true,
  licence: "Apache-2.0",
  // $0.000059 per input tile, $0.000287 per output tile.
  price: {
    unit: "tile",
    milliNeuronsPerInputTile: 5370,
    milliNeuronsPerOutputTile: 26_050,
    milliNeuronsPerStep: 0,
  },
  typicalSeconds: 3,
};

export const FLUX_KLEIN_9B: CatalogueModel = {
  ...KLEIN,
  id: "flux-klein-9b",
  name: "FLUX.2 klein 9B",
  workersAiId: "@cf/black-forest-labs/flux-2-klein-9b",
  default: false,
  enabled: false,
  licence: NON_COMMERCIAL,
  // $0.015 for the first megapixel, $0.002 for each further one and for each of input.
  price: {
    unit: "megapixel",
    milliNeuronsPerInputMegapixel: 181_820,
    milliNeuronsOfFirstMegapixel: 1_363_640,
    milliNeuronsPerFurtherMegapixel: 181_820,
  },
  typicalSeconds: 4,
};

export const FLUX_DEV: CatalogueModel = {
  id: "flux-dev",
  name: "FLUX.2 dev",
  workersAiId: "@cf/black-forest-labs/flux-2-dev",
  default: false,
  enabled: false,
  licence: NON_COMMERCIAL,
  request: "multipart",
  output: "base64-json",
  maxPromptCharacters: null,
  sizes: FREE_SIZES,
  parameters: {
    seed: true,
    negativePrompt: false,
    // No bounds are published; the published examples use 25, the makers' code 50 (src/flux2/util.py).
    steps: { field: "steps", min: 1, max: 50, default: 25 },
    // The makers' default is 4; no bounds are published.
    guidance: { min: 1, max: 10, default: 4 },
  },
  edits: REFERENCES,
  // $0.00021 per input tile and step, $0.00041 per output tile and step.
  price: {
    unit: "tile-step",
    milliNeuronsPerInputTile: 18_750,
    milliNeuronsPerOutputTile: 37_500,
  },
  typicalSeconds: 15,
  beta: false,
};

export const FLUX_SCHNELL: CatalogueModel = {
  id: "schnell",
  name: "FLUX.1 schnell",
  workersAiId: "@cf/black-forest-labs/flux-1-schnell",
  default: false,
  enabled: true,
  licence: "Apache-2.0",
  request: "json",
  output: "base64-json",
  // The schema allows nothing but a prompt of 1–2048 characters and up to 8 steps.
  maxPromptCharacters: 2048,
  sizes: { min: 1024, max: 1024, step: 8, default: SQUARE, fixed: SQUARE },
  parameters: {
    seed: false,
    negativePrompt: false,
    steps: { field: "steps", min: 1, max: 8, default: 4 },
    guidance: null,
  },
  edits: { ...REFERENCES, references: 0 },
  // $0.0000528 per tile, $0.0001056 per step.
  price: {
    unit: "tile",
    milliNeuronsPerInputTile: 0,
    milliNeuronsPerOutputTile: 4800,
    milliNeuronsPerStep: 9600,
  },
  typicalSeconds: 2,
  beta: false,
};
