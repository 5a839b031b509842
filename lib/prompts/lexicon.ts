import { LEXICON } from "@/lib/prompts/lexicon-terms";
import { normalizeWords } from "@/lib/prompts/normalize-text";
import { ALLOWED, type RefusalCategory, type Verdict } from "@/lib/prompts/verdict";

/** One word of a term: any of these words, or any word that begins so. */
type WordPattern = { readonly whole: ReadonlySet<string>; readonly stems: readonly string[] };

type Term = { readonly category: RefusalCategory; readonly pattern: readonly WordPattern[] };

const TERMS: readonly Term[] = LEXICON.flatMap(({ category, terms }) =>
  terms
    .trim()
    .split("\n")
    .map((line) => ({ category, pattern: line.trim().split(" ").map(parseWord) })),
);

/**
 * The cheap first check, in Polish and English at once: refuses what needs no context to be refused.
 * `allowed` only means that the guard has to decide.
 */
export function checkLexicon(text: string): Verdict {
  const words = normalizeWords(text);
  const term = TERMS.find(({ pattern }) => occursIn(words, pattern));
  return term === undefined
    ? ALLOWED
    : { allowed: false, category: term.category, layer: "lexicon" };
}

function occursIn(words: readonly string[], pattern: readonly WordPattern[]): boolean {
  return words.some((_word, start) =>
    pattern.every((wanted, offset) => fits(words[start + offset], wanted)),
  );
}

function fits(word: string | undefined, { whole, stems }: WordPattern): boolean {
  if (word === undefined) return false;
  return whole.has(word) || stems.some((stem) => word.startsWith(stem));
}

function parseWord(source: string): WordPattern {
  const alternatives = source.split("|");
  return {
    whole: new Set(alternatives.filter((word) => !word.endsWith("*"))),
    stems: alternatives.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
  };
}
