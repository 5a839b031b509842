/*
 * What each model can do and costs. Pure data: pages and the browser read it too.
 *
 * Sources: Cloudflare's published model schemas and pricing page, 2026 (developers.cloudflare.com/workers-ai/models,
 * /workers-ai/platform/pricing). Where a figure comes from elsewhere, the line says so. No typical time is published:
 * `typicalSeconds` are estimates for a 1024×1024 picture, meant to be replaced by measured medians.
 */

/** Width and height in pixels. */
export type Size = { readonly width: number; readonly height: number };

/** A numeric parameter: its bounds, both included, and what is used when nobody asks. */
export type Range = { readonly min: number; readonly max: number; readonly default: number };

/** One drawing model of Workers AI. */
export type CatalogueModel = {
  /** Our name, stable in recipes, URLs and the ledger. */
  readonly id: string;
  /** What people read. */
  readonly name: string;
  /** The name Workers AI knows it by. */
  readonly workersAiId: string;
  readonly default: boolean;
  /** How the parameters travel: a plain object, or a multipart form in a stream. */
  readonly request: "json" | "multipart";
  /** What comes back as published; the reader goes by the shape of the answer, not by this. */
  readonly output: "png-stream" | "base64-json";
  /** Longest prompt in characters; null when no limit is published. */
  readonly maxPromptCharacters: number | null;
  readonly sizes: {
    /** Bounds of each side in pixels, and what it must be a multiple of. */
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly default: Size;
    /** Set when the model draws one size only and takes none. */
    readonly fixed: Size | null;
  };
  readonly parameters: {
    readonly seed: boolean;
    readonly negativePrompt: boolean;
    /** Null when the number of steps is fixed. `field` is what the model calls it. */
    readonly steps: (Range & { readonly field: "num_steps" | "steps" }) | null;
    readonly guidance: Range | null;
  };
  /** Thousandths of a neuron, so that sums stay exact. A tile is 512×512 pixels, a begun one counts whole. */
  readonly price: {
    readonly milliNeuronsPerInputTile: number;
    readonly milliNeuronsPerOutputTile: number;
    readonly milliNeuronsPerStep: number;
  };
  readonly typicalSeconds: number;
  readonly beta: boolean;
};

const SQUARE: Size = { width: 1024, height: 1024 };

/** 256–1920 is flux-2's published range; the Stable Diffusion models take up to 2048 and share it here. */
const FREE_SIZES = { min: 256, max: 1920, step: 8, default: SQUARE, fixed: null };

/** Beta models carry no price on the pricing page; the catalogue says $0 per step. */
const FREE_BETA = {
  milliNeuronsPerInputTile: 0,
  milliNeuronsPerOutputTile: 0,
  milliNeuronsPerStep: 0,
};

/** The published schema of the Stable Diffusion models: at most 20 steps, default 20, no lower bound given. */
const DIFFUSION_STEPS = { field: "num_steps", min: 1, max: 20 } as const;

/** No bounds are published. Below 1 nothing changes, above 20 pictures only burn out. */
const DIFFUSION_GUIDANCE = { min: 1, max: 20 };

/** Every model that can be chosen; the first is the default. */
export const MODELS: readonly CatalogueModel[] = [
  {
    id: "flux-klein",
    name: "FLUX.2 klein",
    workersAiId: "@cf/black-forest-labs/flux-2-klein-4b",
    default: true,
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
    // $0.000059 per input tile, $0.000287 per output tile.
    price: {
      milliNeuronsPerInputTile: 5370,
      milliNeuronsPerOutputTile: 26_050,
      milliNeuronsPerStep: 0,
    },
    typicalSeconds: 3,
    beta: false,
  },
  {
    id: "schnell",
    name: "FLUX.1 schnell",
    workersAiId: "@cf/black-forest-labs/flux-1-schnell",
    default: false,
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
    // $0.0000528 per tile, $0.0001056 per step.
    price: {
      milliNeuronsPerInputTile: 0,
      milliNeuronsPerOutputTile: 4800,
      milliNeuronsPerStep: 9600,
    },
    typicalSeconds: 2,
    beta: false,
  },
  {
    id: "sd-xl",
    name: "Stable Diffusion XL",
    workersAiId: "@cf/stabilityai/stable-diffusion-xl-base-1.0",
    default: false,
    request: "json",
    output: "png-stream",
    maxPromptCharacters: null,
    sizes: FREE_SIZES,
    parameters: {
      seed: true,
      negativePrompt: true,
      steps: { ...DIFFUSION_STEPS, default: 20 },
      guidance: { ...DIFFUSION_GUIDANCE, default: 7.5 },
    },
    price: FREE_BETA,
    typicalSeconds: 6,
    beta: true,
  },
  {
    id: "sd-xl-lightning",
    name: "SDXL Lightning",
    workersAiId: "@cf/bytedance/stable-diffusion-xl-lightning",
    default: false,
    request: "json",
    output: "png-stream",
    maxPromptCharacters: null,
    sizes: FREE_SIZES,
    parameters: {
      seed: true,
      negativePrompt: true,
      // Distilled for 2, 4 or 8 steps (huggingface.co/ByteDance/SDXL-Lightning); the shared schema's 20 is waste.
      steps: { ...DIFFUSION_STEPS, default: 8 },
      // Distilled models burn out at 7.5; above 1, so that a negative prompt still counts.
      guidance: { ...DIFFUSION_GUIDANCE, default: 2 },
    },
    price: FREE_BETA,
    typicalSeconds: 2,
    beta: true,
  },
  {
    id: "dreamshaper",
    name: "DreamShaper 8 LCM",
    workersAiId: "@cf/lykon/dreamshaper-8-lcm",
    default: false,
    request: "json",
    output: "png-stream",
    maxPromptCharacters: null,
    // Built on Stable Diffusion 1.5, which repeats its subject when a side is much beyond 768.
    sizes: { ...FREE_SIZES, default: { width: 768, height: 768 } },
    parameters: {
      seed: true,
      negativePrompt: true,
      // Latent consistency models settle in 4–8 steps at a guidance of 1–2 (arXiv 2310.04378).
      steps: { ...DIFFUSION_STEPS, default: 8 },
      guidance: { ...DIFFUSION_GUIDANCE, default: 2 },
    },
    price: FREE_BETA,
    typicalSeconds: 3,
    beta: true,
  },
];

/** The model that draws when nobody names one. */
export const DEFAULT_MODEL_ID = "flux-klein";

/** The model of that name, or null. */
export function findModel(id: string): CatalogueModel | null {
  return MODELS.find((model) => model.id === id) ?? null;
}
