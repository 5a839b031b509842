import { AppError } from "@/lib/errors";
import { detectLanguage } from "@/lib/prompts/detect-language";
import type { PrepareContext } from "@/lib/prompts/context";
import type { ChainStep } from "@/lib/prompts/schema";
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
  const { prompt, negativePrompt, english } = recipe;
  const foreignPrompt = english === undefined && original.language !== "en";
  const foreignNegative = detectLanguage(negativePrompt) !== "en";
  const isForeign = foreignPrompt || foreignNegative;
  if (english === undefined && !isForeign) return;
  if (isForeign) await context.onStage("translating");
  const [translated, negative] = await Promise.all([
    foreignPrompt ? translate(context, recipe, prompt) : null,
    foreignNegative ? translateNegative(context, recipe) : null,
  ]);
  addStep(trail, {
    kind: recipe.englishKind ?? "translated",
    language: "en",
    ...wordingOf(recipe, translated, negative),
    ...negativeOf(recipe, negative),
  });
}

function negativeOf({ negativePrompt }: Recipe, negative: Translation | null) {
  return negativePrompt === "" ? {} : { negative: negative?.text ?? negativePrompt };
}

/** The English and who made it; when only the negative prompt was translated, whoever translated that. */
function wordingOf(
  { prompt, english }: Recipe,
  translated: Translation | null,
  negative: Translation | null,
): Pick<ChainStep, "text" | "engine" | "milliseconds"> {
  const text = translated?.text ?? english ?? prompt;
  const made = translated ?? (english === undefined ? negative : null);
  if (made === null) return { text, engine: "person", milliseconds: 0 };
  return { text, engine: made.engine, milliseconds: made.milliseconds };
}

/** Says of a failure that it is about the negative prompt, for nobody would look there. */
async function translateNegative(context: PrepareContext, recipe: Recipe): Promise<Translation> {
  try {
    return await translate(context, recipe, recipe.negativePrompt);
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== "translation_failed") throw thrown;
    const { code, message, details, retryable, cause } = thrown;
    const named = { ...details, field: "negativePrompt" };
    throw new AppError(code, message, { details: named, retryable, cause });
  }
}

/** A negative prompt is taken to be in the language that was named for the prompt, for they are written together. */
function translate(context: PrepareContext, recipe: Recipe, text: string): Promise<Translation> {
  // Whoever asked for the picture has looked the prompt up already, and put what was known into the trail.
  const remembered = text === recipe.prompt ? null : undefined;
  return translatePrompt(context, { text, language: recipe.language, remembered });
}
