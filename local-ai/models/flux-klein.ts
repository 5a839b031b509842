import { AiError, badInput, misuse } from "@/local-ai/ai-error";
import { drawBase64Jpeg, randomSeed, refuseExplicit } from "@/local-ai/models/draw";
import type { Model } from "@/local-ai/models/model";
import { readPictureSize } from "@/local-ai/picture-size";
import { validate } from "@/local-ai/validate";

/** cloudflare-docs, workers-ai-models/flux-2-klein-4b: the form travels as one stream. */
const INPUT = {
  type: "object",
  properties: {
    multipart: {
      type: "object",
      properties: { body: { type: "anything" }, contentType: { type: "string" } },
    },
  },
  required: ["multipart"],
} as const;

/** The form's own fields (changelog 2026-01-15-flux-2-klein-4b); steps are fixed at 4, so there is no such field. */
const FORM = {
  type: "object",
  properties: {
    prompt: { type: "string", minLength: 1 },
    width: { type: "integer", minimum: 256, maximum: 1920 },
    height: { type: "integer", minimum: 256, maximum: 1920 },
    seed: { type: "integer" },
    guidance: { type: "number" },
    input_image_0: { type: "anything" },
    input_image_1: { type: "anything" },
    input_image_2: { type: "anything" },
    input_image_3: { type: "anything" },
  },
  required: ["prompt"],
  additionalProperties: false,
} as const;

const NUMBERS = new Set(["width", "height", "seed", "guidance"]);
/** Each input image must be smaller than this on both sides, in pixels. */
const INPUT_IMAGE_SIDE_PIXELS = 512;

/** Takes `{ multipart: { body, contentType } }`, answers `{ image }`: a base64 JPEG, 1024×768 unless told otherwise. */
export const fluxKlein: Model = {
  milliseconds: 3000,
  async accept(input) {
    const form = await readForm(input);
    const fields = validate(FORM, toFields(form));
    await checkInputImages(form);
    refuseExplicit(fields.prompt);
    const seed = fields.seed ?? randomSeed();
    const { prompt, width = 1024, height = 768, guidance } = fields;
    return async () =>
      await drawBase64Jpeg({
        prompt,
        width,
        height,
        seed,
        look: "flux-klein",
        steps: 4,
        ...(guidance === undefined ? {} : { guidance }),
      });
  },
};

async function readForm(input: unknown): Promise<FormData> {
  const { multipart } = validate(INPUT, input);
  const { body, contentType } = multipart;
  if (!(body instanceof ReadableStream)) {
    throw new AiError(3003, "Request is missing headers or body: multipart");
  }
  if (contentType === undefined || contentType === "") {
    throw misuse("Content-Type is required with ReadableStream inputs");
  }
  if (!/^multipart\/form-data\s*;.*\bboundary=/i.test(contentType)) {
    throw badInput("multipart content type has no boundary");
  }
  try {
    return await new Response(body, { headers: { "content-type": contentType } }).formData();
  } catch {
    throw badInput("multipart body cannot be parsed");
  }
}

function toFields(form: FormData): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of form) {
    if (Object.hasOwn(fields, name)) throw badInput(`'/${name}' appears twice`);
    fields[name] = NUMBERS.has(name) && typeof value === "string" ? toNumber(value) : value;
  }
  return fields;
}

/** A form holds text only: "1024" is a number, anything else stays text and fails the schema by its type. */
function toNumber(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

async function checkInputImages(form: FormData): Promise<void> {
  for (const [name, value] of form) {
    if (!name.startsWith("input_image_")) continue;
    if (typeof value === "string")
      throw badInput(`Type mismatch of '/${name}', 'binary' not in 'string'`);
    const size = readPictureSize(new Uint8Array(await value.arrayBuffer()));
    if (size === null) throw badInput(`'/${name}' is not a PNG, JPEG or WebP image`);
    if (size.width >= INPUT_IMAGE_SIDE_PIXELS || size.height >= INPUT_IMAGE_SIDE_PIXELS) {
      throw badInput(`'/${name}' must be smaller than 512x512`);
    }
    throw new AiError(3030, "The stand-in draws from words only, not from a picture");
  }
}
