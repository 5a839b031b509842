import {
  type CatalogueModel,
  type ModelEdits,
  DEFAULT_MODEL_ID,
  enabledModels,
  findModel,
} from "@/lib/backends/catalogue";
import { negotiate, negotiateSafetyTolerance, negotiateStrength } from "@/lib/backends/negotiate";
import type { Config } from "@/lib/config";
import { AppError } from "@/lib/errors";
import type { Warning } from "@/lib/generations/schema";
import { toInvalidRequest } from "@/lib/invalid-input";
import { detectLanguage } from "@/lib/prompts/detect-language";
import { cacheKeyOf } from "@/lib/recipe/cache-key";
import { DEFAULT_SEED, type Recipe, RecipeInput } from "@/lib/recipe/schema";
import type { ResolvedPictures, WantedPictures } from "@/lib/sources/resolve";

export type ResolvedRecipe = {
  readonly recipe: Recipe;
  readonly cacheKey: string;
  readonly warnings: readonly Warning[];
};

/** Finds the pictures that a request names, for the caller who may use them. */
type FindPictures = (wanted: WantedPictures) => Promise<ResolvedPictures>;

/**
 * Turns what a caller asked for into a recipe the model can honour, its cache key, and a warning for every change.
 * Without `findPictures` it takes no source. Throws `invalid_request` with `details.field`, and what `findPictures`
 * throws.
 */
export async function resolveRecipe(
  { config }: { readonly config: Pick<Config, "modelsEnabled"> },
  input: unknown,
  findPictures: FindPictures = refusePictures,
): Promise<ResolvedRecipe> {
  const wanted = parseInput(input);
  const models = enabledModels(config);
  const model = requireModel(config, wanted.model ?? usualModel(models, wanted));
  requireEdits(models, model, wanted);
  const pictures = await findPictures(wanted);
  const source = pictures.source ?? undefined;
  const { settings, warnings } = negotiate(model, { ...wanted, source });
  const strength = negotiateStrength(model, wanted.strength, source !== undefined);
  const tolerance = negotiateSafetyTolerance(model, wanted.safetyTolerance);
  const recipe: Recipe = {
    prompt: wanted.prompt,
    model: model.id,
    ...settings,
    seed: model.parameters.seed ? (settings.seed ?? DEFAULT_SEED) : null,
    ...wordingOf(wanted),
    ...(wanted.improve === true && { improve: true }),
    ...(wanted.safetyRewrite !== undefined && { safetyRewrite: wanted.safetyRewrite }),
    ...namesOf(pictures),
    ...(strength.value !== null && { strength: strength.value }),
    ...(tolerance.value !== undefined && { safetyTolerance: tolerance.value }),
  };
  return {
    recipe,
    cacheKey: await cacheKeyOf(recipe),
    warnings: [...warnings, ...strength.warnings, ...tolerance.warnings],
  };
}

/** The pictures of a recipe by their content; what there is not is left out. */
function namesOf({ source, mask, references }: ResolvedPictures): Partial<Recipe> {
  return {
    ...(source !== null && { source: source.hash }),
    ...(mask !== null && { mask: mask.hash }),
    ...(references.length > 0 && { references: references.map(({ hash }) => hash) }),
  };
}

/** For callers that have no person's pictures to choose from. */
async function refusePictures({ source, mask, references = [] }: WantedPictures) {
  if (source !== undefined) throw refuseField("source", "A source can't be given here.");
  if (mask !== undefined) throw refuseField("mask", "A mask can't be given here.");
  if (references.length > 0) throw refuseField("references", "References can't be given here.");
  return { source: null, mask: null, references: [] };
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

/** The model that draws when nobody names one; the usual one takes no mask. */
function usualModel(models: readonly CatalogueModel[], { mask }: RecipeInput): string {
  const masking = mask === undefined ? undefined : models.find(({ edits }) => edits.mask);
  return masking?.id ?? DEFAULT_MODEL_ID;
}

/** What no model can do, and what this one can't, with the ids of those that can. */
function requireEdits(
  models: readonly CatalogueModel[],
  { id, edits }: CatalogueModel,
  { source, mask, references = [] }: RecipeInput,
): void {
  const takesSource = (can: ModelEdits) => can.source || can.references > 0;
  const idsOf = (canDo: (can: ModelEdits) => boolean) =>
    models.filter((model) => canDo(model.edits)).map((model) => model.id);
  const takesReferences = (can: ModelEdits) =>
    can.references >= references.length + (source === undefined || can.source ? 0 : 1);
  if (references.length > 0 && !takesReferences(edits)) {
    const problem =
      edits.references === 0
        ? "looks at no pictures"
        : `looks at ${edits.references} pictures at most, the source included`;
    throw refuseModel(id, problem, idsOf(takesReferences));
  }
  if (source === undefined) {
    if (mask !== undefined) throw refuseField("mask", "A mask needs a source to lie on.");
    if (edits.needsSource) {
      throw refuseModel(id, "draws into a picture and can't do without one");
    }
    return;
  }
  if (!takesSource(edits)) throw refuseModel(id, "can't start from a picture", idsOf(takesSource));
  const takesMask = (can: ModelEdits) => can.mask;
  if (mask !== undefined && !takesMask(edits)) {
    throw refuseModel(id, "takes no mask", idsOf(takesMask));
  }
}

/** The model of that name, if it is offered. */
function requireModel(config: Pick<Config, "modelsEnabled">, id: string): CatalogueModel {
  const model = findModel(id);
  if (model === null) throw refuseModel(id, "does not exist");
  if (!enabledModels(config).includes(model)) {
    throw refuseModel(id, "is switched off here");
  }
  return model;
}

function refuseModel(id: string, problem: string, able?: readonly string[]): AppError {
  const instead = able === undefined ? "" : `; these can: ${able.join(", ")}`;
  return new AppError("invalid_request", `The model "${id}" ${problem}${instead}.`, {
    details: { field: "model", problem, ...(able !== undefined && { models: able }) },
  });
}

function refuseField(field: string, problem: string): AppError {
  return new AppError("invalid_request", problem, { details: { field } });
}

function parseInput(input: unknown): RecipeInput {
  const parsed = RecipeInput.safeParse(input);
  if (!parsed.success) throw toInvalidRequest(parsed.error);
  return parsed.data;
}
