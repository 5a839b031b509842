import { readItems, type Item } from "@/local-ai/language/items";
import { isEnglishWord } from "@/local-ai/language/lexicon";

/** How many English words outweigh one Polish word. */
const ENGLISH_MAJORITY = 3;

/**
 * True for a text that is English although it was sent as Polish: people mix languages, and "a", "on" or "to" are
 * words in both. The real model hands such a text back nearly as it is.
 */
export function looksEnglish(text: string): boolean {
  const words = readItems(text).filter((item) => item.role === "word");
  const polish = words.filter((item) => item.entries.length > 0 && !isEnglish(item)).length;
  const english = words.filter((item) => item.entries.length === 0 && isEnglish(item)).length;
  return english > polish * ENGLISH_MAJORITY;
}

function isEnglish(item: Item): boolean {
  return item.text.split(/\s+/).every(isEnglishWord);
}
