import { requireBurst } from "@/lib/access/burst-limit";
import { requireScope } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { detectLanguage } from "@/lib/prompts/detect-language";
import { improvePrompt } from "@/lib/prompts/improve";
import { checkEnglish } from "@/lib/prompts/moderation/check-english";
import { refuse } from "@/lib/prompts/moderation/refuse";
import { parsePreview, refuseStrictly } from "@/lib/prompts/preview-translation";
import type { Check, ImprovementView } from "@/lib/prompts/schema";
import { translatePrompt } from "@/lib/prompts/translation/translate";
import { RecipeInput } from "@/lib/recipe/schema";
import { countPreview } from "@/lib/usage/count-preview";
import { recordLooseVerdict } from "@/lib/verdicts/record-loose";

/** What a proposal is asked for: the prompt, or the English that a person has already. */
export const ImproveInput = RecipeInput.pick({ prompt: true, language: true, english: true });

/**
 * A richer wording of a prompt, for a person to accept, edit or reject. Moderated before and after; what cannot be used
 * is answered with the problem and without a text. Throws `invalid_request`, `rate_limited`, `blocked`,
 * `translation_failed`, `moderation_unavailable`, `daily_limit_reached`.
 */
export async function previewImprovement(
  context: AppContext,
  input: unknown,
): Promise<ImprovementView> {
  requireScope(context, "generate");
  await requireBurst(context, "improve");
  return countPreview(context, (metered) => preview(metered, input));
}

async function preview(context: AppContext, input: unknown): Promise<ImprovementView> {
  const { prompt, language, english: given } = parsePreview(ImproveInput, input);
  refuseStrictly(context, [prompt, given ?? ""]);
  const spoken = language ?? detectLanguage(prompt);
  const english =
    given ??
    (spoken === "en"
      ? prompt
      : (await translatePrompt(context, { text: prompt, language: spoken })).text);
  const before = await checkEnglish(context, { english });
  record(context, prompt, "translated", english, before);
  if (before.verdict === "refused") throw refuse(before);
  const { text, problem, engine, milliseconds } = await improvePrompt(context, english);
  if (text === null) return { english, improved: null, problem, engine, milliseconds };
  const after = await checkEnglish(context, { english: text });
  record(context, prompt, "improved", text, after);
  const isRefused = after.verdict === "refused";
  return {
    english,
    improved: isRefused ? null : text,
    problem: isRefused ? "refused" : null,
    engine,
    milliseconds,
  };
}

/** Keeps a refusal for the administrator, as one that never became a picture. */
function record(
  context: AppContext,
  prompt: string,
  step: "translated" | "improved",
  judged: string,
  { verdict, category, layer, engine, signals }: Check,
): void {
  if (verdict === "passed" || category === null) return;
  const note = { step, outcome: "refused", layer, engine, category, signals, judged } as const;
  recordLooseVerdict(context, { ...note, prompt });
}
