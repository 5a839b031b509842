import { detectLanguage } from "@/lib/prompts/detect-language";
import type { PrepareContext } from "@/lib/prompts/context";
import { addStep, lastStep, type Trail } from "@/lib/prompts/trail";
import { type Translation, translatePrompt } from "@/lib/prompts/translation/translate";
import type { Recipe } from "@/lib/recipe/schema";

/**
 * Adds the English of the prompt and of the negative prompt, unless both are English as they stand: the person's own,
 * else a translation. Throws what `translatePrompt` throws.
 */
export async function toEnglishStep(
  context: PrepareContext,
  recipe: Recipe,
  trail: Trail,
): Promise<void> {
  const original = lastStep(trail);
  if (original.kind !== "original") return;
  const foreignPrompt = recipe.english === undefined && original.language !== "en";
  const foreignNegative = detectLanguage(recipe.negativePrompt) !== "en";
  if (recipe.english === undefined && !foreignPrompt && !foreignNegative) return;
  if (foreignPrompt || foreignNegative) await context.onStage("translating");
  const [prompt, negative] = await Promise.all([
    foreignPrompt ? translate(context, recipe, recipe.prompt) : null,
    foreignNegative ? translate(context, recipe, recipe.negativePrompt) : null,
  ]);
  const made = prompt ?? (recipe.english === undefined ? negative : null);
  addStep(trail, {
    kind: recipe.englishKind ?? "translated",
    text: prompt?.text ?? recipe.english ?? recipe.prompt,
    language: "en",
    engine: made?.engine ?? "person",
    milliseconds: made?.milliseconds ?? 0,
    ...(recipe.negativePrompt === "" ? {} : { negative: negative?.text ?? recipe.negativePrompt }),
  });
}

/** A negative prompt is taken to be in the language that was named for the prompt, for they are written together. */
function translate(context: PrepareContext, recipe: Recipe, text: string): Promise<Translation> {
  // Whoever asked for the picture has looked the prompt up already, and put what was known into the trail.
  const remembered = text === recipe.prompt ? null : undefined;
  return translatePrompt(context, { text, language: recipe.language, remembered });
}
