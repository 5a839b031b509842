import { drawBase64Jpeg, refuseExplicit, seedOf } from "@/local-ai/models/draw";
import { asJson, type Model } from "@/local-ai/models/model";
import { validate } from "@/local-ai/validate";

/** cloudflare-docs, workers-ai-models/flux-1-schnell: two properties and nothing else. */
const INPUT = {
  type: "object",
  properties: {
    prompt: { type: "string", minLength: 1, maxLength: 2048 },
    steps: { type: "integer", maximum: 8 },
  },
  required: ["prompt"],
  additionalProperties: false,
} as const;

/** Answers `{ image }`, a base64 JPEG of 1024×1024; without a seed, one prompt always gives one picture. */
export const fluxSchnell: Model = {
  milliseconds: 2000,
  accept(input) {
    const { prompt, steps = 4 } = validate(INPUT, asJson(input));
    refuseExplicit(prompt);
    return async () =>
      await drawBase64Jpeg({
        prompt,
        width: 1024,
        height: 1024,
        seed: seedOf(prompt),
        look: "schnell",
        steps,
      });
  },
};
