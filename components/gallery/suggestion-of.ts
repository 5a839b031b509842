import type { GenerationView } from "@/lib/generations/schema";

/** A safer wording that the API offers for a refused prompt, and the English it was made from. */
export type Suggestion = { readonly text: string; readonly from: string };

/** What the API offers in place of a refused prompt; null when it offers nothing. */
export function suggestionOf({ error }: GenerationView): Suggestion | null {
  const { suggestion: text, suggestionFrom: from } = error?.details ?? {};
  return typeof text === "string" && typeof from === "string" ? { text, from } : null;
}
