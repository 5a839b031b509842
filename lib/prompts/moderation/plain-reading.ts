import { kindOfWord } from "@/lib/prompts/english/vocabulary";
import { findMatches, type Match } from "@/lib/prompts/moderation/lexicon";
import { fittingForms } from "@/lib/prompts/moderation/lexicon-match";
import type { Word } from "@/lib/prompts/moderation/normalize-text-forms";
import { foldParts, readPart } from "@/lib/prompts/moderation/normalize-text-readings";
import { toLatin } from "@/lib/prompts/moderation/normalize-text-confusables";

/** Seven times the longest prompt: no character becomes longer when it is folded, so that nothing has to be cut off. */
export const MOST_READING_CHARACTERS = 14_000;
/** Shorter words are too often English by chance: "4k" is no "ak". */
const SHORTEST_GUESS = 4;
const LETTERS = /\p{L}+/gu;
const ALL_LETTERS = /^\p{L}+$/u;
const DIGIT = /\d/;
const STRETCHED = /(.)\1\1/u;
const NOT_LETTERS_AT_ENDS = /^[^\p{L}]+|[^\p{L}]+$/gu;
/** A word of another script: Russian is no disguised Latin. Mathematical letters belong to no script. */
const FOREIGN_WORD = /^[^\p{Script=Latin}\p{Script=Common}]+$/u;
/** Latin letters that have no decomposition. */
const WHOLE_LETTERS = /[łøßæœđı]/gu;
const NOT_ASCII = /[^\p{ASCII}]/gu;

/** A row of words and the terms found in it. */
type Row = { readonly words: readonly Word[]; readonly matches: readonly Match[] };

/**
 * The text in plain words when its own are disguised (leet, look-alikes, invisible or spaced letters, repeated ones),
 * for a classifier that reads words; null when it is plain already. Case, punctuation and composed diacritics are no
 * disguise. At most `MOST_READING_CHARACTERS` long, what the lexicon found first when it would be longer.
 */
export function readPlainly(text: string): string | null {
  const parts = foldParts(text).map(readPart);
  const main = parts.map(({ joined }) => toRow(joined));
  const others = parts.flatMap(({ standing, gapless }) =>
    [standing, gapless ?? []].map((words) => toRow(words)),
  );
  const isNoticed = [...main, ...others].some(({ matches }) => matches.length > 0);
  // A text without any signal is read differently only where that is surely meant.
  if (!isNoticed && isForeign(text)) return null;
  const written = lettersOf(composedFold(text));
  const cautious = compose(main, others, isNoticed);
  if (lettersOf(cautious) === written) return null;
  return isNoticed ? cautious : compose(main, others, true);
}

function toRow(words: readonly Word[]): Row {
  return { words, matches: findMatches(words) };
}

function compose(main: readonly Row[], others: readonly Row[], isBold: boolean): string {
  const whole = main
    .map((row) => renderRow(row, isBold))
    .join(" ")
    .slice(0, MOST_READING_CHARACTERS);
  const phrases = [...main, ...others].flatMap(({ words, matches }) =>
    matches.map((match) => renderMatch(words, match)),
  );
  // What was found only by reading in another way, or beyond the end.
  const missing = [...new Set(phrases)].filter((phrase) => !` ${whole} `.includes(` ${phrase} `));
  const reading = [...missing, whole].join(", ").slice(0, MOST_READING_CHARACTERS);
  return reading.replaceAll(/ s\b/g, "'s");
}

/** The longest term from each place, the words between them one by one. */
function renderRow({ words, matches }: Row, isBold: boolean): string {
  const longest = new Map<number, Match>();
  for (const match of matches) {
    if (match.end > (longest.get(match.start)?.end ?? 0)) longest.set(match.start, match);
  }
  const plain: string[] = [];
  for (let place = 0; place < words.length;) {
    const match = longest.get(place);
    const word = words[place];
    if (match !== undefined) plain.push(renderMatch(words, match));
    else if (word !== undefined) plain.push(guessWord(word, isBold));
    place = match?.end ?? place + 1;
  }
  return plain.join(" ");
}

function renderMatch(words: readonly Word[], { start, end, pattern, parts }: Match): string {
  if (parts !== null) return parts.join(" ");
  return words
    .slice(start, end)
    .map((word) => {
      const fitting = fittingForms(word, pattern);
      const plain = fitting.filter((form) => ALL_LETTERS.test(form));
      return findEnglish(plain, 1) ?? plain[0] ?? fitting[0] ?? word.forms[0];
    })
    .join(" ");
}

/** The English one of some words, if any, that is not shorter than that. */
function findEnglish(words: readonly string[], shortest: number): string | undefined {
  return words.find((word) => word.length >= shortest && kindOfWord(word) !== "unknown");
}

/** What a word outside any term is meant as. Bold: in a text that is known to be disguised. */
function guessWord(word: Word, isBold: boolean): string {
  const { forms, squeezed, joined } = word;
  const standing = forms[0] ?? "";
  if (!word.lettered) return isBold ? guessSign(standing, forms) : standing;
  if (isPlain(word, standing)) return standing;
  const words = [...forms, squeezed ?? ""].filter((form) => ALL_LETTERS.test(form));
  const english = findEnglish(words, isBold ? 1 : SHORTEST_GUESS);
  if (english !== undefined) return english;
  if (isBold) return guessUnknown(words, squeezed !== null) ?? standing;
  // Initials are no word.
  if (joined) return Array.from(standing).join(" ");
  return standing.replace(NOT_LETTERS_AT_ENDS, "") || standing;
}

function isPlain({ squeezed, joined }: Word, standing: string): boolean {
  return squeezed === null && !joined && ALL_LETTERS.test(standing);
}

/** Numbers stay numbers; a lone "@" is an a. */
function guessSign(standing: string, forms: readonly string[]): string {
  return DIGIT.test(standing) ? standing : (forms.at(-1) ?? standing);
}

/** Of the readings of leet the last takes every `1` for an i, which is commoner than an l. */
function guessUnknown(words: readonly string[], isStretched: boolean): string | undefined {
  const unstretched = words.filter((form) => !STRETCHED.test(form));
  return isStretched ? unstretched[0] : unstretched.at(-1);
}

/** Whether most words are wholly in another script; a disguised word mixes scripts. */
function isForeign(text: string): boolean {
  const words = text.normalize("NFC").match(LETTERS) ?? [];
  return words.filter((word) => FOREIGN_WORD.test(word)).length * 2 > words.length;
}

/** Lower case without the diacritics that a keyboard makes; marks that compose to no letter stay. */
function composedFold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(NOT_ASCII, bareLetter)
    .replace(WHOLE_LETTERS, toLatin);
}

function bareLetter(character: string): string {
  const [base = character, ...marks] = character.normalize("NFD");
  return marks.length > 0 && /\p{Script=Latin}/u.test(base) ? base : character;
}

function lettersOf(text: string): string {
  return (text.match(LETTERS) ?? []).join(" ");
}
