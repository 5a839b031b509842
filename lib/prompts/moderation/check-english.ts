import type { PromptContext } from "@/lib/prompts/context";
import { checkWithGuard } from "@/lib/prompts/moderation/guard";
import { checkLexicon } from "@/lib/prompts/moderation/lexicon";
import type { Check } from "@/lib/prompts/schema";

export async function checkEnglish(
  context: PromptContext,
  { english }: { readonly english: string; readonly alsoRead?: readonly string[] },
): Promise<Check> {
  const lexicon = checkLexicon(english);
  const verdict = lexicon.allowed ? await checkWithGuard(context, english) : lexicon;
  return {
    verdict: verdict.allowed ? "passed" : "refused",
    category: verdict.allowed ? null : verdict.category,
    layer: "classifier",
    engine: "llama-guard-3-8b",
    signals: [],
    milliseconds: 0,
  };
}
