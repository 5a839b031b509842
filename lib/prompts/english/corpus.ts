import { HELD_OUT } from "@/lib/prompts/english/corpus-held-out";
import { TUNING } from "@/lib/prompts/english/corpus-tuning";

/** The kinds in the order of tables. */
export const PROMPT_KINDS = [
  "polish",
  "polishWithoutDiacritics",
  "mixed",
  "other",
  "english",
] as const;

/** What a labelled prompt is; all but `english` are to be translated. `mixed` is English with Polish words. */
export type PromptKind = (typeof PROMPT_KINDS)[number];

/** A prompt of the corpus that the gate is measured with. Only tests use it. */
export type LabelledPrompt = {
  readonly kind: PromptKind;
  /** Written before the lists were chosen, and never chosen by. */
  readonly heldOut: boolean;
  readonly text: string;
};

/** Every labelled prompt, the held-out half first. */
export const CORPUS: readonly LabelledPrompt[] = [
  ...toPrompts(HELD_OUT, true),
  ...toPrompts(TUNING, false),
];

function toPrompts(half: Readonly<Record<PromptKind, string>>, heldOut: boolean): LabelledPrompt[] {
  return PROMPT_KINDS.flatMap((kind) =>
    half[kind]
      .split("\n")
      .map((line) => line.trim())
      .filter((text) => text !== "")
      .map((text) => ({ kind, heldOut, text })),
  );
}
