import { describeCause, log } from "@/lib/log";
import { checkProposal } from "@/lib/prompts/check-steps";
import type { PromptContext } from "@/lib/prompts/context";
import { refuse } from "@/lib/prompts/moderation/refuse";
import { rewriteSafely } from "@/lib/prompts/rewrite";
import type { Check, SafetyRewrite } from "@/lib/prompts/schema";
import { addStep, lastStep, noteCheck, type Refused, type Trail } from "@/lib/prompts/trail";
import { translatePrompt } from "@/lib/prompts/translation/translate";
import type { Recipe } from "@/lib/recipe/schema";

/**
 * What follows a refusal. With `auto`, the safer wording becomes the last step of the chain and work goes on; otherwise
 * throws `blocked`, with `details.suggestion` and `details.suggestionFrom` when there is one to offer.
 */
export async function rewriteRefused(
  context: PromptContext,
  recipe: Recipe,
  trail: Trail,
  refused: Refused,
): Promise<void> {
  const { category, text: refusedText } = refused;
  const refusal = refuse(refused);
  const mode = modeOf(context, recipe);
  const before = lastStep(trail);
  // Nothing that harms children is reworded, a second wording is not tried on top of a first, and no wording of the
  // prompt mends a negative prompt.
  const isHopeless =
    category === "minors" || before.kind === "rewritten" || refusedText === "negative";
  if (mode === "off" || isHopeless) throw refusal;
  const english = await englishOf(context, recipe, trail);
  const proposal = english === null ? null : await rewriteSafely(context, { english, category });
  if (english === null || proposal === null || proposal.text === null) throw refusal;
  const { text, engine, milliseconds } = proposal;
  const check = await checkSafely(context, trail, text);
  if (check?.verdict !== "passed") throw refusal;
  if (mode === "suggest") throw refuse(refused, { suggestion: text, suggestionFrom: english });
  addStep(trail, {
    ...before,
    kind: "rewritten",
    text,
    language: "en",
    engine,
    milliseconds,
    check,
  });
}

/** Null when the wording could not be checked: the refusal stands as it is. */
async function checkSafely(
  context: PromptContext,
  trail: Trail,
  text: string,
): Promise<Check | null> {
  try {
    const check = await checkProposal(context, trail, "rewritten", text);
    noteCheck(trail, "rewritten", check, text);
    return check;
  } catch (cause) {
    log("warn", "rewrite.not_checked", { cause: describeCause(cause) });
    return null;
  }
}

/** The server's own setting counts where the request has none, and `off` there is off for everybody. */
export function modeOf({ config }: Pick<PromptContext, "config">, recipe: Recipe): SafetyRewrite {
  const { safetyRewrite } = config.prompts;
  return safetyRewrite === "off" ? "off" : (recipe.safetyRewrite ?? safetyRewrite);
}

/** The refused prompt in English; null when it was refused before it was translated and can't be now. */
async function englishOf(
  context: PromptContext,
  recipe: Recipe,
  trail: Trail,
): Promise<string | null> {
  const { text, language } = lastStep(trail);
  if (language === "en") return text;
  if (recipe.english !== undefined) return recipe.english;
  try {
    const { language: named } = recipe;
    return (await translatePrompt(context, { text: recipe.prompt, language: named })).text;
  } catch (cause) {
    log("warn", "rewrite.not_translated", { cause: describeCause(cause) });
    return null;
  }
}
