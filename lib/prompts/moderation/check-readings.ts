import type { PromptContext } from "@/lib/prompts/context";
import { CLASSIFIER_BY_NAME } from "@/lib/prompts/moderation/classifiers/classifiers";
import { checkTextsByLexicon } from "@/lib/prompts/moderation/lexicon-check";
import { readPlainly } from "@/lib/prompts/moderation/plain-reading";
import { refusableOf } from "@/lib/prompts/moderation/policy";
import { type Check, REFUSAL_CATEGORIES } from "@/lib/prompts/schema";

/**
 * Lexicon and classifier over all readings of one prompt; one that is refused refuses the whole. The lexicon's strict
 * refusal saves the classifier's call. `frame` says to the classifier what the text is for.
 * Throws `moderation_unavailable`, `daily_limit_reached`, or a backend's own `blocked`.
 */
export async function checkReadings(
  context: PromptContext,
  texts: readonly string[],
  frame: (text: string) => string = (text) => text,
): Promise<Check> {
  const startedAt = context.now();
  const { policy, classifier: name } = context.config.prompts;
  const byLexicon = checkTextsByLexicon(texts, policy);
  if (byLexicon.verdict === "refused") return byLexicon;
  const found = await CLASSIFIER_BY_NAME[name](context, {
    texts: readingsOf(texts).map(frame),
    categories: refusableOf(policy),
  });
  const category = REFUSAL_CATEGORIES.find((known) => found.includes(known)) ?? null;
  return {
    verdict: category === null ? "passed" : "refused",
    category,
    layer: "classifier",
    engine: name,
    signals: byLexicon.signals,
    milliseconds: Math.max(0, Math.round(context.now() - startedAt)),
  };
}

/**
 * What the classifier is given: what disguised texts say in plain words, then all texts as they are. Disguises take
 * many tokens, so that plain words are not to stand behind them where a model might no longer look.
 */
export function readingsOf(texts: readonly string[]): string[] {
  const plain = texts.map(readPlainly).filter((reading) => reading !== null);
  return [...new Set([...plain, ...texts])];
}
