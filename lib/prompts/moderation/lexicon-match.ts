import type { Word } from "@/lib/prompts/moderation/normalize-text-forms";

/** One word of a term: any of these words, or any word that begins so. */
type WordPattern = {
  readonly whole: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly squeezed: { readonly whole: ReadonlySet<string>; readonly stems: readonly string[] };
  /** The term also holds without it. */
  readonly optional: boolean;
};

/** Words in a row. */
export type Pattern = readonly WordPattern[];

/** Reads one line of the lexicon; the notation is described in `lexicon-terms.ts`. */
export function parsePattern(line: string): Pattern {
  return line.trim().split(" ").map(parseWord);
}

function parseWord(source: string): WordPattern {
  const alternatives = source.replace(/^\?/, "").split("|");
  const whole = alternatives.filter((word) => !word.endsWith("*"));
  const stems = alternatives.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  return {
    whole: new Set(whole),
    stems,
    squeezed: { whole: new Set(whole.map(squeeze)), stems: stems.map(squeeze) },
    optional: source.startsWith("?"),
  };
}

function squeeze(word: string): string {
  return word.replace(/(.)\1+/gu, "$1");
}

/** Where the pattern ends (exclusive) when it begins at `start`, the longest way; -1 when it does not occur there. */
export function matchAt(
  words: readonly Word[],
  start: number,
  pattern: Pattern,
  offset = 0,
): number {
  const wanted = pattern[offset];
  if (wanted === undefined) return start;
  const word = words[start];
  const taken =
    word !== undefined && fits(word, wanted) ? matchAt(words, start + 1, pattern, offset + 1) : -1;
  if (taken !== -1 || !wanted.optional) return taken;
  return matchAt(words, start, pattern, offset + 1);
}

function fits({ forms, squeezed }: Word, wanted: WordPattern): boolean {
  if (forms.some((form) => isOneOf(form, wanted))) return true;
  return squeezed !== null && isOneOf(squeezed, wanted.squeezed);
}

/** The forms of a word that fit any place of the pattern, for a reader: squeezed letters become the term's own word. */
export function fittingForms({ forms, squeezed }: Word, pattern: Pattern): string[] {
  const fitting = forms.filter((form) => pattern.some((wanted) => isOneOf(form, wanted)));
  if (fitting.length > 0 || squeezed === null) return fitting;
  return pattern.flatMap(({ whole, squeezed: { stems } }) => [
    ...[...whole].filter((word) => squeeze(word) === squeezed),
    ...(stems.some((stem) => squeezed.startsWith(stem)) ? [squeezed] : []),
  ]);
}

function isOneOf(word: string, { whole, stems }: WordPattern["squeezed"]): boolean {
  return whole.has(word) || stems.some((stem) => word.startsWith(stem));
}

type Opening<Term> = { readonly stem: string; readonly term: Term };

/** Finds the terms whose first word is at hand without trying them all. */
export type TermIndex<Term> = {
  readonly whole: ReadonlyMap<string, readonly Term[]>;
  /** By the first letters of the stem. */
  readonly stems: ReadonlyMap<string, readonly Opening<Term>[]>;
};

/** As many letters as the shortest stem has at least. */
const KEY_LETTERS = 3;

export function indexTerms<Term extends { readonly pattern: Pattern }>(
  terms: readonly Term[],
): TermIndex<Term> {
  const whole = new Map<string, Term[]>();
  const stems = new Map<string, Opening<Term>[]>();
  for (const term of terms) {
    const first = term.pattern[0];
    if (first === undefined) continue;
    for (const word of new Set([...first.whole, ...first.squeezed.whole])) add(whole, word, term);
    for (const stem of new Set([...first.stems, ...first.squeezed.stems])) {
      add(stems, stem.slice(0, KEY_LETTERS), { stem, term });
    }
  }
  return { whole, stems };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** The terms that may begin with this word: to be tried with `matchAt`. */
export function candidatesFor<Term>(index: TermIndex<Term>, { forms, squeezed }: Word): Term[] {
  const found = new Set<Term>();
  for (const form of squeezed === null ? forms : [...forms, squeezed]) {
    for (const term of index.whole.get(form) ?? []) found.add(term);
    for (const { stem, term } of index.stems.get(form.slice(0, KEY_LETTERS)) ?? []) {
      if (form.startsWith(stem)) found.add(term);
    }
  }
  return [...found];
}
