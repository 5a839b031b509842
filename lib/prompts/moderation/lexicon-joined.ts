import type { Pattern } from "@/lib/prompts/moderation/lexicon-match";

/*
 * "n u d e c h i l d" has no gaps between its words. A term is found in such letters only where a word can begin:
 * at the start, or after words that are known. So "d r a p e d" is not refused for its last five letters. A long
 * term is found anywhere: no harmless words contain it by chance.
 */

type Term = { readonly pattern: Pattern };
type Opening<Found> = { readonly word: string; readonly term: Found };

/** What terms may begin with, by the first two letters. */
export type JoinedIndex<Found> = {
  readonly openings: ReadonlyMap<string, readonly Opening<Found>[]>;
  readonly known: ReadonlyMap<string, readonly string[]>;
  readonly allowed: readonly Pattern[];
};

const LONG_TERM_LETTERS = 9;
/** The longest Polish ending after a stem inside a term. */
const LONGEST_ENDING = 6;
const KEY_LETTERS = 2;
const NO_WORDS: readonly string[] = [];
/** How many letters of an allowed phrase may stand before the term in it. */
const LONGEST_LEAD = 16;

const CONNECTING_WORDS = `
  an the of in at on with and for from my his her two photo picture image painting drawing portrait scene woman man
  girl boy people person couple young little small
  na do za od ze we dla obraz zdjecie rysunek portret scena kobieta kobiety mezczyzna mezczyzny para mloda mala maly
`;
/** Words of one letter in English and Polish. */
const SHORT_WORDS = new Set(["a", "i", "o", "u", "w", "z"]);

/** `allowed` are phrases that make a term within them harmless. */
export function indexJoined<Found extends Term>(
  terms: readonly Found[],
  allowed: readonly Pattern[],
): JoinedIndex<Found> {
  const openings = new Map<string, Opening<Found>[]>();
  const vocabulary = new Set(CONNECTING_WORDS.trim().split(/\s+/));
  for (const term of terms) {
    for (const { whole } of term.pattern) for (const word of whole) vocabulary.add(word);
    const first = term.pattern[0];
    if (first === undefined) continue;
    for (const word of [...first.whole, ...first.stems]) add(openings, word, { word, term });
  }
  const known = new Map<string, string[]>();
  for (const word of vocabulary) if (word.length >= KEY_LETTERS) add(known, word, word);
  return { openings, known, allowed };
}

function add<Value>(map: Map<string, Value[]>, word: string, value: Value): void {
  const key = word.slice(0, KEY_LETTERS);
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** A term found in letters without gaps, and the letters parted around it and its words. */
export type JoinedMatch<Found> = { readonly term: Found; readonly parts: readonly string[] };

/** The terms found in letters without gaps. */
export function findJoined<Found extends Term>(
  index: JoinedIndex<Found>,
  letters: string,
): JoinedMatch<Found>[] {
  const begins = wordStarts(index, letters);
  const found: JoinedMatch<Found>[] = [];
  for (let start = 0; start < letters.length; start++) {
    const key = letters.slice(start, start + KEY_LETTERS);
    for (const { word, term } of index.openings.get(key) ?? []) {
      if (!letters.startsWith(word, start)) continue;
      const words = matchLetters(letters, start, term.pattern, 0);
      if (words === null) continue;
      const end = start + lengthOf(words);
      const long = end - start >= LONG_TERM_LETTERS;
      const isWord = begins[start] === true && mayEnd(index, letters, end, term);
      if ((long || isWord) && !isAllowed(index, letters, start, end)) {
        found.push({ term, parts: partLetters(letters, start, words, term.pattern) });
      }
    }
  }
  return found;
}

/** What follows a stem is its ending, as far as anybody can tell. */
function partLetters(
  letters: string,
  start: number,
  words: readonly string[],
  pattern: Pattern,
): readonly string[] {
  const rest = letters.slice(start + lengthOf(words));
  const last = words.at(-1) ?? "";
  const isWhole = pattern.some(({ whole }) => whole.has(last));
  const parts = isWhole ? [...words, rest] : [...words.slice(0, -1), last + rest];
  return [letters.slice(0, start), ...parts].filter((part) => part !== "");
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

function isAllowed<Found>(
  { allowed }: JoinedIndex<Found>,
  letters: string,
  start: number,
  end: number,
): boolean {
  for (let from = Math.max(0, start - LONGEST_LEAD); from <= start; from++) {
    for (const pattern of allowed) {
      const words = matchLetters(letters, from, pattern, 0);
      if (words !== null && from + lengthOf(words) >= end) return true;
    }
  }
  return false;
}

/** Which letters can begin a word when everything before is made of known words. */
function wordStarts<Found>(index: JoinedIndex<Found>, letters: string): boolean[] {
  const begins = Array.from({ length: letters.length + 1 }, (_none, place) => place === 0);
  for (let start = 0; start < letters.length; start++) {
    if (begins[start] !== true) continue;
    if (SHORT_WORDS.has(letters.charAt(start))) begins[start + 1] = true;
    for (const word of index.known.get(letters.slice(start, start + KEY_LETTERS)) ?? []) {
      if (letters.startsWith(word, start)) begins[start + word.length] = true;
    }
  }
  return begins;
}

function mayEnd<Found extends Term>(
  { known }: JoinedIndex<Found>,
  letters: string,
  end: number,
  { pattern }: Found,
): boolean {
  if (end === letters.length || (pattern.at(-1)?.stems.length ?? 0) > 0) return true;
  const next = known.get(letters.slice(end, end + KEY_LETTERS)) ?? [];
  return SHORT_WORDS.has(letters.charAt(end)) || next.some((word) => letters.startsWith(word, end));
}

/** The words that the rest of a pattern stands for, written without gaps; null when it does not follow. */
function matchLetters(
  letters: string,
  start: number,
  pattern: Pattern,
  offset: number,
): readonly string[] | null {
  const wanted = pattern[offset];
  if (wanted === undefined) return NO_WORDS;
  for (const word of wanted.whole) {
    if (!letters.startsWith(word, start)) continue;
    const rest = matchLetters(letters, start + word.length, pattern, offset + 1);
    if (rest !== null) return [word, ...rest];
  }
  for (const stem of wanted.stems) {
    if (!letters.startsWith(stem, start)) continue;
    const words = matchAfterStem(letters, start, stem.length, pattern, offset + 1);
    if (words !== null) return words;
  }
  return wanted.optional ? matchLetters(letters, start, pattern, offset + 1) : null;
}

function matchAfterStem(
  letters: string,
  start: number,
  stemLength: number,
  pattern: Pattern,
  offset: number,
): readonly string[] | null {
  const stemEnd = start + stemLength;
  if (offset === pattern.length) return [letters.slice(start, stemEnd)];
  for (let ending = 0; ending <= LONGEST_ENDING; ending++) {
    const rest = matchLetters(letters, stemEnd + ending, pattern, offset);
    if (rest !== null) return [letters.slice(start, stemEnd + ending), ...rest];
  }
  return null;
}
