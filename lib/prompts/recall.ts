import type { PromptContext } from "@/lib/prompts/context";
import { detectLanguage } from "@/lib/prompts/detect-language";
import { refuse } from "@/lib/prompts/moderation/refuse";
import { rulesOf } from "@/lib/prompts/moderation/rules";
import {
  memoryKeyOf,
  recallPrompt,
  type Remembered,
  rememberPrompt,
} from "@/lib/prompts/prompt-memory";
import { originalStep } from "@/lib/prompts/original-step";
import { modeOf } from "@/lib/prompts/rewrite-refused";
import type { ChainStep } from "@/lib/prompts/schema";
import type { Refused } from "@/lib/prompts/trail";
import { judgeTranslation } from "@/lib/prompts/translation/judge-translation";
import type { Recipe } from "@/lib/recipe/schema";

type RecallContext = Pick<PromptContext, "cache" | "config">;

/**
 * The chain as far as it is known before any work on a new picture, from one look into the memory: nothing, or the
 * original and its translation. Throws `blocked` for a prompt that was refused under the rules of today.
 */
export async function recallChain(context: RecallContext, recipe: Recipe): Promise<ChainStep[]> {
  const remembered = await recallPrompt(context.cache, await keyOf(recipe));
  if (remembered?.kind === "refused") throwIfStillRefused(context, recipe, remembered);
  if (remembered?.kind !== "english" || recipe.english !== undefined) return [];
  // With a foreign negative prompt the work has to be done anyway.
  const isForeign = detectLanguage(recipe.negativePrompt) !== "en";
  if (isForeign || judgeTranslation(recipe.prompt, remembered.text) !== null) return [];
  const original = originalStep(recipe);
  const { text } = remembered;
  return [
    original,
    { ...original, kind: "translated", text, language: "en", engine: "cache", milliseconds: 0 },
  ];
}

/**
 * Remembers that a prompt was refused, in place of its translation, and the safer wording that was offered. Never
 * throws; KV takes one write a second for each key, so that a quick refusal may not be remembered.
 */
export async function rememberRefusal(
  context: RecallContext,
  recipe: Recipe,
  { category, layer }: Refused,
  suggestion: { readonly suggestion?: string; readonly suggestionFrom?: string },
): Promise<void> {
  if (category === "unspecified" || layer === "backend" || layer === "picture") return;
  await rememberPrompt(context.cache, await keyOf(recipe), {
    kind: "refused",
    category,
    layer,
    rules: rulesOf(context.config.prompts),
    ...suggestion,
  });
}

function throwIfStillRefused(
  context: RecallContext,
  recipe: Recipe,
  remembered: Extract<Remembered, { kind: "refused" }>,
): void {
  const { category, layer, rules, suggestion, suggestionFrom } = remembered;
  const mode = modeOf(context, recipe);
  // Who wants a safer wording drawn at once gets the whole work.
  const isFinal = mode !== "auto" || category === "minors";
  if (rules !== rulesOf(context.config.prompts) || !isFinal) return;
  const offered = mode === "suggest" ? { suggestion, suggestionFrom } : {};
  throw refuse({ category, layer }, offered);
}

function keyOf({ prompt, language, english }: Recipe): Promise<string> {
  return memoryKeyOf({ text: prompt, language: language ?? detectLanguage(prompt), english });
}
