import { fold, hasCapital, wordsOf } from "@/lib/prompts/translation/guards/words";
import type { SourceLanguage } from "@/lib/prompts/schema";

/** German writes every noun with a capital; the others have no capitals at all. */
const WITHOUT_NAMES: ReadonlySet<SourceLanguage> = new Set(["de", "he", "ar", "ja", "ko", "zh"]);

/** Where another sentence or part begins, so that a capital proves nothing. */
const BEGINNING = /(?:^|[.,;:!?()[\]{}<>/|\n"„”“«»–—-]|\d)$/u;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu;

/** How names begin that English writes with a small letter, or that are common nouns in a name ("Stare Miasto"). */
const NEEDS_NONE = new RegExp(
  `^(?:${`ksiezyc slonc slonecz ziemi wszechswiat kosmos bog boz matk bosk aniol diabel wielkanoc wigili narodzen sylwest
  swiet swiat mikolaj drog mleczn uklad biblia biblii internet goral cygan eskim indian pan pani kr[oó]l ksiez ksiaz
  star now wielk mal gorn doln glown rynk rynek miast zamek zamk pala[cn] plac ulic alej most kosciol katedr wiez park
  puszcz dolin morz mors miesc gorz rzec droz kosciel mosc jezior ocean rzek gor[yaeo] gorach wysp polnocn poludn wschodn zachodn centr swiatyn natur
  styczn lut marc kwiet maj czerw lip sierp wrze pazdz listop grud
  poniedz wtor srod czwart piat sobot niedziel wiosn lat jesie zim barok renesans gotyk internet smok rycerz`
    .split(/\s+/)
    .join("|")})`,
);

/** English words that begin a sentence with a capital and are no names. */
const SMALL_WORDS = new Set(
  "a an the in on at of with and by to for from two three one some his her their its this that old young".split(
    " ",
  ),
);

/** "XVIII wiek" is the 18th century. */
const ROMAN_NUMERAL = /^[IVXLCDM]+$/;

const COUNTERPART_LETTERS = 3;

/**
 * True when a name inside a sentence has no counterpart: neither a word that begins alike ("Gdańsk": "Gdansk") nor any
 * capitalised word of the translation that is not a counterpart already ("Bałtyk": "Baltic Sea"). Capitalised words that
 * follow each other are one name. A text whose words all have capitals is not judged.
 */
export function hasLostName(
  source: string,
  translation: string,
  language: SourceLanguage,
): boolean {
  if (WITHOUT_NAMES.has(language) || isInCapitals(source)) return false;
  const names = namesOf(source);
  const words = wordsOf(translation);
  const beginnings = new Set(names.flat().map((word) => fold(word).slice(0, COUNTERPART_LETTERS)));
  const lost = names.filter((name) => !name.some((word) => hasCounterpart(word, words)));
  const unmatched = words.filter(
    (word) =>
      hasCapital(word) &&
      !SMALL_WORDS.has(word.toLowerCase()) &&
      !beginnings.has(fold(word).slice(0, COUNTERPART_LETTERS)),
  );
  return lost.length > unmatched.length;
}

function hasCounterpart(name: string, words: readonly string[]): boolean {
  const beginning = fold(name).slice(0, COUNTERPART_LETTERS);
  return words.some((word) => fold(word).startsWith(beginning));
}

/** Title Case and shouting: capitals say nothing when every longer word has one. */
function isInCapitals(text: string): boolean {
  const long = wordsOf(text).filter((word) => word.length > COUNTERPART_LETTERS);
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word));
  return (
    capitalised.length === long.length ||
    (long.length > 4 && capitalised.length > long.length * 0.7)
  );
}

function namesOf(text: string): string[][] {
  const names: string[][] = [];
  let end = -1;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const before = text.slice(0, match.index).trimEnd().slice(-1);
    if (!/^\p{Lu}/u.test(word) || BEGINNING.test(before)) continue;
    if (
      ROMAN_NUMERAL.test(word) ||
      NEEDS_NONE.test(fold(word)) ||
      word.length < COUNTERPART_LETTERS
    )
      continue;
    const last = names.at(-1);
    if (last !== undefined && /^\s+$/.test(text.slice(end, match.index))) last.push(word);
    else names.push([word]);
    end = match.index + word.length;
  }
  return names;
}
