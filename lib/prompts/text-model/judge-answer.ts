import { isEnglishWord } from "@/lib/prompts/detect-language";
import type { TextProblem } from "@/lib/prompts/schema";
import type { Framed } from "@/lib/prompts/text-model/frame";
import { wordsOf } from "@/lib/prompts/text-model/words";

/** An answer and what it is held against. */
export type Answer = {
  /** What the model was to work on. */
  readonly original: string;
  readonly answer: string;
  readonly framed: Framed;
  readonly maxCharacters: number;
};

const DECLINES = [
  /\b(?:i|we)(?:['’]m| am| are)? (?:sorry|afraid|unable)\b/gi,
  /\b(?:i|we) (?:can(?:not|['’]t| not)|won['’]t|will not|must decline|do not|don['’]t|refuse)\b/gi,
  /\b(?:as an ai|language model|apologi[sz]e|unable to (?:assist|comply|help|fulfil))\b/gi,
  /\bagainst (?:my|our|the) (?:guidelines|polic|rules)/gi,
];
const CHATTER = [
  /^(?:sure|certainly|of course|okay|ok|absolutely|here(?:['’]s| is| are)|as requested|below is)\b/gi,
  /\b(?:system prompt|system message|user['’]?s? message|(?:my|your|these) (?:instructions|guidelines|rules))\b/gi,
  /\bthe (?:original|improved|rewritten|revised|given|following) prompt\b/gi,
  /\b(?:let me know|hope this helps|feel free|i (?:have|['’]ve) \w+ed|i (?:added|kept|changed|replaced))\b/gi,
  /(?:^|\s)(?:note|explanation|changes|output|assistant|system|user|human|response|answer|result|(?:negative |improved )?prompt)\s*:/gi,
];
/** Markdown, HTML, JSON, code, links, tool calls and commands to the picture model. */
const MARKUP = [
  /[`{}|\\]|\*\*|__|=>|\(\)|==/g,
  /<\/?[a-z!|][^<>]*>?/gi,
  /^\s*(?:[-*•#>]|\d+[.)])\s|^\s*["']?[[{]/g,
  /\]\(|&#?\w+;/g,
  /\b(?:https?|ftp|data|javascript|file):\S|\bwww\.|\b[\w-]{2,}\.(?:com|org|net|io|dev|app|pl|ai|co|me|ru|xyz)\b/gi,
  /(?<!\S)--[a-z]+|:\d+(?:\.\d+)?\)/gi,
  /\n/g,
  // Nothing to be seen: control characters, zero-width and tag characters.
  /(?!\n)[\p{Cc}\p{Cf}]/gu,
  // Base64, hexadecimal digests, tokens: English has no such words.
  /[A-Za-z0-9+_=]{20,}/g,
];
/** As many words in a row of our instructions are no coincidence. */
const LEAKED_WORDS = 6;
const BEYOND_LATIN = /[^\P{L}\p{Script=Latin}]/gu;
const POLISH_LETTER = /[ąćęłńśźż]/gi;
/** Of the words that the model adds: names of lenses and painters are in no vocabulary. */
const MAX_UNKNOWN_SHARE = 0.25;
const MAX_STUTTERED_WORDS = 3;
const MIN_WORDS_TO_JUDGE_VARIETY = 20;
const MIN_VARIETY = 0.35;

/**
 * What keeps an answer from being one English prompt, or null. Only what the model added counts: whatever the person
 * wrote may come back. The length is looked at first, so that the rest has bounded work.
 */
export function judgeAnswer(judged: Answer): TextProblem | null {
  const { original, answer, maxCharacters } = judged;
  if (answer === "") return "empty";
  if (answer.length > maxCharacters) return "too_long";
  if (addsAny(DECLINES, original, answer)) return "refused";
  if (
    leaks(judged) ||
    addsAny(CHATTER, original, answer) ||
    addsAny(MARKUP, original, answer) ||
    rambles(answer)
  ) {
    return "not_a_prompt";
  }
  return isEnglish(original, answer) ? null : "not_english";
}

/** Whether the answer has a match that the original lacks, or has fewer times. */
function addsAny(patterns: readonly RegExp[], original: string, answer: string): boolean {
  return patterns.some((pattern) => {
    const left = (original.match(pattern) ?? []).map((match) => match.trim().toLowerCase());
    return (answer.match(pattern) ?? []).some((match) => {
      const place = left.indexOf(match.trim().toLowerCase());
      if (place !== -1) left.splice(place, 1);
      return place === -1;
    });
  });
}

/** Whether the answer quotes the block's marker or a passage of the instructions that the person did not write. */
function leaks({ original, answer, framed }: Answer): boolean {
  if (answer.toLowerCase().includes(framed.marker)) return true;
  const secret = passagesOf(framed.instructions);
  const own = passagesOf(original);
  return [...passagesOf(answer)].some((passage) => secret.has(passage) && !own.has(passage));
}

function passagesOf(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(
    words
      .slice(LEAKED_WORDS - 1)
      .map((_, start) => words.slice(start, start + LEAKED_WORDS).join(" ")),
  );
}

/** A small model that lost its thread says the same again and again. */
function rambles(answer: string): boolean {
  const words = wordsOf(answer);
  const stutters = words.some(
    (word, start) =>
      start + MAX_STUTTERED_WORDS < words.length &&
      words.slice(start + 1, start + MAX_STUTTERED_WORDS + 1).every((next) => next === word),
  );
  const hasLength = words.length >= MIN_WORDS_TO_JUDGE_VARIETY;
  return stutters || (hasLength && new Set(words).size < words.length * MIN_VARIETY);
}

/** Whether the words that the model added are English; one may always be a name. */
function isEnglish(original: string, answer: string): boolean {
  if (addsAny([BEYOND_LATIN, POLISH_LETTER], original, answer)) return false;
  const own = new Set(wordsOf(original));
  const added = wordsOf(answer).filter((word) => !own.has(word) && /\p{L}/u.test(word));
  const unknown = added.filter((word) => !isEnglishToken(word));
  return unknown.length <= Math.max(1, added.length * MAX_UNKNOWN_SHARE);
}

/** Single letters and figures such as `f`, `b` and `35mm` tell nothing of a language, unless they stand in crowds. */
function isEnglishToken(word: string): boolean {
  return /^\d+\p{L}{1,3}$/u.test(word) || isEnglishWord(word.replace(/['’].*$/, ""));
}
