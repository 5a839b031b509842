import {
  type CatalogueModel,
  DEFAULT_MODEL_ID,
  enabledModels,
  findModel,
} from "@/lib/backends/catalogue";
import { negotiate } from "@/lib/backends/negotiate";
import type { Config } from "@/lib/config";
import { AppError } from "@/lib/errors";
import type { Warning } from "@/lib/generations/schema";
import { toInvalidRequest } from "@/lib/invalid-input";
import { detectLanguage } from "@/lib/prompts/detect-language";
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
export async function resolveRecipe(
  { config }: { readonly config: Pick<Config, "modelsEnabled"> },
  input: unknown,
): Promise<ResolvedRecipe> {
  const wanted = parseInput(input);
  const model = requireModel(config, wanted.model ?? DEFAULT_MODEL_ID);
  const { settings, warnings } = negotiate(model, wanted);
  const recipe: Recipe = {
    prompt: wanted.prompt,
    model: model.id,
    ...settings,
    seed: model.parameters.seed ? (settings.seed ?? DEFAULT_SEED) : null,
    ...wordingOf(wanted),
    ...(wanted.improve === true && { improve: true }),
    ...(wanted.safetyRewrite !== undefined && { safetyRewrite: wanted.safetyRewrite }),
  };
  return { recipe, cacheKey: await cacheKeyOf(recipe), warnings };
}

/**
 * What the caller said about the words, reduced to what makes a difference: a language that would be guessed anyway is
 * left out, and "it is English" is the same as giving the prompt as its own English.
 */
function wordingOf({ prompt, language, english, englishKind }: RecipeInput): Partial<Recipe> {
  const guessed = detectLanguage(prompt);
  const given = english ?? (language === "en" && guessed !== "en" ? prompt : undefined);
  if (given !== undefined && !(given === prompt && guessed === "en")) {
    return { english: given, ...(englishKind !== undefined && { englishKind }) };
  }
  return language === undefined || language === "en" || language === guessed ? {} : { language };
}

/** The model of that name, if it is offered and draws from words. */
function requireModel(config: Pick<Config, "modelsEnabled">, id: string): CatalogueModel {
  const model = findModel(id);
  if (model === null) throw refuseModel(`There is no model "${id}".`);
  if (!enabledModels(config).includes(model)) {
    throw refuseModel(`The model "${id}" is switched off here.`);
  }
  if (model.edits.needsSource) {
    throw refuseModel(`The model "${id}" draws into a picture and can't do without one.`);
  }
  return model;
}

function refuseModel(message: string): AppError {
  return new AppError("invalid_request", message, { details: { field: "model" } });
}

function parseInput(input: unknown): RecipeInput {
  const parsed = RecipeInput.safeParse(input);
  if (!parsed.success) throw toInvalidRequest(parsed.error);
  return parsed.data;
}
