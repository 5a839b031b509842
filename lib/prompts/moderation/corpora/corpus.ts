import type { RefusalCategory } from "@/lib/prompts/schema";

/** Prompts by category, one a line. */
export type Corpus = Readonly<Record<RefusalCategory, string>>;

/** The prompts of one category, or of a list of harmless ones. */
export function linesOf(prompts: string): string[] {
  return prompts
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The prompts of some categories. */
export function promptsOf(corpus: Corpus, categories: readonly RefusalCategory[]): string[] {
  return categories.flatMap((category) => linesOf(corpus[category]));
}
