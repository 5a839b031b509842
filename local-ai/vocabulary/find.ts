import type { Concept } from "./concept";
import { fold, isTypedWithoutDiacritics } from "./fold";
import { type Language, guessLanguage } from "./language";

/** One concept met in a text; `text.slice(start, end)` is how it was written. */
export type Found = {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

type Entry = { readonly concept: Concept; readonly form: string; readonly language: Language };
type Word = { readonly text: string; readonly start: number; readonly end: number };
type Index = { readonly entries: ReadonlyMap<string, readonly Entry[]>; readonly longest: number };

/**
 * Makes the look-up over a list of concepts. It matches whole words, the longest form first, whatever the case,
 * and accepts text typed without diacritics when no exact form matches. Forms that mean different things
 * in Polish and in English ("most", "sad", "pies") follow the language the rest of the text is in.
 */
export function createFinder(concepts: readonly Concept[]): (text: string) => Found[] {
  const index = buildIndex(concepts);
  return (text) => find(index, text);
}

function buildIndex(concepts: readonly Concept[]): Index {
  const entries = new Map<string, Entry[]>();
  let longest = 1;
  const add = (concept: Concept, written: string, language: Language): void => {
    const form = written.normalize("NFC").toLowerCase();
    const key = splitWords(fold(form))
      .map((word) => word.text)
      .join(" ");
    longest = Math.max(longest, key.split(" ").length);
    const list = entries.get(key) ?? [];
    list.push({ concept, form, language });
    entries.set(key, list);
  };
  for (const concept of concepts) {
    for (const form of concept.en) add(concept, form, "en");
    for (const form of concept.pl) add(concept, form, "pl");
  }
  return { entries, longest };
}

function splitWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function find(index: Index, original: string): Found[] {
  const text =
    original.normalize("NFC").length === original.length ? original.normalize("NFC") : original;
  const words = splitWords(text);
  const folded = words.map((word) => fold(word.text).replace("’", "'"));
  const language = guessLanguage(
    words.map((word) => word.text.toLowerCase()),
    (word) => languagesOf(index, word),
  );
  const found: Found[] = [];
  for (let position = 0; position < words.length;) {
    const match = longestMatch(index, text, words, folded, position, language);
    if (match) found.push(...match.found);
    position += match?.wordCount ?? 1;
  }
  return found;
}

/** Spelt exactly if it can be: "lake" is English, though it might be "łąkę" without its diacritics. */
function languagesOf(index: Index, word: string): readonly Language[] {
  const entries = index.entries.get(fold(word)) ?? [];
  const exact = entries.filter((entry) => entry.form === word);
  const fitting = entries.filter((entry) => isTypedWithoutDiacritics(word, entry.form));
  return (exact.length > 0 ? exact : fitting).map((entry) => entry.language);
}

function longestMatch(
  index: Index,
  text: string,
  words: readonly Word[],
  folded: readonly string[],
  position: number,
  language: Language,
): { found: Found[]; wordCount: number } | undefined {
  const most = Math.min(index.longest, words.length - position);
  for (let wordCount = most; wordCount > 0; wordCount--) {
    const entries = index.entries.get(folded.slice(position, position + wordCount).join(" "));
    const first = words[position];
    const last = words[position + wordCount - 1];
    if (!entries || !first || !last) continue;
    const written = text.slice(first.start, last.end);
    if (/[,.;:!?]/.test(written)) continue;
    const entry = choose(entries, written.toLowerCase(), language);
    if (entry) {
      const place = { start: first.start, end: last.end, text: written };
      return { found: [{ concept: entry.concept, ...place }], wordCount };
    }
  }
  return undefined;
}

/** The text's own language first, exact spelling before missing diacritics; a foreign short word is an accident. */
function choose(entries: readonly Entry[], written: string, language: Language): Entry | undefined {
  const plain = written.replaceAll("’", "'").replaceAll(/\s+/g, " ");
  const fits = (entry: Entry): boolean =>
    entry.form === plain ||
    isTypedWithoutDiacritics(normalHyphens(plain), normalHyphens(entry.form));
  const own = entries.filter((entry) => entry.language === language && fits(entry));
  const exact = own.find((entry) => entry.form === plain);
  if (exact ?? own[0]) return exact ?? own[0];
  const minimumForeignLength = language === "pl" ? 4 : 5;
  if (plain.length < minimumForeignLength) return undefined;
  return entries.find((entry) => entry.form === plain && entry.language !== language);
}

function normalHyphens(text: string): string {
  return text.replaceAll(/[-‐-–]/g, " ");
}
