import type { PromptContext } from "@/lib/prompts/context";
import { checkEnglish } from "@/lib/prompts/moderation/check-english";

export const checkNegative = (context: PromptContext, english: string) =>
  checkEnglish(context, { english: `A picture that must not show any of this: ${english}` });
