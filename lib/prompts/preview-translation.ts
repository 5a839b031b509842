import type { z } from "zod";
import { requireBurst } from "@/lib/access/burst-limit";
import { requireScope } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { toInvalidRequest } from "@/lib/invalid-input";
import { detectLanguage } from "@/lib/prompts/detect-language";
import { checkByLexicon } from "@/lib/prompts/moderation/lexicon-check";
import { refuse } from "@/lib/prompts/moderation/refuse";
import type { PromptLanguage, TranslationView } from "@/lib/prompts/schema";
import { translatePrompt } from "@/lib/prompts/translation/translate";
import { RecipeInput } from "@/lib/recipe/schema";
import { countPreview } from "@/lib/usage/count-preview";

/** What a preview is asked for. */
export const PreviewInput = RecipeInput.pick({
  prompt: true,
  negativePrompt: true,
  language: true,
});

type Piece = Pick<TranslationView, "english" | "engine">;

/**
 * What the model would be told, before anything is drawn. The translation is remembered, so that a picture of the same
 * words is drawn from exactly this. Throws `invalid_request`, `rate_limited`, `blocked`, `translation_failed`,
 * `daily_limit_reached`.
 */
export async function previewTranslation(
  context: AppContext,
  input: unknown,
): Promise<TranslationView> {
  requireScope(context, "generate");
  await requireBurst(context, "translate");
  return countPreview(context, (metered) => preview(metered, input));
}

async function preview(context: AppContext, input: unknown): Promise<TranslationView> {
  const startedAt = context.now();
  const { prompt, negativePrompt = "", language } = parsePreview(PreviewInput, input);
  refuseStrictly(context, [prompt, negativePrompt]);
  const spoken = language ?? detectLanguage(prompt);
  const negativeLanguage =
    detectLanguage(negativePrompt) === "en" ? "en" : (language ?? detectLanguage(negativePrompt));
  const [main, negative] = await Promise.all([
    toEnglish(context, prompt, spoken),
    negativePrompt === "" ? null : toEnglish(context, negativePrompt, negativeLanguage),
  ]);
  return {
    language: spoken,
    english: main.english,
    negativeEnglish: negative?.english ?? null,
    engine: main.engine,
    milliseconds: Math.max(0, Math.round(context.now() - startedAt)),
  };
}

/** An input of the preview routes. Throws `invalid_request` naming the field. */
export function parsePreview<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.infer<Schema> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw toInvalidRequest(parsed.error);
  return parsed.data;
}

/** Throws `blocked` for what is refused without asking anybody. */
export function refuseStrictly(
  context: Pick<AppContext, "config">,
  texts: readonly string[],
): void {
  for (const text of texts) {
    const check = checkByLexicon(text, context.config.prompts.policy);
    if (check.verdict === "refused") throw refuse(check);
  }
}

async function toEnglish(
  context: AppContext,
  text: string,
  language: PromptLanguage,
): Promise<Piece> {
  if (language === "en") return { english: text, engine: "none" };
  const { text: english, engine } = await translatePrompt(context, { text, language });
  return { english, engine };
}
