import type { PromptContext } from "@/lib/prompts/context";
import { checkReadings } from "@/lib/prompts/moderation/check-readings";
import type { Check } from "@/lib/prompts/schema";

/**
 * The whole check of an English negative prompt. The classifier is told that it lists what must not be seen: else the
 * usual "nude, blood" of careful people would be refused as a wish for it. Throws like `checkEnglish`.
 */
export function checkNegative(context: PromptContext, english: string): Promise<Check> {
  return checkReadings(
    context,
    [english],
    (text) => `A picture that must not show any of this: ${text}`,
  );
}
