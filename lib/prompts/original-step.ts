import { detectLanguage } from "@/lib/prompts/detect-language";
import type { ChainStep } from "@/lib/prompts/schema";
import type { Recipe } from "@/lib/recipe/schema";

/** The first step of a chain: the person's own words, as they are. */
export function originalStep({ prompt, negativePrompt, language }: Recipe): ChainStep {
  return {
    kind: "original",
    text: prompt,
    language: language ?? detectLanguage(prompt),
    engine: "person",
    milliseconds: 0,
    ...(negativePrompt === "" ? {} : { negative: negativePrompt }),
  };
}
