import { ENGLISH_WORDS, POLISH_LOOKALIKES, SHARED_WORDS } from "@/lib/prompts/english-words";

/** BCP 47 language a prompt is taken to be written in. */
export type PromptLanguage = "en" | "pl";

const WORD = /[a-z0-9]+/g;
const LETTER_BEYOND_ASCII = /[^\P{L}A-Za-z]/u;

/** English when nothing speaks against it, else Polish: a needless translation does little harm, a missing one much. */
export function detectLanguage(text: string): PromptLanguage {
  return isSurelyEnglish(text) ? "en" : "pl";
}

/**
 * True when every letter is ASCII and every word is known to be English, at least one of them in English only.
 * Text without any word (numbers, emoji) needs no translation and counts as English.
 */
export function isSurelyEnglish(text: string): boolean {
  if (LETTER_BEYOND_ASCII.test(text)) return false;
  const words = wordsOf(text);
  return words.length === 0 || (words.some(isOnlyEnglish) && words.every(isEnglishWord));
}

/** True for a lower-case word that English has, whether or not Polish has it too. */
export function isEnglishWord(word: string): boolean {
  return SHARED_WORDS.has(word) || isOnlyEnglish(word);
}

/** Words in lower case; figures such as `85mm`, `4k` or `1990s` are not words. */
function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().replace(/['’]s\b/g, "");
  return (plain.match(WORD) ?? []).filter((word) => !/\d/.test(word));
}

function isOnlyEnglish(word: string): boolean {
  if (POLISH_LOOKALIKES.has(word)) return false;
  return ENGLISH_WORDS.has(word) || stemsOf(word).some((stem) => ENGLISH_WORDS.has(stem));
}

/** What a regular plural, past or participle may come from: `foxes`, `ponies`, `roofs`, `painted`, `gazing`. */
function stemsOf(word: string): string[] {
  const stems = [
    ...cutEnding(word, "ies", "y"),
    ...cutEnding(word, "es", ""),
    ...cutEnding(word, "s", ""),
    ...cutEnding(word, "ed", "", "e"),
    ...cutEnding(word, "ing", "", "e"),
  ];
  // Shorter stems would make "sos" (sauce) a plural of "so".
  return stems.filter((stem) => stem.length >= 3);
}

function cutEnding(word: string, ending: string, ...replacements: readonly string[]): string[] {
  if (!word.endsWith(ending)) return [];
  const stem = word.slice(0, -ending.length);
  return replacements.map((replacement) => stem + replacement);
}
