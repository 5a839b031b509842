import type { GenerationView } from "@/lib/generations/schema";
import type { ChainStep } from "@/lib/prompts/schema";

/** The last text that was made of the person's words; null while there are only those. */
export function lastMade(chain: readonly ChainStep[]): ChainStep | null {
  const last = chain.at(-1);
  return last === undefined || last.kind === "original" ? null : last;
}

/** The text that the model was given, when it is another than the person wrote; a refused one is given to none. */
export function givenToModel({ chain, status }: GenerationView): ChainStep | null {
  return status === "blocked" ? null : lastMade(chain);
}
