import { FIT_PAIRS } from "@/lib/prompts/translation/corpora/fit-pairs";
import { UNSEEN_FIT, UNSEEN_UNFIT } from "@/lib/prompts/translation/corpora/unseen-pairs";
import { UNFIT_PAIRS } from "@/lib/prompts/translation/corpora/unfit-pairs";
import {
  judgeTranslation,
  TRANSLATION_FAULTS,
  type TranslationFault,
} from "@/lib/prompts/translation/judge-translation";
import { sourceLanguageOf } from "@/lib/prompts/detect-language-source";

/** A prompt, a translation, and the fault it must get; null when it is fit. Only tests use it. */
export type JudgedPair = {
  readonly source: string;
  readonly translation: string;
  readonly expected: TranslationFault | null;
};

/** Pairs that are fit, by kind. */
export const FIT: Readonly<Record<string, readonly JudgedPair[]>> = Object.fromEntries(
  Object.entries(FIT_PAIRS).map(([kind, lines]) => [kind, toPairs(lines, null)]),
);

/** Pairs that are unfit, by fault. */
export const UNFIT: readonly (readonly [TranslationFault, readonly JudgedPair[]])[] =
  TRANSLATION_FAULTS.filter((fault) => fault !== "empty").map((fault) => [
    fault,
    toPairs(UNFIT_PAIRS[fault], fault),
  ]);

/** Pairs that the guards were not written with; of the unfit ones any fault will do. */
export const UNSEEN = {
  fit: toPairs(UNSEEN_FIT, null),
  unfit: toPairs(UNSEEN_UNFIT, null),
} as const;

/** The fault found in a pair. */
export function faultOf({ source, translation }: JudgedPair): TranslationFault | null {
  return judgeTranslation(source, translation, sourceLanguageOf(source));
}

/** The tables of docs/language.md. */
export function renderTables(): string[] {
  const fit = Object.entries(FIT).map(([kind, pairs]) => {
    const wrong = pairs.filter((pair) => faultOf(pair) !== null).length;
    return `| ${kind} | ${pairs.length} | ${wrong} |`;
  });
  const unfit = UNFIT.map(([fault, pairs]) => {
    const found = pairs.filter((pair) => faultOf(pair) === fault).length;
    return `| \`${fault}\` | ${pairs.length} | ${found} |`;
  });
  const refused = (pairs: readonly JudgedPair[]) =>
    `${pairs.filter((pair) => faultOf(pair) !== null).length} of ${pairs.length}`;
  return [
    ["| fit translations | pairs | taken for unfit |", "| --- | --- | --- |", ...fit].join("\n"),
    ["| unfit for | pairs | found |", "| --- | --- | --- |", ...unfit].join("\n"),
    `| unseen | refused |\n| --- | --- |\n| fit | ${refused(UNSEEN.fit)} |\n| unfit | ${refused(UNSEEN.unfit)} |`,
  ];
}

function toPairs(lines: string, expected: TranslationFault | null): JudgedPair[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [pair = ""] = line.split(" <= ");
      const [source = "", translation = ""] = pair.split(" => ");
      return { source, translation, expected };
    });
}
