import { AppError } from "@/lib/errors";
import type { PromptContext } from "@/lib/prompts/context";
import { isSurelyEnglish } from "@/lib/prompts/detect-language";
import { checkEnglish } from "@/lib/prompts/moderation/check-english";
import { checkNegative } from "@/lib/prompts/moderation/check-negative";
import { checkOriginal } from "@/lib/prompts/moderation/check-original";
import { checkByLexicon } from "@/lib/prompts/moderation/lexicon-check";
import { hasLostSignal } from "@/lib/prompts/moderation/lost-signal";
import type { Check } from "@/lib/prompts/schema";
import { DEFAULT_POLICY, type ModerationPolicy } from "@/lib/prompts/settings";
import {
  addCheck,
  lastStep,
  noteCheck,
  noteVerdict,
  type Refused,
  type Trail,
} from "@/lib/prompts/trail";
import { readInEnglish } from "@/lib/prompts/translation/translate";
import type { Recipe } from "@/lib/recipe/schema";

/** Checks what the person wrote, before anybody is paid to translate it. Null when it passed. */
export async function checkWritten(
  context: PromptContext,
  recipe: Recipe,
  trail: Trail,
): Promise<Refused | null> {
  const [original] = trail.chain;
  if (original === undefined || original.check !== undefined) return null;
  const negative = checkByLexicon(recipe.negativePrompt, context.config.prompts.policy);
  if (negative.verdict === "refused") {
    noteCheck(trail, "negative", negative, recipe.negativePrompt);
    return toRefused(negative, "negative");
  }
  // Surely English words are checked as such, once, as the text that the model is given.
  if (original.language === "en" && recipe.english === undefined) return null;
  const check = await decide(trail, "original", original.text, async () =>
    recipe.english === undefined
      ? checkOriginal(context, original.text)
      : checkByLexicon(original.text, originalPolicy(context, recipe)),
  );
  addCheck(trail, "original", check);
  return toRefused(check, "prompt");
}

/** Checks the English of the prompt and of the negative prompt. Null when both passed. */
export async function checkEnglishStep(
  context: PromptContext,
  recipe: Recipe,
  trail: Trail,
): Promise<Refused | null> {
  const step = lastStep(trail);
  // An earlier run has checked it, and the negative prompt with it.
  if (step.check !== undefined) return null;
  const { negative } = step;
  const [check, negativeCheck] = await Promise.all([
    decide(trail, step.kind, step.text, async () =>
      checkEnglish(context, {
        english: step.text,
        alsoRead: await otherReadings(context, recipe, trail),
      }),
    ),
    negative === undefined
      ? null
      : decide(trail, "negative", negative, () => checkNegative(context, negative)),
  ]);
  addCheck(trail, step.kind, check);
  if (negativeCheck !== null) noteCheck(trail, "negative", negativeCheck, negative ?? "");
  return toRefused(check, "prompt") ?? toRefused(negativeCheck, "negative");
}

function toRefused(check: Check | null, text: Refused["text"]): Refused | null {
  if (check?.verdict !== "refused") return null;
  return { category: check.category ?? "unspecified", layer: check.layer, text };
}

/** Checks a text that a language model made of a checked one. */
export function checkProposal(
  context: PromptContext,
  trail: Trail,
  kind: "improved" | "rewritten",
  text: string,
): Promise<Check> {
  return decide(trail, kind, text, () => checkEnglish(context, { english: text }));
}

/**
 * The policy for the person's own words. Beside English that they wrote or accepted those are no longer what is drawn:
 * of a refused prompt whose safer wording was accepted, only the gravest category still counts.
 */
export function originalPolicy(
  { config }: Pick<PromptContext, "config">,
  recipe: Pick<Recipe, "english">,
): ModerationPolicy {
  return recipe.english === undefined ? config.prompts.policy : DEFAULT_POLICY;
}

/**
 * What else the classifier should read: the original, when the lexicon noticed something there that its translation
 * does not show; of English that a person wrote with words that are not surely English, a translation.
 */
async function otherReadings(
  context: PromptContext,
  recipe: Recipe,
  trail: Trail,
): Promise<readonly string[]> {
  const readings: string[] = [];
  const english = lastStep(trail).text;
  const [original] = trail.chain;
  if (recipe.english === undefined) {
    if (original !== undefined && hasLostSignal(original.text, english))
      readings.push(original.text);
  } else if (!isSurelyEnglish(recipe.english)) {
    readings.push(await readForCheck(context, recipe.english));
  }
  return readings;
}

/** A person's own English is drawn as it is; what can't be read of it can't be checked. */
async function readForCheck(context: PromptContext, english: string): Promise<string> {
  try {
    return await readInEnglish(context, english);
  } catch (cause) {
    throw new AppError("moderation_unavailable", "Some words could not be checked.", {
      details: { reason: "unknown_words" },
      cause,
    });
  }
}

/** Runs a check; one that gets no answer is noted for the administrator before it fails. */
async function decide(
  trail: Trail,
  step: "original" | "translated" | "improved" | "rewritten" | "negative",
  judged: string,
  check: () => Promise<Check>,
): Promise<Check> {
  try {
    return await check();
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === "moderation_unavailable") {
      noteVerdict(trail, {
        step,
        outcome: "undecided",
        layer: "classifier",
        engine: "none",
        category: "unspecified",
        signals: [],
        judged,
      });
    }
    throw thrown;
  }
}
