import { AiError, badInput, misuse } from "@/local-ai/ai-error";
import { drawBase64Jpeg, type Drawing, randomSeed, refuseExplicit } from "@/local-ai/models/draw";
import type { Model } from "@/local-ai/models/model";
import { readPictureSize } from "@/local-ai/picture-size";
import { validate } from "@/local-ai/validate";

/** cloudflare-docs, workers-ai-models/flux-2-klein-4b, -klein-9b and -dev: the form travels as one stream. */
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

/** The form's own fields (changelog 2026-01-15-flux-2-klein-4b and 2026-01-28-flux-2-klein-9b). */
const KLEIN_FORM = {
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

/** klein's steps are fixed at 4 and no field of its form; dev's is (changelog 2025-11-25-flux-2-dev). */
const DEV_FORM = {
  ...KLEIN_FORM,
  properties: { ...KLEIN_FORM.properties, steps: { type: "integer", minimum: 1 } },
} as const;

const NUMBERS = new Set(["width", "height", "seed", "guidance", "steps"]);
/** Each input image must be smaller than this on both sides, in pixels. */
const INPUT_IMAGE_SIDE_PIXELS = 512;
/** How much of the input images the painter covers: both they and the words are plain to see. */
const STRENGTH = 0.5;

export const fluxKlein = flux2("flux-klein", 3000, { form: KLEIN_FORM, steps: 4 });
export const fluxKlein9b = flux2("flux-klein-9b", 4000, { form: KLEIN_FORM, steps: 4 });
export const fluxDev = flux2("flux-dev", 15_000, { form: DEV_FORM, steps: 25 });

/**
 * One member of the family. Takes `{ multipart: { body, contentType } }`, answers `{ image }`: a base64 JPEG, 1024×768
 * unless told otherwise. `steps` are those of a form that names none.
 */
function flux2(
  look: Drawing["look"],
  milliseconds: number,
  { form: schema, steps }: { readonly form: typeof KLEIN_FORM | typeof DEV_FORM; steps: number },
): Model {
  return {
    milliseconds,
    async accept(input) {
      const form = await readForm(input);
      // klein's form lets no steps through, so that what passes it fits the wider one too.
      const fields = validate<typeof DEV_FORM>(schema as typeof DEV_FORM, toFields(form));
      const pictures = await readInputImages(form);
      refuseExplicit(fields.prompt);
      const { prompt, width = 1024, height = 768, seed = randomSeed(), guidance } = fields;
      const drawing = { prompt, width, height, seed, look, steps: fields.steps ?? steps, guidance };
      const edit = pictures.length === 0 ? undefined : { pictures, strength: STRENGTH };
      return async () => await drawBase64Jpeg({ ...drawing, edit });
    },
  };
}

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

/** The input images in the order of their numbers. */
async function readInputImages(form: FormData): Promise<Uint8Array[]> {
  const pictures: [name: string, bytes: Uint8Array][] = [];
  for (const [name, value] of form) {
    if (!name.startsWith("input_image_")) continue;
    if (typeof value === "string")
      throw badInput(`Type mismatch of '/${name}', 'binary' not in 'string'`);
    const bytes = new Uint8Array(await value.arrayBuffer());
    const size = readPictureSize(bytes);
    if (size === null) throw badInput(`'/${name}' is not a PNG, JPEG or WebP image`);
    if (size.width >= INPUT_IMAGE_SIDE_PIXELS || size.height >= INPUT_IMAGE_SIDE_PIXELS) {
      throw badInput(`'/${name}' must be smaller than 512x512`);
    }
    pictures.push([name, bytes]);
  }
  return pictures
    .toSorted(([first], [second]) => (first < second ? -1 : 1))
    .map(([, bytes]) => bytes);
}
