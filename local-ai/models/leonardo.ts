import { drawBase64Jpeg, drawJpegStream, randomSeed, refuseExplicit } from "@/local-ai/models/draw";
import { asJson, type Model } from "@/local-ai/models/model";
import { validate } from "@/local-ai/validate";

/** cloudflare-docs, workers-ai-models/lucid-origin. */
const LUCID_INPUT = {
  type: "object",
  properties: {
    prompt: { type: "string", minLength: 1 },
    guidance: { type: "number", minimum: 0, maximum: 10 },
    seed: { type: "integer", minimum: 0 },
    height: { type: "integer", minimum: 0, maximum: 2500 },
    width: { type: "integer", minimum: 0, maximum: 2500 },
    num_steps: { type: "integer", minimum: 1, maximum: 40 },
    steps: { type: "integer", minimum: 1, maximum: 40 },
  },
  required: ["prompt"],
} as const;

/** cloudflare-docs, workers-ai-models/phoenix-1.0. */
const PHOENIX_INPUT = {
  type: "object",
  properties: {
    prompt: { type: "string", minLength: 1 },
    guidance: { type: "number", minimum: 2, maximum: 10 },
    seed: { type: "integer", minimum: 0 },
    height: { type: "integer", minimum: 0, maximum: 2048 },
    width: { type: "integer", minimum: 0, maximum: 2048 },
    num_steps: { type: "integer", minimum: 1, maximum: 50 },
    negative_prompt: { type: "string", minLength: 1 },
  },
  required: ["prompt"],
} as const;

/** The schemas allow a side of 0 and give no smallest one; that is taken for none at all. */
function sideOr(side: number | undefined, fallback: number): number {
  return side === undefined || side === 0 ? fallback : side;
}

/** Answers `{ image }`: a base64 JPEG, 1120×1120 unless told otherwise. */
export const lucidOrigin: Model = {
  milliseconds: 8000,
  accept(input) {
    const fields = validate(LUCID_INPUT, asJson(input));
    refuseExplicit(fields.prompt);
    const drawing = {
      prompt: fields.prompt,
      width: sideOr(fields.width, 1120),
      height: sideOr(fields.height, 1120),
      seed: fields.seed ?? randomSeed(),
      look: "lucid-origin",
      steps: fields.num_steps ?? fields.steps,
      guidance: fields.guidance ?? 4.5,
    } as const;
    return async () => await drawBase64Jpeg(drawing);
  },
};

/** Answers a JPEG as a stream, 1024×1024 unless told otherwise. */
export const phoenix: Model = {
  milliseconds: 8000,
  accept(input) {
    const fields = validate(PHOENIX_INPUT, asJson(input));
    refuseExplicit(fields.prompt);
    const drawing = {
      prompt: fields.prompt,
      negativePrompt: fields.negative_prompt,
      width: sideOr(fields.width, 1024),
      height: sideOr(fields.height, 1024),
      seed: fields.seed ?? randomSeed(),
      look: "phoenix",
      steps: fields.num_steps,
      guidance: fields.guidance ?? 2,
    } as const;
    return async () => await drawJpegStream(drawing);
  },
};
