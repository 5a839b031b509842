import { isEnglishWord } from "@/lib/prompts/detect-language";

/** Why a translation is not fit to be drawn. */
export type TranslationFault = "empty" | "unchanged" | "repetition" | "length";

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Letters and pairs that native Polish spelling does not have. */
const FOREIGN_SPELLING = /[qvx]|th|sh|ck|ph|wh|gh|oo|ee|ea|ou|ff|pp|ss|tt/;

const POLISH_LETTER = /[ąćęłńóśźż]/i;

/** A word may stand three times in a row ("very very very"), a longer passage twice. */
const MAX_RUN_OF_WORD = 3;
const MAX_RUN_OF_PASSAGE = 2;
const LONGEST_PASSAGE_WORDS = 8;
/** A piece of a word five times in a row: "hahahahaha". */
const STUTTER = /(\p{L}{1,8}?)\1{4}/u;
/** From this many words on, few different ones mean a loop that is not quite regular. */
const MIN_WORDS_TO_JUDGE_VARIETY = 12;
const MIN_VARIETY = 0.35;

/** Polish and English prompts are about equally long; these bounds only catch what was cut off or ran away. */
const MIN_LENGTH_RATIO = 0.35;
const MAX_LENGTH_RATIO = 3;
/** Slack in characters, since short texts vary more: "las" is "the forest". */
const LENGTH_SLACK = 20;

/** The first fault found in a machine translation from Polish to English, or null when it may be used. */
export function judgeTranslation(source: string, translation: string): TranslationFault | null {
  if (translation.trim() === "") return "empty";
  if (isRepetitive(source, translation)) return "repetition";
  if (isOddlyLong(source, translation)) return "length";
  return isUntranslated(source, translation) ? "unchanged" : null;
}

/**
 * True when most words came back as they were and are nothing that may stay: no English word, no name with a capital,
 * nothing spelt in a way Polish is not. Of words with Polish letters a half is enough.
 */
function isUntranslated(source: string, translation: string): boolean {
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

function hasCapital(word: string): boolean {
  return word !== word.toLowerCase();
}

function mayStay(word: string): boolean {
  return isEnglishWord(word) || FOREIGN_SPELLING.test(word);
}

function isRepetitive(source: string, translation: string): boolean {
  const before = wordsOf(source.toLowerCase());
  const after = wordsOf(translation.toLowerCase());
  for (let size = 1; size <= LONGEST_PASSAGE_WORDS; size += 1) {
    const allowed = size === 1 ? MAX_RUN_OF_WORD : MAX_RUN_OF_PASSAGE;
    if (longestRun(after, size) > Math.max(allowed, longestRun(before, size))) return true;
  }
  if (STUTTER.test(translation) && !STUTTER.test(source)) return true;
  const hasLength = after.length >= MIN_WORDS_TO_JUDGE_VARIETY;
  return hasLength && varietyOf(after) < Math.min(MIN_VARIETY, varietyOf(before));
}

/** How often the same passage of `size` words follows itself without a gap, at most. */
function longestRun(words: readonly string[], size: number): number {
  let longest = words.length >= size ? 1 : 0;
  let equal = 0;
  for (let index = size; index < words.length; index += 1) {
    equal = words[index] === words[index - size] ? equal + 1 : 0;
    longest = Math.max(longest, 1 + Math.floor(equal / size));
  }
  return longest;
}

function varietyOf(words: readonly string[]): number {
  return words.length === 0 ? 1 : new Set(words).size / words.length;
}

function isOddlyLong(source: string, translation: string): boolean {
  const before = source.trim().length;
  const after = translation.trim().length;
  return (
    after > before * MAX_LENGTH_RATIO + LENGTH_SLACK ||
    after + LENGTH_SLACK < before * MIN_LENGTH_RATIO
  );
}

function wordsOf(text: string): string[] {
  return text.normalize("NFC").match(WORD) ?? [];
}
