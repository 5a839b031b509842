import type { PromptContext } from "@/lib/prompts/context";
import { checkReadings } from "@/lib/prompts/moderation/check-readings";
import { checkByLexicon } from "@/lib/prompts/moderation/lexicon-check";
import type { Check } from "@/lib/prompts/schema";

/**
 * The text as written, in any language: the lexicon always, the classifier too when `MODERATE_ORIGINAL` says so.
 * Throws what `checkReadings` throws, and nothing when the lexicon is alone.
 */
export async function checkOriginal(context: PromptContext, text: string): Promise<Check> {
  const { classifyOriginal, policy } = context.config.prompts;
  return classifyOriginal ? checkReadings(context, [text]) : checkByLexicon(text, policy);
}
