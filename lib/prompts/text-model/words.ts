const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const MARKS = /\p{M}/gu;

/** Words that carry no picture of their own. */
const SMALL_WORDS = new Set(
  `a an the and or but of in on at to by for from with without into onto over under as is are was were be being been
  it its his her hers their theirs this that these those there no not never any some very he she they him them who
  which while than then so up down off out about near between through during`.split(/\s+/),
);
const ENDING = /(?:['’]s|ing|ied|ies|ed|es|s|ly|e|y)$/;
const SHORTEST_STEM = 3;

/** The words of a text, lower case, without diacritics. */
export function wordsOf(text: string): string[] {
  return text.normalize("NFKD").replace(MARKS, "").toLowerCase().match(WORD) ?? [];
}

/** An English word without its endings, so that "glows", "glowing" and "glowed" are one. */
export function stemOf(word: string): string {
  const stem = word.replace(ENDING, "");
  return stem.length < SHORTEST_STEM ? word : stem.replace(/([^aeiou])\1$/, "$1");
}

/** Whether a word names something to be seen. */
export function isContentWord(word: string): boolean {
  return !SMALL_WORDS.has(word);
}

/** The stems of the words that make the picture, each once. */
export function contentStems(text: string): Set<string> {
  return new Set(wordsOf(text).filter(isContentWord).map(stemOf));
}

/** How much of `wanted` is among `present`, from 0 to 1; 1 when nothing is wanted. */
export function shareOf(wanted: ReadonlySet<string>, present: ReadonlySet<string>): number {
  return wanted.size === 0 ? 1 : wanted.intersection(present).size / wanted.size;
}
