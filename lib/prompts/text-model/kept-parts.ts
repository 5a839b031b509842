import { isEnglishWord } from "@/lib/prompts/detect-language";
import { isContentWord, stemOf, wordsOf } from "@/lib/prompts/text-model/words";

/** The end of `(fog:1.3)`, `<lora:name:0.8>`, `--no`: what a picture model reads as a command rather than as words. */
const NOTATION = /:\d+(?:\.\d+)?\)|<[^<>]+>|(?<!\S)--[a-z]+/gi;
const WEIGHTED = /\([^()]+:\d+(?:\.\d+)?\)/g;
const QUOTED = /"([^"]+)"|(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])/gu;
const NUMBER = /\d+(?:[.,:/]\d+)*/g;
const COUNT =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|pair|couple)\b/gi;
const NEGATION = /\b(?:no|not|without|never)\s+(?:(?:a|an|any|the)\s+)?([\p{L}\p{N}]+)/giu;
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]*/gu;
const STARTS_SENTENCE = /(?:^|[.!?\n])\s*$/;
/** Where most words have a capital, a capital says nothing. */
const MOST_CAPITALISED_SHARE = 0.5;
/** Flags at the end of a prompt, each with at most one value: `--ar 16:9 --v 6`. */
const TRAILING_FLAGS = /(?:\s+--[a-z]+(?:[ =](?!--)[^\s,]+)?)+\s*$/i;

/** A prompt's words, and the flags behind them that no model needs to see. */
export function splitFlags(prompt: string): { readonly words: string; readonly flags: string } {
  const padded = ` ${prompt}`;
  const flags = TRAILING_FLAGS.exec(padded)?.[0] ?? "";
  return { words: padded.slice(0, padded.length - flags.length).trim(), flags: flags.trim() };
}

/** True when all notation of the original stands in the answer; the words that have a weight may be others. */
export function keepsNotation(original: string, answer: string): boolean {
  return (original.match(NOTATION) ?? []).every((part) => answer.includes(part));
}

/** True when numbers, counts, quoted writing, names, notation and what must be absent are all still there. */
export function keepsFacts(original: string, answer: string): boolean {
  const stems = new Set(wordsOf(answer).map(stemOf));
  const numbers = new Set(answer.match(NUMBER));
  const writing = straighten(answer);
  const absent = new Set(negatedStems(answer));
  return (
    keepsNotation(original, answer) &&
    (original.match(WEIGHTED) ?? []).every((part) => answer.includes(part)) &&
    (original.match(NUMBER) ?? []).every((number) => numbers.has(number)) &&
    quotedParts(original).every((part) => writing.includes(part)) &&
    [...namesIn(original), ...(original.match(COUNT) ?? [])]
      .flatMap(wordsOf)
      .every((word) => stems.has(stemOf(word))) &&
    negatedStems(original).every((stem) => absent.has(stem))
  );
}

function quotedParts(text: string): string[] {
  return Array.from(
    straighten(text).matchAll(QUOTED),
    ([, double, single]) => double ?? single ?? "",
  );
}

function straighten(text: string): string {
  return text
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/\s+/g, " ");
}

function negatedStems(text: string): string[] {
  return Array.from(text.matchAll(NEGATION), ([, word = ""]) => wordsOf(word).map(stemOf)).flat();
}

/** Words with a capital that nothing but a name explains. */
function namesIn(text: string): string[] {
  const found = [...text.matchAll(CAPITALISED)];
  if (found.length > wordsOf(text).length * MOST_CAPITALISED_SHARE) return [];
  return found
    .filter(({ 0: word, index }) => {
      const folded = wordsOf(word)[0] ?? "";
      if (!isContentWord(folded)) return false;
      return !STARTS_SENTENCE.test(text.slice(0, index)) || !isEnglishWord(folded);
    })
    .map(([word]) => word);
}
