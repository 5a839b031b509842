import type { CatalogueModel, ModelEdits } from "@/lib/backends/catalogue/model";
import { FREE_SIZES } from "@/lib/backends/catalogue/sizes";

/** The weights are not public; the service's terms are leonardo.ai/terms-of-service. */
const LICENCE = "Leonardo.Ai Terms of Service";

const WORDS_ONLY: ModelEdits = {
  source: false,
  strength: null,
  mask: false,
  references: 0,
  needsSource: false,
};

/** Both are charged by tile and by step, and dear: 27 and 23 times the default model for a 1024×1024 picture. */
export const LEONARDO: readonly CatalogueModel[] = [
  {
    id: "lucid-origin",
    name: "Lucid Origin",
    workersAiId: "@cf/leonardo/lucid-origin",
    default: false,
    enabled: false,
    licence: LICENCE,
    request: "json",
    output: "base64-json",
    maxPromptCharacters: null,
    // The model's own default of 1120×1120 begins nine tiles, more than double the price for a fifth more pixels.
    sizes: FREE_SIZES,
    parameters: {
      seed: true,
      negativePrompt: false,
      // The schema has `steps` too and gives neither a default.
      steps: { field: "num_steps", min: 1, max: 40, default: 25 },
      guidance: { min: 0, max: 10, default: 4.5 },
    },
    edits: WORDS_ONLY,
    // $0.006996 per tile, $0.000132 per step.
    price: {
      unit: "tile",
      milliNeuronsPerInputTile: 0,
      milliNeuronsPerOutputTile: 636_000,
      milliNeuronsPerStep: 12_000,
    },
    typicalSeconds: 8,
    beta: false,
  },
  {
    id: "phoenix",
    name: "Phoenix 1.0",
    workersAiId: "@cf/leonardo/phoenix-1.0",
    default: false,
    enabled: false,
    licence: LICENCE,
    request: "json",
    output: "jpeg-stream",
    maxPromptCharacters: null,
    sizes: FREE_SIZES,
    parameters: {
      seed: true,
      negativePrompt: true,
      steps: { field: "num_steps", min: 1, max: 50, default: 25 },
      guidance: { min: 2, max: 10, default: 2 },
    },
    edits: WORDS_ONLY,
    // $0.00583 per tile, $0.00011 per step.
    price: {
      unit: "tile",
      milliNeuronsPerInputTile: 0,
      milliNeuronsPerOutputTile: 530_000,
      milliNeuronsPerStep: 10_000,
    },
    typicalSeconds: 8,
    beta: false,
  },
];
