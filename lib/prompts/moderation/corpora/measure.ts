import { promptsOf } from "@/lib/prompts/moderation/corpora/corpus";
import { EVASIONS, type Evasion } from "@/lib/prompts/moderation/corpora/evasions";
import {
  LANGUAGES,
  type Language,
  UNSEEN_HARMLESS,
  unsafePrompts,
} from "@/lib/prompts/moderation/corpora/languages";
import { readByWords } from "@/lib/prompts/moderation/corpora/read-by-words";
import { renderTable, shareOf } from "@/lib/prompts/moderation/corpora/render";
import { readingsOf } from "@/lib/prompts/moderation/check-readings";
import { findSignals } from "@/lib/prompts/moderation/lexicon";
import { REFUSAL_CATEGORIES } from "@/lib/prompts/schema";

/** The prompts in which the lexicon notices anything. */
export function noticedOf(prompts: readonly string[]): string[] {
  return prompts.filter((prompt) => findSignals(prompt).length > 0);
}

/** Of the prompts noticed as they stand, the share still noticed when disguised: 0 to 1. */
export function recallKept(language: Language, { disguise }: Evasion): number {
  const plain = noticedOf(unsafePrompts(language));
  return noticedOf(plain.map(disguise)).length / plain.length;
}

/**
 * Of the prompts that a classifier of plain words recognises as they stand, the shares it still recognises when they
 * are disguised: by what was written, and by all that it is given. 0 to 1.
 */
export function reached(
  language: Language,
  { disguise }: Evasion,
): { readonly asWritten: number; readonly asGiven: number } {
  const disguised = unsafePrompts(language).filter(readByWords).map(disguise);
  const given = disguised.filter((prompt) => readingsOf([prompt]).some(readByWords));
  return {
    asWritten: disguised.filter(readByWords).length / disguised.length,
    asGiven: given.length / disguised.length,
  };
}

/** The measured tables in Markdown, as `docs/moderation.md` publishes them. */
export function renderTables(): string[] {
  const names = LANGUAGES.map(({ name }) => name);
  return [
    renderTable(
      ["unsafe, noticed by the lexicon", ...names, ...names.map((name) => `${name}, unseen`)],
      [...REFUSAL_CATEGORIES.map((category) => [category]), REFUSAL_CATEGORIES].map((some) => [
        some.length === 1 ? `\`${some.join("")}\`` : "all",
        ...LANGUAGES.map(({ unsafe }) => noticedShare(promptsOf(unsafe, some))),
        ...LANGUAGES.map(({ unseen }) => noticedShare(promptsOf(unseen, some))),
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
      [
        "recognised by its plain words",
        ...names.flatMap((name) => [`${name}, as written`, `${name}, as given`]),
      ],
      EVASIONS.map((evasion) => [
        evasion.name,
        ...LANGUAGES.flatMap((language) => {
          const { asWritten, asGiven } = reached(language, evasion);
          return [asWritten.toFixed(3), asGiven.toFixed(3)];
        }),
      ]),
    ),
    renderTable(
      ["harmless look-alikes noticed", ...names, "both, unseen"],
      [
        [
          "false signals",
          ...LANGUAGES.map(({ harmless }) => noticedShare(harmless)),
          noticedShare(UNSEEN_HARMLESS),
        ],
      ],
    ),
  ];
}

function noticedShare(prompts: readonly string[]): string {
  return shareOf(noticedOf(prompts).length, prompts.length);
}
