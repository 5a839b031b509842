import { type Corpus, linesOf, promptsOf } from "@/lib/prompts/moderation/corpora/corpus";
import {
  HELD_OUT_ENGLISH,
  HELD_OUT_HARMLESS,
  HELD_OUT_POLISH,
} from "@/lib/prompts/moderation/corpora/held-out";
import { HARMLESS_ENGLISH } from "@/lib/prompts/moderation/corpora/harmless-english";
import { HARMLESS_POLISH } from "@/lib/prompts/moderation/corpora/harmless-polish";
import { UNSAFE_ENGLISH } from "@/lib/prompts/moderation/corpora/unsafe-english";
import { UNSAFE_POLISH } from "@/lib/prompts/moderation/corpora/unsafe-polish";
import { REFUSAL_CATEGORIES } from "@/lib/prompts/schema";

export type Language = {
  readonly name: "English" | "Polish";
  readonly unsafe: Corpus;
  /** Unsafe prompts that the terms were not written against. */
  readonly unseen: Corpus;
  readonly harmless: readonly string[];
};

export const ENGLISH: Language = {
  name: "English",
  unsafe: UNSAFE_ENGLISH,
  unseen: HELD_OUT_ENGLISH,
  harmless: linesOf(HARMLESS_ENGLISH),
};

const POLISH: Language = {
  name: "Polish",
  unsafe: UNSAFE_POLISH,
  unseen: HELD_OUT_POLISH,
  harmless: linesOf(HARMLESS_POLISH),
};

export const LANGUAGES: readonly Language[] = [ENGLISH, POLISH];

/** Harmless prompts in both languages that the terms were not written against. */
export const UNSEEN_HARMLESS: readonly string[] = linesOf(HELD_OUT_HARMLESS);

/** All unsafe prompts of a language. */
export function unsafePrompts({ unsafe }: Language): string[] {
  return promptsOf(unsafe, REFUSAL_CATEGORIES);
}
