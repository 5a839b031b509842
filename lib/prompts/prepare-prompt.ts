import { AppError } from "@/lib/errors";
import type { PrepareContext } from "@/lib/prompts/context";
import { checkEnglishStep, checkWritten } from "@/lib/prompts/check-steps";
import { rememberRefusal } from "@/lib/prompts/recall";
import { originalStep } from "@/lib/prompts/original-step";
import { improveStep } from "@/lib/prompts/improve-step";
import { rewriteRefused } from "@/lib/prompts/rewrite-refused";
import { addStep, lastStep, type Refused, type Trail } from "@/lib/prompts/trail";
import { toEnglishStep } from "@/lib/prompts/to-english-step";
import type { Recipe } from "@/lib/recipe/schema";

/** Texts that may be handed to a model: English and moderated. */
export type PreparedPrompt = {
  readonly prompt: string;
  /** Empty when there is none. */
  readonly negativePrompt: string;
};

/**
 * From what a person wrote to what a model is given: `original → translated → improved → rewritten`, each text checked
 * before the next is made of it. Nothing leaves unmoderated, and nothing leaves in Polish.
 *
 * `trail` holds what an earlier run or the memory already knows, is not done again, and is kept up to date, also when
 * this fails. Throws `blocked` (with `details.suggestion` when there is a safer wording), `translation_failed`,
 * `moderation_unavailable`, `daily_limit_reached`.
 */
export async function preparePrompt(
  context: PrepareContext,
  recipe: Recipe,
  trail: Trail,
): Promise<PreparedPrompt> {
  if (trail.chain.length === 0) addStep(trail, originalStep(recipe));
  const refused = await findRefusal(context, recipe, trail);
  if (refused !== null) await reword(context, recipe, trail, refused);
  else if (recipe.improve === true) await improveStep(context, trail);
  const { text, negative } = lastStep(trail);
  return { prompt: text, negativePrompt: negative ?? "" };
}

async function findRefusal(
  context: PrepareContext,
  recipe: Recipe,
  trail: Trail,
): Promise<Refused | null> {
  const refused = await checkWritten(context, recipe, trail);
  if (refused !== null) return refused;
  await toEnglishStep(context, recipe, trail);
  return checkEnglishStep(context, recipe, trail);
}

/** A safer wording, or the refusal, which is remembered together with the wording that is offered. */
async function reword(
  context: PrepareContext,
  recipe: Recipe,
  trail: Trail,
  refused: Refused,
): Promise<void> {
  try {
    await rewriteRefused(context, recipe, trail, refused);
  } catch (refusal) {
    if (refused.text === "prompt" && refusal instanceof AppError) {
      const { suggestion, suggestionFrom } = refusal.details;
      await rememberRefusal(context, recipe, refused, {
        ...(typeof suggestion === "string" && { suggestion }),
        ...(typeof suggestionFrom === "string" && { suggestionFrom }),
      });
    }
    throw refusal;
  }
}
