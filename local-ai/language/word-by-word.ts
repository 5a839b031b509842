import { readItems } from "@/local-ai/language/tables";
import { OTHER_LANGUAGES } from "@/local-ai/language/data/other-languages";

/** The painter's main subjects out of a few other languages, word by word; words it does not know stay. */
export function translateWords(text: string, language: string): string {
  const words = dictionaryOf(language);
  if (words.size === 0) return text;
  return text
    .normalize("NFC")
    .replaceAll(
      /[\p{L}\p{M}]+(?:['’-][\p{L}]+)*/gu,
      (word) => words.get(word.toLowerCase()) ?? word,
    );
}

/** "wort,wörter word" per entry; the English may have several words. */
function dictionaryOf(language: string): ReadonlyMap<string, string> {
  const entries = readItems(OTHER_LANGUAGES[language] ?? "").flatMap((entry) => {
    const [forms = "", ...english] = entry.split(/\s+/);
    return forms.split(",").map((form) => [form, english.join(" ")] as const);
  });
  return new Map(entries);
}
