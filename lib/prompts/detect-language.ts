import { segmentsOf } from "@/lib/prompts/english/segments";
import { kindOfWord, type WordKind } from "@/lib/prompts/english/vocabulary";
import { sourceLanguageOf } from "@/lib/prompts/detect-language-source";
import type { PromptLanguage } from "@/lib/prompts/schema";

const LETTER_BEYOND_ASCII = /[^\P{L}A-Za-z]/u;
/** What a prompt may hold that is no word: `--no`, `<lora:name:0.8>`, `f/1.8`, `B&W`, the `t` of `t-shirt`. */
const NO_WORDS = /(?<!\S)--[a-z]+|<[a-z]+:[^>]*>|\bf\/(?=\d)|\b[a-z]&[a-z]\b|\b[a-z]-(?=[a-z]{2})/g;
const WORD = /[a-z0-9]+(?:['’][a-z]+)*/g;
const CONTRACTION =
  /^(?:[a-z]+n['’]t|(?:i|you|we|they|he|she|it|that|there|who)['’](?:m|s|re|ve|ll|d))$/;
/** Units and ordinals: `85mm`, `4k`, `1990s`, `2nd`. */
const LONGEST_UNIT_LETTERS = 3;
/** No Polish prompt begins with "a" and a noun; what Polish may say after it is excepted. */
const ENGLISH_ARTICLE = /^\W*a\s+(?!(?:to|no|my|on|do|by|we)\b)[a-z]{2}/;

/** The last answer: each step of a request asks about the same prompt again. */
let last: { readonly text: string; readonly language: PromptLanguage } = {
  text: "",
  language: "en",
};

/** English when nothing speaks against it, else the likeliest: a needless translation does little harm, a missing one much. */
export function detectLanguage(text: string): PromptLanguage {
  if (text === "") return "en";
  if (text !== last.text) {
    last = { text, language: isSurelyEnglish(text) ? "en" : sourceLanguageOf(text) };
  }
  return last.language;
}

/**
 * True when every letter is ASCII, every word is known to be English, at least one of them in English only, and so for
 * every part between commas that holds a false friend. Text without any word (numbers, emoji) needs no translation and
 * counts as English. Microseconds, but for the first call of an isolate.
 */
export function isSurelyEnglish(text: string): boolean {
  if (LETTER_BEYOND_ASCII.test(text)) return false;
  const plain = text.toLowerCase().replace(NO_WORDS, " ");
  const kinds = segmentsOf(plain).map((segment) => kindsOf(segment.text));
  const all = kinds.flat();
  return (
    !all.includes("unknown") &&
    (all.length === 0 || all.includes("english")) &&
    kinds.every((part) => !part.includes("friend") || part.includes("english"))
  );
}

/** True for a lower-case word that English has, whether or not Polish has it too. */
export function isEnglishWord(word: string): boolean {
  return kindOfWord(word) !== "unknown";
}

function kindsOf(segment: string): WordKind[] {
  const words = segment.match(WORD) ?? [];
  const kinds = words.flatMap(kindsOfToken);
  return ENGLISH_ARTICLE.test(segment) ? [...kinds, "english"] : kinds;
}

function kindsOfToken(token: string): WordKind[] {
  if (CONTRACTION.test(token)) return ["english"];
  const letters = token.replace(/['’]s$/, "").split(/\d+/);
  const isFigure = letters.length > 1;
  return letters
    .flatMap((part) => part.split(/['’]/))
    .filter((part) => part !== "" && !(isFigure && part.length <= LONGEST_UNIT_LETTERS))
    .map(kindOfWord);
}
