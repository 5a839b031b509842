/** Lower case, composed letters, plain apostrophes: how the lexicon writes its keys. */
export function normalise(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " ").trim();
}

/** Without diacritics, ł included: "łąka" → "laka". Many people type Polish like that. */
export function withoutDiacritics(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ł", "l").replaceAll("Ł", "L");
}
