import { conceptEntries } from "@/local-ai/language/concept-entries";
import type { Entry } from "@/local-ai/language/entry";
import { ownEntries } from "@/local-ai/language/own-entries";
import { normalise, withoutDiacritics } from "@/local-ai/language/spelling";

/** A written form and one reading of it. */
export type Reading = readonly [form: string, entry: Entry];

type Index = {
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  readonly plain: ReadonlyMap<string, readonly Entry[]>;
  /** Words in the longest phrase. */
  readonly longest: number;
};

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
  return { exact, plain, longest };
}

/** An own reading makes the painter's superfluous: a better noun, or the adjective it was filed under a noun for. */
function settles(own: Entry, painters: Entry): boolean {
  return own.kind === painters.kind || ["fixed", "adjective", "numeral"].includes(own.kind);
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
