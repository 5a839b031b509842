import type { PromptContext } from "@/lib/prompts/context";
import type { TextProblem } from "@/lib/prompts/schema";

export type Proposal = {
  readonly text: string | null;
  readonly problem: TextProblem | null;
  readonly engine: string;
  readonly milliseconds: number;
};

export async function improvePrompt(_context: PromptContext, _english: string): Promise<Proposal> {
  return { text: null, problem: "failed", engine: "none", milliseconds: 0 };
}
