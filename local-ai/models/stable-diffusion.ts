import { AiError, badInput } from "@/local-ai/ai-error";
import { type Drawing, drawPngStream, randomSeed, refuseExplicit } from "@/local-ai/models/draw";
import { asJson, type Model } from "@/local-ai/models/model";
import { readPictureSize } from "@/local-ai/picture-size";
import type { Input } from "@/local-ai/schema";
import { validate } from "@/local-ai/validate";

/**
 * The schema shared by the Stable Diffusion family (cloudflare-docs, workers-ai-models/stable-diffusion-xl-base-1.0,
 * stable-diffusion-xl-lightning, dreamshaper-8-lcm, stable-diffusion-v1-5-inpainting). Unknown properties pass, as they do in production.
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
export function stableDiffusion(
  look: Drawing["look"],
  milliseconds: number,
  { needsSource = false }: { readonly needsSource?: boolean } = {},
): Model {
  return {
    milliseconds,
    accept(input) {
      const checked = validate(STABLE_DIFFUSION_INPUT, asJson(input));
      const edit = readEdit(checked, needsSource);
      refuseExplicit(checked.prompt);
      const drawing = { ...toDrawing(checked, look), edit };
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

/**
 * The source and the mask, if there are any. Where the service is not documented to refuse what makes no sense (a mask
 * without a source, inpainting without either), the stand-in does: better than a picture that ignores it.
 */
function readEdit(
  { image, image_b64, mask, strength = 1 }: Input<typeof STABLE_DIFFUSION_INPUT>,
  needsSource: boolean,
): Drawing["edit"] {
  const source =
    image_b64 === undefined
      ? toBytes("image", image)
      : requirePicture("image_b64", decode(image_b64));
  const masking = toBytes("mask", mask);
  if (source === undefined) {
    if (masking === undefined && !needsSource) return undefined;
    throw new AiError(3030, "An image is needed to paint into");
  }
  return { pictures: [source], mask: masking, strength };
}

/** 5004 is the service's own code for base64 that is none. */
function decode(base64: string): Uint8Array {
  try {
    return Uint8Array.fromBase64(base64);
  } catch {
    throw new AiError(5004, "Invalid data type for base64 input: image_b64");
  }
}

function toBytes(name: string, values: readonly number[] | undefined): Uint8Array | undefined {
  return values === undefined ? undefined : requirePicture(name, Uint8Array.from(values));
}

function requirePicture(name: string, bytes: Uint8Array): Uint8Array {
  if (readPictureSize(bytes) !== null) return bytes;
  throw badInput(`'/${name}' is not a PNG, JPEG or WebP image`);
}
