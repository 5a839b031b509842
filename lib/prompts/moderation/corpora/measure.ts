import { checkLexicon } from "@/lib/prompts/moderation/lexicon";
import { type Corpus, linesOf } from "@/lib/prompts/moderation/corpora/corpus";
import { EVASIONS, type Evasion } from "@/lib/prompts/moderation/corpora/evasions";
import {
  HELD_OUT_ENGLISH,
  HELD_OUT_HARMLESS,
  HELD_OUT_POLISH,
} from "@/lib/prompts/moderation/corpora/held-out";
import { HARMLESS_ENGLISH } from "@/lib/prompts/moderation/corpora/harmless-english";
import { HARMLESS_POLISH } from "@/lib/prompts/moderation/corpora/harmless-polish";
import { UNSAFE_ENGLISH } from "@/lib/prompts/moderation/corpora/unsafe-english";
import { UNSAFE_POLISH } from "@/lib/prompts/moderation/corpora/unsafe-polish";
import type { RefusalCategory } from "@/lib/prompts/schema";

export type Language = {
  readonly name: "English" | "Polish";
  readonly unsafe: Corpus;
  /** Unsafe prompts that the terms were not written against. */
  readonly unseen: Corpus;
  readonly harmless: readonly string[];
};

export const LANGUAGES: readonly Language[] = [
  {
    name: "English",
    unsafe: UNSAFE_ENGLISH,
    unseen: HELD_OUT_ENGLISH,
    harmless: linesOf(HARMLESS_ENGLISH),
  },
  {
    name: "Polish",
    unsafe: UNSAFE_POLISH,
    unseen: HELD_OUT_POLISH,
    harmless: linesOf(HARMLESS_POLISH),
  },
];

/** Harmless prompts in both languages that the terms were not written against. */
export const UNSEEN_HARMLESS: readonly string[] = linesOf(HELD_OUT_HARMLESS);

/** In the order of the tables. */
export const CATEGORIES: readonly RefusalCategory[] = [
  "minors",
  "sexual_violence",
  "sexual",
  "hate",
  "self_harm",
  "violence",
  "weapons",
];

/** All unsafe prompts of a language. */
export function unsafePrompts({ unsafe }: Language): string[] {
  return promptsOf(unsafe, CATEGORIES);
}

function promptsOf(corpus: Corpus, categories: readonly RefusalCategory[]): string[] {
  return categories.flatMap((category) => linesOf(corpus[category]));
}

/** The prompts that the lexicon refuses. */
export function refusedOf(prompts: readonly string[]): string[] {
  return prompts.filter((prompt) => !checkLexicon(prompt).allowed);
}

/** Of the prompts refused as they stand, the share still refused when disguised: 0 to 1. */
export function recallKept(language: Language, { disguise }: Evasion): number {
  const plain = refusedOf(unsafePrompts(language));
  return refusedOf(plain.map(disguise)).length / plain.length;
}

/** The measured tables in Markdown, as `docs/moderation.md` publishes them. */
export function renderTables(): string[] {
  const names = LANGUAGES.map(({ name }) => name);
  return [
    renderTable(
      ["unsafe, refused by the lexicon alone", ...names, ...names.map((name) => `${name}, unseen`)],
      [...CATEGORIES.map((category) => [category]), CATEGORIES].map((categories) => [
        categories.length === 1 ? `\`${categories.join("")}\`` : "all",
        ...LANGUAGES.map(({ unsafe }) => share(promptsOf(unsafe, categories))),
        ...LANGUAGES.map(({ unseen }) => share(promptsOf(unseen, categories))),
      ]),
    ),
    renderTable(
      ["recall kept when disguised", ...names],
      EVASIONS.map((evasion) => [
        evasion.name,
        ...LANGUAGES.map((language) => recallKept(language, evasion).toFixed(3)),
      ]),
    ),
    renderTable(
      ["harmless look-alikes refused", ...names, "both, unseen"],
      [
        [
          "false alarms",
          ...LANGUAGES.map(({ harmless }) => share(harmless)),
          share(UNSEEN_HARMLESS),
        ],
      ],
    ),
  ];
}

function share(prompts: readonly string[]): string {
  const refused = refusedOf(prompts).length;
  return `${refused} of ${prompts.length} (${((100 * refused) / prompts.length).toFixed(1)} %)`;
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
