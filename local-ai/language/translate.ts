import { looksEnglish } from "@/local-ai/language/guess";
import { translatePolish } from "@/local-ai/language/polish";
import { translateWords } from "@/local-ai/language/word-by-word";

/** What m2m100 would answer: English for Polish; the text itself where source and target are one or unknown here. */
export function translate(text: string, source: string, target: string): string {
  if (target !== "en" || source === "en") return text;
  if (source === "pl") return looksEnglish(text) ? text : translatePolish(text);
  return translateWords(text, source);
}
