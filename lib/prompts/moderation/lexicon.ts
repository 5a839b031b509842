import { ALLOWED_PHRASES } from "@/lib/prompts/moderation/lexicon-allowed";
import { findJoined, indexJoined } from "@/lib/prompts/moderation/lexicon-joined";
import {
  candidatesFor,
  indexTerms,
  matchAt,
  parsePattern,
  type Pattern,
} from "@/lib/prompts/moderation/lexicon-match";
import { LEXICON } from "@/lib/prompts/moderation/lexicon-terms";
import type { Word } from "@/lib/prompts/moderation/normalize-text-forms";
import { readText } from "@/lib/prompts/moderation/normalize-text-readings";
import { REFUSAL_CATEGORIES, type RefusalCategory } from "@/lib/prompts/schema";

type Term = { readonly category: RefusalCategory; readonly pattern: Pattern };

const TERMS: readonly Term[] = LEXICON.flatMap(({ category, terms }) =>
  toLines(terms).map((line) => ({ category, pattern: parsePattern(line) })),
);
const ALLOWED_PATTERNS = toLines(ALLOWED_PHRASES).map(parsePattern);
const LONGEST_ALLOWED = Math.max(...ALLOWED_PATTERNS.map((pattern) => pattern.length));
const TERM_INDEX = indexTerms(TERMS);
const JOINED_INDEX = indexJoined(TERMS, ALLOWED_PATTERNS);
/** More readings of letters without gaps are not tried: each costs a pass over all of them. */
const MOST_JOINED_FORMS = 8;

/** A term found in one reading of a text. */
export type Match = {
  readonly category: RefusalCategory;
  /** Which words of the reading it is found in; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly pattern: Pattern;
  /** Where it is found in letters without gaps: these, parted into words; else null. */
  readonly parts: readonly string[] | null;
};

/**
 * What a text seems to be about, in Polish and English at once and however it is disguised: the categories whose terms
 * stand in it, the gravest first. None means nothing: paraphrase has no telling words.
 */
export function findSignals(text: string): RefusalCategory[] {
  const found = new Set(
    readText(text).flatMap((words) => findMatches(words).map(({ category }) => category)),
  );
  return REFUSAL_CATEGORIES.filter((category) => found.has(category));
}

/** Every term found in one reading. */
export function findMatches(words: readonly Word[]): Match[] {
  return words.flatMap((word, start) => {
    const found = candidatesFor(TERM_INDEX, word).flatMap((term) => matchTerm(words, start, term));
    if (!word.joined || isAllowedPhrase(words, start, start + 1)) return found;
    return [...found, ...matchLetters(word, start)];
  });
}

function matchTerm(
  words: readonly Word[],
  start: number,
  { category, pattern }: Term,
): readonly Match[] {
  // A joined word may begin with a term and be another: its letters are looked at by themselves.
  if (words[start]?.joined === true && pattern.length === 1) return [];
  const end = matchAt(words, start, pattern);
  if (!isWritten(words, start, end) || isAllowedPhrase(words, start, end)) return [];
  return [{ category, start, end, pattern, parts: null }];
}

function matchLetters({ forms }: Word, place: number): Match[] {
  return forms.slice(0, MOST_JOINED_FORMS).flatMap((letters) =>
    findJoined(JOINED_INDEX, letters).map(({ term, parts }) => ({
      ...term,
      start: place,
      end: place + 1,
      parts,
    })),
  );
}

/** Whether any word of what was found has a letter: "4 117713" alone is a number. */
function isWritten(words: readonly Word[], start: number, end: number): boolean {
  return words.slice(start, Math.max(start, end)).some(({ lettered }) => lettered);
}

/** Whether the words from `start` to `end` are part of a phrase that means something harmless. */
function isAllowedPhrase(words: readonly Word[], start: number, end: number): boolean {
  const earliest = Math.max(0, start - LONGEST_ALLOWED + 1);
  for (let from = earliest; from <= start; from++) {
    if (ALLOWED_PATTERNS.some((pattern) => matchAt(words, from, pattern) >= end)) return true;
  }
  return false;
}

function toLines(terms: string): string[] {
  return terms.trim().split("\n");
}
