import { LEXICON } from "@/lib/prompts/moderation/lexicon-terms";
import { ALLOWED_PHRASES } from "@/lib/prompts/moderation/lexicon-allowed";
import { CLEF_RULES } from "@/lib/prompts/moderation/classifiers/clef-flash-questions";
import { HAZARD_CATEGORY } from "@/lib/prompts/moderation/classifiers/llama-guard-hazards";
import { policyOf } from "@/lib/prompts/moderation/policy";
import { REFUSAL_CATEGORIES } from "@/lib/prompts/schema";
import type { PromptSettings } from "@/lib/prompts/settings";

/** Raise it when the same words, questions and policy lead to another verdict: new normalising, new readings. */
const CODE_VERSION = 1;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

let wordsOnce: string | undefined;

/**
 * A fingerprint of all that a verdict depends on beside the text: classifier, policy, lexicon, questions and the code's
 * version. A refusal that is remembered under other rules is to be decided anew. No secret: it guards nothing.
 */
export function rulesOf(settings: PromptSettings): string {
  wordsOnce ??= fingerprint([LEXICON, ALLOWED_PHRASES, HAZARD_CATEGORY, CLEF_RULES]);
  const policy = REFUSAL_CATEGORIES.map((category) => policyOf(settings.policy, category));
  return fingerprint([
    CODE_VERSION,
    wordsOnce,
    settings.classifier,
    settings.classifyOriginal,
    policy,
  ]);
}

/** FNV-1a over the JSON: eight hexadecimal digits, at once, where SHA-256 would have to be awaited. */
function fingerprint(value: unknown): string {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(JSON.stringify(value))) {
    hash = Math.imul(hash ^ byte, FNV_PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
