import { conceptEntries } from "@/local-ai/language/concept-entries";
import type { Entry } from "@/local-ai/language/entry";
import { ownEntries } from "@/local-ai/language/own-entries";
import { normalise, withoutDiacritics } from "@/local-ai/language/spelling";
import { wordSet } from "@/local-ai/language/tables";
import { CONCEPTS } from "@/local-ai/vocabulary/concepts";

type Index = {
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  readonly plain: ReadonlyMap<string, readonly Entry[]>;
  /** Words in the longest phrase. */
  readonly longest: number;
  /** Every English word that can come out, and the small ones that need not. */
  readonly english: ReadonlySet<string>;
};

const SMALL_ENGLISH_WORDS = wordSet(
  "the; a; an; of; with; and; or; in; on; at; by; to; for; from; is; are; was; his; her; its; it; into; over; under; as; that; this; no; very; my; up; down; out",
);

let index: Index | undefined;

/** Every reading of a word or phrase: as written, else as if it had been typed without diacritics. */
export function lookUp(text: string): readonly Entry[] {
  index ??= buildIndex();
  const key = normalise(text);
  return index.exact.get(key) ?? index.plain.get(withoutDiacritics(key)) ?? [];
}

/** How many words the longest phrase of the lexicon has. */
export function longestPhrase(): number {
  index ??= buildIndex();
  return index.longest;
}

/** True for words English prompts are made of; words that are Polish as well count too. */
export function isEnglishWord(word: string): boolean {
  index ??= buildIndex();
  return index.english.has(word.toLowerCase());
}

/** Own words come before the painter's: they are more exact ("skyscraper", where the painter only knows a city). */
function buildIndex(): Index {
  const exact = new Map<string, Entry[]>();
  const plain = new Map<string, Entry[]>();
  let longest = 1;
  for (const [form, entry] of ownEntries()) {
    add(exact, form, entry);
    longest = Math.max(longest, form.split(" ").length);
  }
  for (const [form, entry] of conceptEntries((word) => exact.get(word) ?? [])) {
    const key = normalise(form);
    if (exact.get(key)?.some((known) => settles(known, entry))) continue;
    add(exact, key, entry);
    longest = Math.max(longest, key.split(" ").length);
  }
  for (const [form, entries] of exact) {
    for (const entry of entries) add(plain, withoutDiacritics(form), entry);
  }
  return { exact, plain, longest, english: collectEnglish(exact) };
}

/** An own reading makes the painter's superfluous: a better noun, or the adjective it was filed under a noun for. */
function settles(own: Entry, painters: Entry): boolean {
  return own.kind === painters.kind || ["fixed", "adjective", "numeral"].includes(own.kind);
}

function collectEnglish(exact: ReadonlyMap<string, readonly Entry[]>): ReadonlySet<string> {
  const words = [...exact.values()]
    .flat()
    .flatMap((entry) => (entry.kind === "noun" ? [entry.en, entry.plural] : [entry.en]))
    .flatMap((text) => text.toLowerCase().split(/[\s-]+/));
  const painters = CONCEPTS.flatMap((concept) => concept.en).flatMap((form) =>
    form.toLowerCase().split(/[\s-]+/),
  );
  return new Set([...words, ...painters, ...SMALL_ENGLISH_WORDS]);
}

function add(map: Map<string, Entry[]>, form: string, entry: Entry): void {
  const entries = map.get(form);
  if (entries === undefined) map.set(form, [entry]);
  else merge(entries, entry);
}

/** The same noun can fill several slots with one form; two readings of it become one. */
function merge(entries: Entry[], entry: Entry): void {
  const twin = entries.findIndex((known) => known.kind === entry.kind && known.en === entry.en);
  const known = entries[twin];
  if (known === undefined) entries.push(entry);
  else if ("slots" in known && "slots" in entry) {
    entries[twin] = { ...known, slots: known.slots | entry.slots };
  }
}
