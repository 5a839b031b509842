import { findSignals } from "@/lib/prompts/moderation/lexicon";

/**
 * Whether the lexicon notices something in the original that it no longer notices in the English: a translation that
 * lost it, or English that a person wrote beside another prompt. The classifier should then read both.
 */
export function hasLostSignal(original: string, english: string): boolean {
  const kept = new Set(findSignals(english));
  return findSignals(original).some((category) => !kept.has(category));
}
