import { checkLexicon } from "@/lib/prompts/lexicon";
import { type Corpus, linesOf } from "@/lib/prompts/moderation/corpus";
import { EVASIONS, type Evasion } from "@/lib/prompts/moderation/evasions";
import { HARMLESS_ENGLISH } from "@/lib/prompts/moderation/harmless-english";
import { HARMLESS_POLISH } from "@/lib/prompts/moderation/harmless-polish";
import { UNSAFE_ENGLISH } from "@/lib/prompts/moderation/unsafe-english";
import { UNSAFE_POLISH } from "@/lib/prompts/moderation/unsafe-polish";
import type { RefusalCategory } from "@/lib/prompts/verdict";

export type Language = {
  readonly name: "English" | "Polish";
  readonly unsafe: Corpus;
  readonly harmless: readonly string[];
};

export const LANGUAGES: readonly Language[] = [
  { name: "English", unsafe: UNSAFE_ENGLISH, harmless: linesOf(HARMLESS_ENGLISH) },
  { name: "Polish", unsafe: UNSAFE_POLISH, harmless: linesOf(HARMLESS_POLISH) },
];

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
  return CATEGORIES.flatMap((category) => linesOf(unsafe[category]));
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
      ["unsafe, refused by the lexicon alone", ...names],
      CATEGORIES.map((category) => [
        `\`${category}\``,
        ...LANGUAGES.map(({ unsafe }) => share(linesOf(unsafe[category]))),
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
      ["harmless look-alikes refused", ...names],
      [["false alarms", ...LANGUAGES.map(({ harmless }) => share(harmless))]],
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
