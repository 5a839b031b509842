import type { PromptContext } from "@/lib/prompts/context";
import type { Proposal } from "@/lib/prompts/improve";
import type { RefusalCategory } from "@/lib/prompts/schema";

export async function rewriteSafely(
  _context: PromptContext,
  _input: { readonly english: string; readonly category: RefusalCategory | "unspecified" },
): Promise<Proposal> {
  return { text: null, problem: "failed", engine: "none", milliseconds: 0 };
}
