/** What a prompt is refused for. People read `errors.blocked.<category>`; the admin page counts them. */
export type RefusalCategory =
  | "minors"
  | "sexual"
  | "sexual_violence"
  | "violence"
  | "weapons"
  | "hate"
  | "self_harm";

/** A policy decision that says no: why, and which of our layers said it. */
export type Refusal = {
  readonly allowed: false;
  readonly category: RefusalCategory;
  readonly layer: "lexicon" | "guard";
};

/** A policy decision. What could not be decided is no verdict but an error. */
export type Verdict = { readonly allowed: true } | Refusal;

export const ALLOWED: Verdict = { allowed: true };
