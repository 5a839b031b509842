import type { CatalogueModel } from "@/lib/backends/catalogue/model";
import { FREE_SIZES } from "@/lib/backends/catalogue/sizes";

/** The published schema of the family: at most 20 steps, default 20, no lower bound given. */
const STEPS = { field: "num_steps", min: 1, max: 20 } as const;

/** No bounds are published. Below 1 nothing changes, above 20 pictures only burn out. */
const GUIDANCE = { min: 1, max: 20 };

/** Latent consistency and lightning models are distilled: they settle in 8 steps and burn out at a guidance of 7.5. */
const DISTILLED = {
  seed: true,
  negativePrompt: true,
  // 2, 4 or 8 steps (huggingface.co/ByteDance/SDXL-Lightning), 4–8 (arXiv 2310.04378); the shared schema's 20 is waste.
  steps: { ...STEPS, default: 8 },
  // Above 1, so that a negative prompt still counts.
  guidance: { ...GUIDANCE, default: 2 },
};

const UNDISTILLED = {
  seed: true,
  negativePrompt: true,
  steps: { ...STEPS, default: 20 },
  guidance: { ...GUIDANCE, default: 7.5 },
};

/** One contract for the whole family, pictures included. */
const FAMILY = {
  default: false,
  enabled: true,
  request: "json",
  output: "png-stream",
  maxPromptCharacters: null,
  sizes: FREE_SIZES,
  edits: {
    source: true,
    // The schema's default of 1 forgets the source; 0.75 is that of the makers' own script (CompVis, img2img.py).
    strength: { min: 0, max: 1, default: 0.75 },
    mask: true,
    references: 0,
    needsSource: false,
  },
  // Beta models carry no price on the pricing page; the catalogue says $0 per step.
  price: {
    unit: "tile",
    milliNeuronsPerInputTile: 0,
    milliNeuronsPerOutputTile: 0,
    milliNeuronsPerStep: 0,
  },
  beta: true,
} as const;

/** Built on Stable Diffusion 1.5, which repeats its subject when a side is much beyond 768. */
const DREAMSHAPER_SIZES = { ...FREE_SIZES, default: { width: 768, height: 768 } };

export const STABLE_DIFFUSION: readonly CatalogueModel[] = [
  {
    ...FAMILY,
    id: "sd-xl",
    name: "Stable Diffusion XL",
    workersAiId: "@cf/stabilityai/stable-diffusion-xl-base-1.0",
    licence: "CreativeML Open RAIL++-M",
    parameters: UNDISTILLED,
    typicalSeconds: 6,
  },
  {
    ...FAMILY,
    id: "sd-xl-lightning",
    name: "SDXL Lightning",
    workersAiId: "@cf/bytedance/stable-diffusion-xl-lightning",
    licence: "CreativeML Open RAIL++-M",
    parameters: DISTILLED,
    typicalSeconds: 2,
  },
  {
    ...FAMILY,
    id: "dreamshaper",
    name: "DreamShaper 8 LCM",
    workersAiId: "@cf/lykon/dreamshaper-8-lcm",
    licence: "CreativeML Open RAIL-M",
    sizes: DREAMSHAPER_SIZES,
    parameters: DISTILLED,
    typicalSeconds: 3,
  },
  {
    ...FAMILY,
    id: "sd-inpainting",
    name: "Stable Diffusion 1.5 Inpainting",
    workersAiId: "@cf/runwayml/stable-diffusion-v1-5-inpainting",
    licence: "CreativeML Open RAIL-M",
    // Trained at 512 (huggingface.co/runwayml/stable-diffusion-inpainting).
    sizes: { ...FREE_SIZES, default: { width: 512, height: 512 } },
    parameters: UNDISTILLED,
    // What the mask leaves open is painted wholly anew, by the schema's default.
    edits: { ...FAMILY.edits, strength: { min: 0, max: 1, default: 1 }, needsSource: true },
    typicalSeconds: 4,
  },
];
