const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu;

/** Letters that no English word has, not even a borrowed one such as "café", "façade", "naïve" or "piñata". */
export const FOREIGN_LETTER = /[áíóúàìòùãõąćęłńśźżčďěľĺňřŕšťůžőűßøåæœýđğışțță]/i;

/** The words of a text in order: letters, without hyphens and figures. */
export function wordsOf(text: string): string[] {
  return text.normalize("NFC").match(WORD) ?? [];
}

/** Small letters without diacritics: "Łódź" → "lodz". */
export function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("ł", "l");
}

/** True for a word with a capital anywhere. */
export function hasCapital(word: string): boolean {
  return word !== word.toLowerCase();
}
