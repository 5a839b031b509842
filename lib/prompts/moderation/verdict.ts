import type { RefusalCategory } from "@/lib/prompts/schema";

/** A policy decision that says no: why, and which of our layers said it. */
export type Refusal = {
  readonly allowed: false;
  readonly category: RefusalCategory;
  readonly layer: "lexicon" | "guard";
};

/** A policy decision. What could not be decided is no verdict but an error. */
export type Verdict = { readonly allowed: true } | Refusal;

export const ALLOWED: Verdict = { allowed: true };
