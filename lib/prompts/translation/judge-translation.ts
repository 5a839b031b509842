import type { SourceLanguage } from "@/lib/prompts/schema";
import { isInvented } from "@/lib/prompts/translation/guards/invented";
import { isNotEnglish } from "@/lib/prompts/translation/guards/language";
import { hasLostName } from "@/lib/prompts/translation/guards/names";
import { hasLostNumber } from "@/lib/prompts/translation/guards/numbers";
import { isRepetitive } from "@/lib/prompts/translation/guards/repetition";
import { hasLostQuotation, hasLostStyle } from "@/lib/prompts/translation/guards/structure";
import { isUnchanged } from "@/lib/prompts/translation/guards/unchanged";
import { blank, insideOf, tokensOf } from "@/lib/prompts/translation/structure/tokens";

/** Why a translation is not fit to be drawn, in the order they are looked for. */
export const TRANSLATION_FAULTS = [
  "empty",
  "invented",
  "repetition",
  "length",
  "unchanged",
  "language",
  "numbers",
  "names",
  "quotes",
  "style",
] as const;
export type TranslationFault = (typeof TRANSLATION_FAULTS)[number];

/** Prompts in two languages are about equally long; these bounds only catch what was cut off or ran away. */
const MIN_LENGTH_RATIO = 0.35;
const MAX_LENGTH_RATIO = 3;
/** Slack in characters, since short texts vary more: "las" is "the forest". */
const LENGTH_SLACK = 20;

/** The first fault found in a machine translation to English, or null when it may be used. */
export function judgeTranslation(
  source: string,
  translation: string,
  language: SourceLanguage = "pl",
): TranslationFault | null {
  if (translation.trim() === "") return "empty";
  // Quotations, flags and codes stay as they are, and are no words to judge.
  const from = blank(source, wordless(source));
  const to = withoutQuotations(source, translation);
  if (isInvented(from, to)) return "invented";
  if (isRepetitive(from, to)) return "repetition";
  if (isOddlyLong(source, translation)) return "length";
  if (isUnchanged(from, to)) return "unchanged";
  if (isNotEnglish(from, to)) return "language";
  if (hasLostNumber(from, to)) return "numbers";
  if (hasLostName(from, to, language)) return "names";
  if (hasLostQuotation(source, translation)) return "quotes";
  return hasLostStyle(source, translation) ? "style" : null;
}

function wordless(text: string) {
  return tokensOf(text).filter(({ kind }) => kind !== "bracket");
}

/** Quotations of the source may have other marks in the translation. */
function withoutQuotations(source: string, translation: string): string {
  const quoted = wordless(source).filter(({ kind }) => kind === "quotation");
  const rest = quoted.reduce(
    (text, token) => text.replaceAll(insideOf(token.text), " "),
    translation,
  );
  return blank(
    rest,
    wordless(rest).filter(({ kind }) => kind !== "quotation"),
  );
}

function isOddlyLong(source: string, translation: string): boolean {
  const before = source.trim().length;
  const after = translation.trim().length;
  return (
    after > before * MAX_LENGTH_RATIO + LENGTH_SLACK ||
    after + LENGTH_SLACK < before * MIN_LENGTH_RATIO
  );
}
