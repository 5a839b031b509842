import type { PromptContext } from "@/lib/prompts/context";
import { checkByLexicon } from "@/lib/prompts/moderation/lexicon-check";

export const checkOriginal = async (context: PromptContext, text: string) =>
  checkByLexicon(text, context.config.prompts.policy);
