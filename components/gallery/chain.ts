import type { ChainStep } from "@/lib/prompts/schema";

/** The text that the model was given, when it is another than the person wrote; else null. */
export function givenToModel(chain: readonly ChainStep[]): ChainStep | null {
  const last = chain.at(-1);
  return last === undefined || last.kind === "original" ? null : last;
}
