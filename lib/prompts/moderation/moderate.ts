import { checkWithGuard, type GuardContext } from "@/lib/prompts/moderation/guard";
import { checkLexicon } from "@/lib/prompts/moderation/lexicon";
import { refuse } from "@/lib/prompts/moderation/refuse";

/** Refuses by the lexicon alone, in any language. Throws `blocked`. */
export function moderateOriginal(text: string): void {
  const verdict = checkLexicon(text);
  if (!verdict.allowed) throw refuse(verdict);
}

/** The whole check of an English prompt. Throws `blocked`, `moderation_unavailable`, `daily_limit_reached`. */
export async function moderateEnglish(context: GuardContext, english: string): Promise<void> {
  moderateOriginal(english);
  await consultGuard(context, english);
}

/**
 * The whole check of an English negative prompt. The guard is told that it lists what must not be seen: else the
 * usual "nude, blood" of careful people would be refused as a wish for it. Throws like `moderateEnglish`.
 */
export async function moderateNegative(context: GuardContext, english: string): Promise<void> {
  moderateOriginal(english);
  await consultGuard(context, `A picture that must not show any of this: ${english}`);
}

async function consultGuard(context: GuardContext, text: string): Promise<void> {
  const verdict = await checkWithGuard(context, text);
  if (!verdict.allowed) throw refuse(verdict);
}
