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
import { ALLOWED, type Verdict } from "@/lib/prompts/moderation/verdict";
import type { RefusalCategory } from "@/lib/prompts/schema";

type Term = {
  readonly category: RefusalCategory;
  /** The lower the graver. */
  readonly rank: number;
  readonly pattern: Pattern;
};

const TERMS: readonly Term[] = LEXICON.flatMap(({ category, terms }, rank) =>
  toLines(terms).map((line) => ({ category, rank, pattern: parsePattern(line) })),
);
const ALLOWED_PATTERNS = toLines(ALLOWED_PHRASES).map(parsePattern);
const LONGEST_ALLOWED = Math.max(...ALLOWED_PATTERNS.map((pattern) => pattern.length));
const TERM_INDEX = indexTerms(TERMS);
const JOINED_INDEX = indexJoined(TERMS, ALLOWED_PATTERNS);
/** More readings of letters without gaps are not tried: each costs a pass over all of them. */
const MOST_JOINED_FORMS = 8;

/**
 * The cheap first check, in Polish and English at once: refuses what needs no context to be refused, however it is
 * disguised. `allowed` only means that the guard has to decide.
 */
export function checkLexicon(text: string): Verdict {
  let gravest: Term | undefined;
  for (const term of readText(text).flatMap(termsIn)) {
    if (gravest === undefined || term.rank < gravest.rank) gravest = term;
  }
  return gravest === undefined
    ? ALLOWED
    : { allowed: false, category: gravest.category, layer: "lexicon" };
}

function termsIn(words: readonly Word[]): Term[] {
  return words.flatMap((word, start) => {
    const found = candidatesFor(TERM_INDEX, word).filter(({ pattern }) => {
      // A joined word may begin with a term and be another: its letters are looked at below.
      if (word.joined && pattern.length === 1) return false;
      const end = matchAt(words, start, pattern);
      return isWritten(words, start, end) && !isAllowedPhrase(words, start, end);
    });
    if (!word.joined || isAllowedPhrase(words, start, start + 1)) return found;
    return [...found, ...termsInLetters(word)];
  });
}

function termsInLetters({ forms }: Word): Term[] {
  return forms.slice(0, MOST_JOINED_FORMS).flatMap((letters) => findJoined(JOINED_INDEX, letters));
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
