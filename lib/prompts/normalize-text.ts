/** Characters that show nothing, or hold a place that looks empty: zero-width, bidi and tag characters, Hangul fillers. */
const INVISIBLE = /[\p{Cf}\u115F\u1160\u3164\uFFA0]/gu;
const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text as the lexicon compares them: compatibility forms (full-width, mathematical) made plain,
 * invisible characters and diacritics dropped, lower case.
 */
export function normalizeWords(text: string): string[] {
  const visible = text.normalize("NFKC").replace(INVISIBLE, "");
  const folded = visible.toLowerCase().normalize("NFD").replace(MARKS, "").replaceAll("ł", "l");
  return folded.match(WORD) ?? [];
}
