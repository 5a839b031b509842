import { z } from "zod";
import type { PromptContext } from "@/lib/prompts/context";
import { askClassifier, undecided } from "@/lib/prompts/moderation/classifiers/ask";
import type { Inquiry } from "@/lib/prompts/moderation/classifiers/classifier";
import {
  questionsOf,
  SAFE_BELOW,
  UNSAFE_ABOVE,
} from "@/lib/prompts/moderation/classifiers/clef-flash-questions";
import { neutralise } from "@/lib/prompts/moderation/classifiers/neutralise";
import type { RefusalCategory } from "@/lib/prompts/schema";

const MODEL = "@cf/cloudflare/clef-flash";

/** A picture as clef-flash takes it. */
export type ClefImage = { readonly content_type: string; readonly base64: string };

/** Only numbers count: zod lets neither NaN nor a number in a string through. */
const Noul = z.object({ type: z.literal("noul"), noul: z.number().min(0).max(1) });

/** Asks clef-flash about all texts in one call; see `askClef`. */
export function classifyWithClef(
  context: PromptContext,
  { texts, categories }: Inquiry,
): Promise<readonly RefusalCategory[]> {
  const state = { texts: [...new Set(texts.map(neutralise))] };
  return askClef(context, categories, { state, questions: questionsOf(categories, "texts") });
}

/** Asks clef-flash about a picture; see `askClef`. */
export function classifyPictureWithClef(
  context: PromptContext,
  image: ClefImage,
  categories: readonly RefusalCategory[],
): Promise<readonly RefusalCategory[]> {
  const questions = questionsOf(categories, "picture");
  return askClef(context, categories, {
    state: { subject: "picture" },
    questions,
    images: [image],
  });
}

/**
 * One call with one question per category. Every question has to be answered with a probability, and nothing else be
 * answered. A category that is clearly met refuses; one that is neither clearly met nor clearly not is
 * `moderation_unavailable`.
 */
async function askClef(
  context: PromptContext,
  categories: readonly RefusalCategory[],
  input: Readonly<Record<string, unknown>>,
): Promise<readonly RefusalCategory[]> {
  const answer = await askClassifier(context, MODEL, { model: "clef-flash", ...input });
  const Answer = z.object({ answers: z.strictObject(asShape(categories)) });
  const parsed = Answer.safeParse(answer);
  if (!parsed.success) throw undecided(parsed.error);
  const { answers } = parsed.data;
  const found = categories.filter((category) => (answers[category]?.noul ?? 0) > UNSAFE_ABOVE);
  if (found.length === 0 && Object.values(answers).some(({ noul }) => noul >= SAFE_BELOW)) {
    throw undecided(new Error("A likelihood lies between safe and unsafe."));
  }
  return found;
}

function asShape(categories: readonly RefusalCategory[]): Record<string, typeof Noul> {
  return Object.fromEntries(categories.map((category) => [category, Noul]));
}
