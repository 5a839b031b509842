import type { PromptContext } from "@/lib/prompts/context";
import { checkReadings } from "@/lib/prompts/moderation/check-readings";
import type { Check } from "@/lib/prompts/schema";

export type EnglishToCheck = {
  readonly english: string;
  /**
   * Other readings of the same prompt that the classifier should see: the original when its signals are not in the
   * English (`hasLostSignal`), a translation of hand-written English.
   */
  readonly alsoRead?: readonly string[];
};

/**
 * The whole check of what a model would be given. Throws `moderation_unavailable` for whatever could not be decided,
 * `daily_limit_reached`, or a backend's own `blocked`.
 */
export function checkEnglish(
  context: PromptContext,
  { english, alsoRead = [] }: EnglishToCheck,
): Promise<Check> {
  return checkReadings(context, [english, ...alsoRead]);
}
