import { findModel, DEFAULT_MODEL_ID } from "@/lib/backends/catalogue";
import { negotiate } from "@/lib/backends/negotiate";
import { AppError } from "@/lib/errors";
import type { Warning } from "@/lib/generations/schema";
import { toInvalidRequest } from "@/lib/invalid-input";
import { cacheKeyOf } from "@/lib/recipe/cache-key";
import { DEFAULT_SEED, type Recipe, RecipeInput } from "@/lib/recipe/schema";

export type ResolvedRecipe = {
  readonly recipe: Recipe;
  readonly cacheKey: string;
  readonly warnings: readonly Warning[];
};

/**
 * Turns what a caller asked for into a recipe the model can honour, its cache key, and a warning for every change.
 * Throws `invalid_request` with `details.field`.
 */
export async function resolveRecipe(input: unknown): Promise<ResolvedRecipe> {
  const wanted = parseInput(input);
  const model = findModel(wanted.model ?? DEFAULT_MODEL_ID);
  if (model === null) {
    throw new AppError("invalid_request", `There is no model "${wanted.model}".`, {
      details: { field: "model" },
    });
  }
  const { settings, warnings } = negotiate(model, wanted);
  const recipe: Recipe = {
    prompt: wanted.prompt,
    model: model.id,
    ...settings,
    seed: model.parameters.seed ? (settings.seed ?? DEFAULT_SEED) : null,
  };
  return { recipe, cacheKey: await cacheKeyOf(recipe), warnings };
}

function parseInput(input: unknown): RecipeInput {
  const parsed = RecipeInput.safeParse(input);
  if (!parsed.success) throw toInvalidRequest(parsed.error);
  return parsed.data;
}
