import { findSignals } from "@/lib/prompts/moderation/lexicon";
import { policyOf } from "@/lib/prompts/moderation/policy";
import { type Check, REFUSAL_CATEGORIES } from "@/lib/prompts/schema";
import type { ModerationPolicy } from "@/lib/prompts/settings";

/**
 * The lexicon alone, at once: for the cheap check before anything is stored. Refused only where the policy is strict;
 * else what it noticed is recorded and the classifier has to decide. It takes a fraction of a millisecond.
 */
export function checkByLexicon(text: string, policy: ModerationPolicy): Check {
  return checkTextsByLexicon([text], policy);
}

/** The same over several readings of one prompt. */
export function checkTextsByLexicon(texts: readonly string[], policy: ModerationPolicy): Check {
  const found = new Set(texts.flatMap(findSignals));
  const signals = REFUSAL_CATEGORIES.filter((category) => found.has(category));
  const category = signals.find((signal) => policyOf(policy, signal) === "strict") ?? null;
  return {
    verdict: category === null ? "passed" : "refused",
    category,
    layer: "lexicon",
    engine: "lexicon",
    signals,
    milliseconds: 0,
  };
}
