import type { SourceLanguage } from "@/lib/prompts/schema";

/** Languages in Latin script that are told from Polish. */
const LATIN_LANGUAGES = ["cs", "sk", "de", "es", "fr", "it", "pt", "nl", "sv", "hu"] as const;
type LatinLanguage = (typeof LATIN_LANGUAGES)[number];

/** Scripts that settle it, the first that occurs. Han comes last, for Japanese is written with it as well. */
const SCRIPTS: readonly (readonly [RegExp, SourceLanguage])[] = [
  [/[іїєґ]/i, "uk"],
  [/\p{Script=Cyrillic}/u, "ru"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Arabic}/u, "ar"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Han}/u, "zh"],
];

const POLISH_LETTER = /[ąćęłńśźż]/i;
const POLISH_WORDS = toSet("w ze i oraz przy przed jest nie dla przez bez stylu styl ta");

/** Letters that few languages have, each with those that do. */
const TELLING_LETTERS: readonly (readonly [RegExp, LatinLanguage])[] = [
  [/[ěřů]/gi, "cs"],
  [/[čšžťďňý]/gi, "cs"],
  [/[čšžťďňýľĺŕô]/gi, "sk"],
  [/[ßäöü]/gi, "de"],
  [/[ñ¿¡]/gi, "es"],
  [/[ãõ]/gi, "pt"],
  [/[èêëîœçû]|(?<!\p{L})[dl]['’]/giu, "fr"],
  [/[òìù]/gi, "it"],
  [/[őű]/gi, "hu"],
  [/[åø]/gi, "sv"],
];

/** Frequent words that one language has and Polish, typed with or without its letters, has not. */
const TELLING_WORDS: Readonly<Record<LatinLanguage, ReadonlySet<string>>> = {
  cs: toSet("v ve se pes kočka kocka liška dům les strom město mlha hrad zámek která který při"),
  sk: toSet("v vo so pri mesto mestom dievča mačka hrad hradom líška strom ktorá ktorý riekou"),
  de: toSet(
    "der die das dem ein eine einer einem einen und auf ohne unter über bei von zum ist sind hund katze frau mann " +
      "mädchen schloss wald haus stadt nacht alter alte kleiner kleine schwarzer fuchs schnee nebel meer berg sturm",
  ),
  es: toSet("el un una del con sin en y por sobre gato perro mujer hombre ciudad noche playa"),
  fr: toSet("le les un une des du au aux dans sur sous avec sans et chat chien femme maison nuit"),
  it: toSet(
    "il gli uno una di della del nel nella sul sulla con senza gatto cane donna uomo notte",
  ),
  pt: toSet("um uma dos das em com sem ao gato cachorro mulher homem noite"),
  nl: toSet("een het aan oude hond vrouw huis bij"),
  sv: toSet("en ett och vid på under över gammal katt hund kvinna hus havet"),
  hu: toSet("egy és erdő macska kutya ház öreg alatt"),
};

/** A letter that Polish lacks weighs as much as two words. */
const LETTER_WEIGHT = 2;

/**
 * The likeliest language of a text that is not surely English: told by script first; Latin script is Polish unless
 * letters or small words of another language outweigh the Polish ones.
 */
export function sourceLanguageOf(text: string): SourceLanguage {
  const plain = text.normalize("NFC").toLowerCase();
  const words = plain.match(/\p{L}+/gu) ?? [];
  const script = SCRIPTS.find(([pattern]) => pattern.test(plain))?.[1];
  if (script !== undefined) return script;
  if (POLISH_LETTER.test(plain)) return "pl";
  return likeliestLatin(plain, words);
}

function likeliestLatin(plain: string, words: readonly string[]): SourceLanguage {
  let likeliest: SourceLanguage = "pl";
  let most = count(words, POLISH_WORDS);
  for (const language of LATIN_LANGUAGES) {
    const hints = count(words, TELLING_WORDS[language]) + LETTER_WEIGHT * letters(plain, language);
    if (hints > most) [likeliest, most] = [language, hints];
  }
  return likeliest;
}

function count(words: readonly string[], telling: ReadonlySet<string>): number {
  return words.filter((word) => telling.has(word)).length;
}

function letters(plain: string, language: LatinLanguage): number {
  const found = TELLING_LETTERS.filter(([, owner]) => owner === language);
  return found.reduce((sum, [pattern]) => sum + (plain.match(pattern)?.length ?? 0), 0);
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
