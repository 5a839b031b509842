/** The two languages the vocabulary holds. */
export type Language = "pl" | "en";

const POLISH_WORDS = new Set(
  (
    "w we na nad pod przed za z ze i oraz a o do od u po przy przez dla bez między obok koło " +
    "się jest są był była który która które jak jako ten ta to ci te tego tej tym bardzo wśród " +
    "stylu czy nie mały mała małe duży duża duże piękny piękna stary stara stare ma swój swoim"
  ).split(" "),
);

const ENGLISH_WORDS = new Set(
  (
    "the a an of in on at with and by under over near through from into for is are its it his her " +
    "style very small big little large beautiful old young sitting standing running as like holding " +
    "most sad but more not he she they that this their"
  ).split(" "),
);

const ONLY_POLISH_LETTERS = /[ąćęłńśźż]/;

/**
 * Which language a prompt is in, judged by function words, Polish letters and the vocabulary itself.
 * A tie is Polish. `languagesOf` names the languages a single word is known in.
 */
export function guessLanguage(
  words: readonly string[],
  languagesOf: (word: string) => readonly Language[],
): Language {
  let balance = 0;
  for (const word of words) balance += weigh(word, languagesOf(word));
  return balance > 0 ? "en" : "pl";
}

/** Positive for English, negative for Polish. A word of both, such as "a" or "most", decides nothing. */
function weigh(word: string, languages: readonly Language[]): number {
  if (ONLY_POLISH_LETTERS.test(word)) return -2;
  const isEnglish = ENGLISH_WORDS.has(word) || languages.includes("en");
  const isPolish = POLISH_WORDS.has(word) || languages.includes("pl");
  if (isEnglish === isPolish) return 0;
  return isEnglish ? 1 : -1;
}
