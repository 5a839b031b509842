import { kindOfWord } from "@/lib/prompts/english/vocabulary";
import { findMatches, type Match } from "@/lib/prompts/moderation/lexicon";
import type { Word } from "@/lib/prompts/moderation/normalize-text-forms";
import { foldParts, readPart } from "@/lib/prompts/moderation/normalize-text-readings";
import { toLatin } from "@/lib/prompts/moderation/normalize-text-confusables";

/** Twice the longest prompt: compatibility forms and hidden text may make a reading longer than what was written. */
export const MOST_READING_CHARACTERS = 4000;
/** Shorter words are too often English by chance: "4k" is no "ak". */
const SHORTEST_GUESS = 4;
const LETTERS = /\p{L}+/gu;
const ALL_LETTERS = /^\p{L}+$/u;
const NOT_LETTERS_AT_ENDS = /^[^\p{L}]+|[^\p{L}]+$/gu;
/** Letters of another script: Russian is no disguised Latin. Mathematical letters belong to no script. */
const FOREIGN_LETTER = /(?![\p{Script=Latin}\p{Script=Common}])\p{L}/gu;
/** Latin letters that have no decomposition. */
const WHOLE_LETTERS = /[łøßæœđı]/gu;

/**
 * The text in plain words when its own are disguised (leet, look-alikes, invisible or spaced letters, repeated ones),
 * for a classifier that reads words; null when it is plain already. Case, punctuation and composed diacritics are no
 * disguise. At most `MOST_READING_CHARACTERS` long, what the lexicon found first when it would be longer.
 */
export function readPlainly(text: string): string | null {
  const parts = foldParts(text).map(readPart);
  const matches = parts.flatMap(({ standing, joined, gapless }) =>
    [standing, joined, ...(gapless === null ? [] : [gapless])].flatMap(findMatches),
  );
  // A text without any signal is read differently only where that is surely meant.
  if (matches.length === 0 && isForeign(text)) return null;
  const whole = parts
    .map(({ joined }) => render(joined, matches.length > 0))
    .join(" ")
    .slice(0, MOST_READING_CHARACTERS);
  const reading = [...phrasesMissingIn(whole, matches), whole]
    .join(", ")
    .slice(0, MOST_READING_CHARACTERS);
  return lettersOf(reading) === lettersOf(composedFold(text)) ? null : reading;
}

/** What was found only by reading in another way, or beyond the end. */
function phrasesMissingIn(whole: string, matches: readonly Match[]): string[] {
  const padded = ` ${whole} `;
  const phrases = new Set(matches.map(({ plain }) => plain.join(" ")));
  return [...phrases].filter((phrase) => !padded.includes(` ${phrase} `));
}

function render(words: readonly Word[], isSuspicious: boolean): string {
  const matches = findMatches(words).toSorted((one, other) => one.start - other.start);
  const plain: string[] = [];
  for (let place = 0; place < words.length;) {
    const match = longestAt(matches, place);
    const word = words[place];
    plain.push(...(match?.plain ?? (word === undefined ? [] : [guessWord(word, isSuspicious)])));
    place = match?.end ?? place + 1;
  }
  return plain.join(" ");
}

function longestAt(matches: readonly Match[], place: number): Match | undefined {
  return matches
    .filter(({ start }) => start === place)
    .reduce<Match | undefined>(
      (one, other) => (one === undefined || other.end > one.end ? other : one),
      undefined,
    );
}

/** The one of a word's readings that is English; else the word as it stands. */
function guessWord({ forms, squeezed, joined, lettered }: Word, isSuspicious: boolean): string {
  const [standing = ""] = forms;
  if (!lettered) return standing;
  const isPlain = ALL_LETTERS.test(standing) && squeezed === null && !joined;
  if (isPlain) return standing;
  const guess = [...forms, squeezed ?? ""].find(isEnglish);
  if (guess !== undefined) return guess;
  // Initials are no word, but beside telling words any row of letters may be one.
  if (joined && !isSuspicious) return Array.from(standing).join(" ");
  return standing.replace(NOT_LETTERS_AT_ENDS, "") || standing;
}

function isEnglish(form: string): boolean {
  return form.length >= SHORTEST_GUESS && ALL_LETTERS.test(form) && kindOfWord(form) !== "unknown";
}

function isForeign(text: string): boolean {
  const foreign = text.match(FOREIGN_LETTER)?.join("").length ?? 0;
  return foreign * 2 > (text.match(LETTERS)?.join("").length ?? 0);
}

/** Lower case without the diacritics that a keyboard makes; marks that compose to no letter stay. */
function composedFold(text: string): string {
  return Array.from(text.normalize("NFC").toLowerCase(), (character) => {
    const [base = character, ...marks] = character.normalize("NFD");
    return marks.length > 0 && /\p{Script=Latin}/u.test(base) ? base : character;
  })
    .join("")
    .replace(WHOLE_LETTERS, toLatin);
}

function lettersOf(text: string): string {
  return (text.match(LETTERS) ?? []).join(" ");
}
