import { isKnownEnglish } from "@/lib/prompts/translation/guards/known-english";
import { FOREIGN_LETTER, fold, hasCapital, wordsOf } from "@/lib/prompts/translation/guards/words";

const NOT_LATIN = /[^\P{L}\p{Script=Latin}]/u;
const MANY_WORDS = 4;
/** Small words of other languages that English does not have. */
const FOREIGN_SMALL_WORDS = new Set(
  "w z ze na od przy oraz v vo ve und mit auf dem zu von der das ein eine bei im zum el los las una con en y il gli della nel une des dans avec sur et um uma com em het een och med ett og".split(
    " ",
  ),
);

/**
 * True when a text is not English: letters of another script that its source has not got, or most words that can be
 * judged unknown to English. Names can't be judged; of fewer than four words something else has to speak against them.
 */
export function isNotEnglish(source: string, translation: string): boolean {
  if (hasOtherScript(source, translation)) return true;
  const words = wordsOf(translation);
  const allCapitals = words.every((word) => word === word.toUpperCase());
  const names = new Set(wordsOf(source).filter(hasCapital).map(beginningOf));
  const judged = words.filter(
    (word, index) =>
      !hasCapital(word) || ((index === 0 || allCapitals) && !names.has(beginningOf(word))),
  );
  const foreign = judged.filter((word, index) => isForeign(word.toLowerCase(), index === 0));
  if (judged.length >= MANY_WORDS) return foreign.length * 2 > judged.length;
  return (
    judged.length > 0 &&
    foreign.length === judged.length &&
    foreign.some((word) => speaksAgainst(word.toLowerCase()))
  );
}

/** A name that came through is no foreign word: "Łódź", "Kraków". */
function beginningOf(word: string): string {
  return fold(word).slice(0, 3);
}

/** A text in another script has to lose all of it; one in Latin letters may quote a word ("the sign 龍"). */
function hasOtherScript(source: string, translation: string): boolean {
  const strange = wordsOf(translation).filter((word) => NOT_LATIN.test(word));
  if (strange.length === 0) return false;
  const latin = wordsOf(source).filter((word) => !NOT_LATIN.test(word));
  const isLatinSource = latin.length * 2 > wordsOf(source).length;
  return !isLatinSource || strange.some((word) => !source.includes(word));
}

/** The first word has a capital for more reasons than being a name, but may be one. */
function isForeign(word: string, isFirst: boolean): boolean {
  if (FOREIGN_SMALL_WORDS.has(word)) return true;
  return !isKnownEnglish(word) && (!isFirst || !isKnownEnglish(fold(word)));
}

function speaksAgainst(word: string): boolean {
  return FOREIGN_SMALL_WORDS.has(word) || FOREIGN_LETTER.test(word);
}
