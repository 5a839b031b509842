import { translate } from "@/local-ai/language/translate";
import { asJson, type Model } from "@/local-ai/models/model";
import { validate } from "@/local-ai/validate";

/** cloudflare-docs, workers-ai-models/m2m100-1.2b. The source language is "en" unless named: nothing is detected. */
const INPUT = {
  type: "object",
  properties: {
    text: { type: "string", minLength: 1 },
    source_lang: { type: "string" },
    target_lang: { type: "string" },
  },
  required: ["text", "target_lang"],
} as const;

/** Answers `{ translated_text }`. */
export const m2m100: Model = {
  milliseconds: 300,
  accept(input) {
    const {
      text,
      source_lang: source = "en",
      target_lang: target,
    } = validate(INPUT, asJson(input));
    return () => ({ translated_text: translate(text, source, target) });
  },
};
