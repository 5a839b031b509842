import type { SourceLanguage } from "@/lib/prompts/schema";
import { isInvented } from "@/lib/prompts/translation/guards/invented";
import { isNotEnglish } from "@/lib/prompts/translation/guards/language";
import { hasLeftover } from "@/lib/prompts/translation/guards/leftover";
import { isOddlyLong } from "@/lib/prompts/translation/guards/length";
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

const HAS_LETTER = /\p{L}/u;

type Pair = {
  readonly source: string;
  readonly translation: string;
  /** The translation without the source's quotations, which may have other marks in it. */
  readonly said: string;
  /** Both without quotations, flags and codes: they stay as they are, and are no words to judge. */
  readonly from: string;
  readonly to: string;
  readonly language: SourceLanguage;
};

const GUARDS: Readonly<Record<TranslationFault, (pair: Pair) => boolean>> = {
  empty: ({ from, to }) => HAS_LETTER.test(from) && !HAS_LETTER.test(to),
  invented: ({ from, to }) => isInvented(from, to),
  repetition: ({ from, to }) => isRepetitive(from, to),
  length: ({ source, translation }) => isOddlyLong(source, translation),
  unchanged: ({ from, to }) => isUnchanged(from, to) || hasLeftover(from, to),
  language: ({ from, to }) => isNotEnglish(from, to),
  numbers: ({ from, said }) => hasLostNumber(from, said),
  names: ({ from, to, language }) => hasLostName(from, to, language),
  quotes: ({ source, translation }) => hasLostQuotation(source, translation),
  style: ({ source, translation }) => hasLostStyle(source, translation),
};

/** The first fault found in a machine translation to English, or null when it may be used. */
export function judgeTranslation(
  source: string,
  translation: string,
  language: SourceLanguage = "pl",
): TranslationFault | null {
  if (translation.trim() === "") return "empty";
  const said = withoutQuotations(source, translation);
  const pair = { source, translation, said, from: bare(source), to: bare(said), language };
  return TRANSLATION_FAULTS.find((fault) => GUARDS[fault](pair)) ?? null;
}

function bare(text: string): string {
  return blank(
    text,
    tokensOf(text).filter(({ kind }) => kind !== "bracket"),
  );
}

function withoutQuotations(source: string, translation: string): string {
  const quotations = tokensOf(source).filter(({ kind }) => kind === "quotation");
  return quotations.reduce(
    (text, token) => text.replaceAll(insideOf(token.text), " "),
    translation,
  );
}
