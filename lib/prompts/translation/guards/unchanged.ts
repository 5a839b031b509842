import { isEnglishWord } from "@/lib/prompts/detect-language";
import { FROM_POLISH, isKnownEnglish } from "@/lib/prompts/translation/guards/known-english";
import { fold, hasCapital, wordsOf } from "@/lib/prompts/translation/guards/words";

/** Letters and pairs that native Polish spelling does not have. */
const FOREIGN_SPELLING = /[qvx]|th|sh|ck|ph|wh|gh|oo|ee|ea|ou|ff|pp|ss|tt/;
const POLISH_LETTER = /[ąćęłńóśźż]/i;

/**
 * True when most words came back as they were and are nothing that may stay: no English word, no name with a capital,
 * nothing spelt in a way Polish is not. Of words with Polish letters a half is enough.
 */
export function isUnchanged(source: string, translation: string): boolean {
  const original = new Set(wordsOf(source.toLowerCase()));
  const words = wordsOf(translation);
  const allCapitals = words.every(hasCapital);
  const left = words.filter((word, index) => {
    // Any first word may have a capital, so that it proves a name only among capitals.
    const isName = hasCapital(word) && (index > 0 || allCapitals);
    return !isName && original.has(word.toLowerCase()) && !mayStay(word.toLowerCase());
  });
  const surelyPolish = left.filter((word) => POLISH_LETTER.test(word));
  return (
    left.length * 2 > words.length ||
    (surelyPolish.length > 0 && surelyPolish.length * 2 >= words.length)
  );
}

/** A lone homograph that came back as it was ("pies") was not translated; beside other words the majority decides. */
function mayStay(word: string): boolean {
  return isEnglishWord(word) || FROM_POLISH.has(fold(word)) || isForeign(word);
}

function isForeign(word: string): boolean {
  return FOREIGN_SPELLING.test(word) && (isKnownEnglish(word) || !POLISH_LETTER.test(word));
}
