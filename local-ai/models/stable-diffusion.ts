import { AiError } from "@/local-ai/ai-error";
import { type Drawing, drawPngStream, randomSeed, refuseExplicit } from "@/local-ai/models/draw";
import { asJson, type Model } from "@/local-ai/models/model";
import type { Input } from "@/local-ai/schema";
import { validate } from "@/local-ai/validate";

/**
 * The schema shared by the Stable Diffusion family (cloudflare-docs, workers-ai-models/stable-diffusion-xl-base-1.0,
 * stable-diffusion-xl-lightning, dreamshaper-8-lcm). Unknown properties pass, as they do in production.
 */
export const STABLE_DIFFUSION_INPUT = {
  type: "object",
  properties: {
    prompt: { type: "string", minLength: 1 },
    negative_prompt: { type: "string" },
    height: { type: "integer", minimum: 256, maximum: 2048 },
    width: { type: "integer", minimum: 256, maximum: 2048 },
    image: { type: "array", items: { type: "number" } },
    image_b64: { type: "string" },
    mask: { type: "array", items: { type: "number" } },
    num_steps: { type: "integer", maximum: 20 },
    strength: { type: "number" },
    guidance: { type: "number" },
    seed: { type: "integer" },
  },
  required: ["prompt"],
} as const;

/** Both sides when none is named; the schema gives no default, these models answer 1024×1024. */
const DEFAULT_SIDE_PIXELS = 1024;

/** One member of the family: the same contract, its own look and pace. Answers with a PNG stream. */
export function stableDiffusion(look: Drawing["look"], milliseconds: number): Model {
  return {
    milliseconds,
    accept(input) {
      const checked = validate(STABLE_DIFFUSION_INPUT, asJson(input));
      refuseSourceImage(checked);
      refuseExplicit(checked.prompt);
      const drawing = toDrawing(checked, look);
      return async () => await drawPngStream(drawing);
    },
  };
}

function toDrawing(input: Input<typeof STABLE_DIFFUSION_INPUT>, look: Drawing["look"]): Drawing {
  return {
    prompt: input.prompt,
    ...(input.negative_prompt === undefined ? {} : { negativePrompt: input.negative_prompt }),
    width: input.width ?? DEFAULT_SIDE_PIXELS,
    height: input.height ?? DEFAULT_SIDE_PIXELS,
    seed: input.seed ?? randomSeed(),
    look,
    steps: input.num_steps ?? 20,
    guidance: input.guidance ?? 7.5,
  };
}

/** The painter draws from words only; saying so is better than a picture that ignores the source. */
function refuseSourceImage(input: Input<typeof STABLE_DIFFUSION_INPUT>): void {
  if (input.image !== undefined || input.image_b64 !== undefined || input.mask !== undefined) {
    throw new AiError(3030, "The stand-in draws from words only, not from a picture");
  }
}
