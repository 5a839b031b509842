import type { Recipe } from "@/lib/recipe/schema";

/** Raised when the meaning of a recipe changes, so that old pictures are not returned for new requests. */
const RECIPE_VERSION = 1;

/**
 * The text a cache key is made of: one line of JSON, keys sorted, prompts with their white space folded. What most
 * recipes do without is left out when it is not there, and so is what decides no pixel.
 */
export function canonicalRecipe(recipe: Recipe): string {
  return JSON.stringify({
    english: recipe.english === undefined ? undefined : foldText(recipe.english),
    guidance: recipe.guidance,
    height: recipe.height,
    improve: recipe.improve,
    language: recipe.language,
    mask: recipe.mask,
    model: recipe.model,
    negativePrompt: foldText(recipe.negativePrompt),
    prompt: foldText(recipe.prompt),
    references: recipe.references,
    // A wording changed without asking makes another picture; a proposal does not.
    safetyRewrite: recipe.safetyRewrite === "auto" ? "auto" : undefined,
    safetyTolerance: recipe.safetyTolerance,
    seed: recipe.seed,
    source: recipe.source,
    steps: recipe.steps,
    strength: recipe.strength,
    version: RECIPE_VERSION,
    width: recipe.width,
  });
}

/** Hex SHA-256 of the canonical recipe: equal meaning gives an equal key, in every protocol. */
export async function cacheKeyOf(recipe: Recipe): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalRecipe(recipe));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return new Uint8Array(digest).toHex();
}

function foldText(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
