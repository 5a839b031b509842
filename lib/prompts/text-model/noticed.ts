import { findSignals } from "@/lib/prompts/moderation/lexicon";
import type { RefusalCategory } from "@/lib/prompts/schema";
import { isContentWord, stemOf, wordsOf } from "@/lib/prompts/text-model/words";

/** Longest term of the lexicon that is looked for, in words. */
const LONGEST_TERM_WORDS = 4;

/** The gravest category that the lexicon notices, or null. */
export function noticedIn(text: string): RefusalCategory | null {
  return findSignals(text)[0] ?? null;
}

/**
 * The stems of the words that may stay: those outside the shortest passages the lexicon notices. Where it notices
 * nothing, because only the classifier refused, that is all of them.
 */
export function harmlessStems(text: string): Set<string> {
  const words = wordsOf(text);
  const harmful = new Set<number>();
  if (noticedIn(text) !== null) {
    for (let size = 1; size <= LONGEST_TERM_WORDS; size += 1) markNoticed(words, size, harmful);
  }
  return new Set(
    words.filter((word, place) => !harmful.has(place) && isContentWord(word)).map(stemOf),
  );
}

/** Adds the places of noticed passages of `size` words that hold no shorter one. */
function markNoticed(words: readonly string[], size: number, harmful: Set<number>): void {
  const found: number[] = [];
  for (let start = 0; start + size <= words.length; start += 1) {
    const places = Array.from({ length: size }, (_, offset) => start + offset);
    if (places.some((place) => harmful.has(place))) continue;
    if (noticedIn(words.slice(start, start + size).join(" ")) !== null) found.push(...places);
  }
  for (const place of found) harmful.add(place);
}
