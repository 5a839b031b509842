import { checkLexicon } from "@/lib/prompts/moderation/lexicon";
import type { Check } from "@/lib/prompts/schema";
import type { ModerationPolicy } from "@/lib/prompts/settings";

export function checkByLexicon(text: string, _policy: ModerationPolicy): Check {
  const verdict = checkLexicon(text);
  return {
    verdict: verdict.allowed ? "passed" : "refused",
    category: verdict.allowed ? null : verdict.category,
    layer: "lexicon",
    engine: "lexicon",
    signals: [],
    milliseconds: 0,
  };
}
