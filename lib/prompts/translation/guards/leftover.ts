import { FROM_POLISH, isKnownEnglish } from "@/lib/prompts/translation/guards/known-english";
import { FOREIGN_LETTER, fold, hasCapital, wordsOf } from "@/lib/prompts/translation/guards/words";

const MARKED_LETTER = /[^\P{Script=Latin}a-z]/u;
/** How inflected Polish words end, also when typed without diacritics, and no English ones: measured in docs/language.md. */
const INFLECTED =
  /(?:[^aeiouyh]ami|[bcdfgjklmnpqrstvwz]ach|(?:ow|an|ion|won)(?:ego|emu|ej|ym|ych|ymi)|[ksznwgc]iego|[kg](?:iej|ich|imi)|[snlwpmkgbd]iem|[^aeiouy]owi|[mndrptsl]ku|[nwsz]cu|[aeiou]wie|scie|dzie|[csr]z(?:u|em)|jac(?:y|a|e|ych|ej|ym|ymi))$/;
const SHORTEST_INFLECTED = 5;

/** Words that English took over with marks that it hardly uses, or that its vocabulary here does not have. */
const BORROWED = toSet(`
  smorgasbord doppelganger gluhwein glogg uber jalapeno jalapenos senorita senor creme brulee fiancee eclair eclairs
  chateau chateaux souffle acai pinata pinatas ole deja entree mache pate tatami kirigami murakami
`);

/** Names that get typed in small letters and stay, in the case that follows "w stylu" too. */
const SMALL_NAMES = toSet(`
  krakow lodz gdansk wroclaw poznan torun rzeszow bialystok czestochowa zamosc gizycko swinoujscie
  malysz walesa pilsudski kosciuszko swiatek
  beksinski beksinskiego wyspianski wyspianskiego chelmonski chelmonskiego malczewskiego siemiradzkiego boznanska
`);

/**
 * True when a single word of the source was left standing: in small letters, unknown to English, and with a letter that
 * English lacks or an ending that only inflected Polish has. Any other may be a name that somebody typed in small
 * letters, or English that the vocabulary here lacks.
 */
export function hasLeftover(source: string, translation: string): boolean {
  const original = new Set(wordsOf(source.toLowerCase()));
  return wordsOf(translation).some(
    (word) => !hasCapital(word) && original.has(word) && isSurelyForeign(word),
  );
}

function isSurelyForeign(word: string): boolean {
  const plain = fold(word);
  if (FROM_POLISH.has(plain) || BORROWED.has(plain) || SMALL_NAMES.has(plain)) return false;
  // Without its mark "płot" would be English.
  if (FOREIGN_LETTER.test(word)) return true;
  if (isKnownEnglish(word)) return false;
  return MARKED_LETTER.test(word) || (word.length >= SHORTEST_INFLECTED && INFLECTED.test(word));
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
