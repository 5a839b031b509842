import { clefFlash } from "@/local-ai/models/clef-flash";
import { fluxDev, fluxKlein, fluxKlein9b } from "@/local-ai/models/flux-2";
import { fluxSchnell } from "@/local-ai/models/flux-schnell";
import { granite } from "@/local-ai/models/granite";
import { lucidOrigin, phoenix } from "@/local-ai/models/leonardo";
import { llamaGuard } from "@/local-ai/models/llama-guard";
import { m2m100 } from "@/local-ai/models/m2m100";
import type { Model } from "@/local-ai/models/model";
import { stableDiffusion } from "@/local-ai/models/stable-diffusion";

/** Every model the stand-in plays, under its real name. */
export const MODELS: ReadonlyMap<string, Model> = new Map([
  ["@cf/stabilityai/stable-diffusion-xl-base-1.0", stableDiffusion("sd-xl", 6000)],
  ["@cf/bytedance/stable-diffusion-xl-lightning", stableDiffusion("sd-xl-lightning", 2000)],
  ["@cf/lykon/dreamshaper-8-lcm", stableDiffusion("dreamshaper", 3000)],
  [
    "@cf/runwayml/stable-diffusion-v1-5-inpainting",
    stableDiffusion("sd-inpainting", 4000, { needsSource: true }),
  ],
  ["@cf/black-forest-labs/flux-2-klein-4b", fluxKlein],
  ["@cf/black-forest-labs/flux-2-klein-9b", fluxKlein9b],
  ["@cf/black-forest-labs/flux-2-dev", fluxDev],
  ["@cf/black-forest-labs/flux-1-schnell", fluxSchnell],
  ["@cf/leonardo/lucid-origin", lucidOrigin],
  ["@cf/leonardo/phoenix-1.0", phoenix],
  ["@cf/meta/m2m100-1.2b", m2m100],
  ["@cf/meta/llama-guard-3-8b", llamaGuard],
  ["@cf/cloudflare/clef-flash", clefFlash],
  ["@cf/ibm-granite/granite-4.0-h-micro", granite],
]);
