import type { ChainStep } from "@/lib/prompts/schema";
import { detectLanguage } from "@/lib/prompts/detect-language";
import {
  moderateEnglish,
  moderateNegative,
  moderateOriginal,
} from "@/lib/prompts/moderation/moderate";
import type { PromptContext } from "@/lib/prompts/context";
import { translatePrompt } from "@/lib/prompts/translation/translate";

/** What preparing needs of an AppContext, and whom to tell what is happening. */
export type PrepareContext = PromptContext & {
  /** Awaited before a translation begins; what it throws ends the work. */
  readonly onStage: (stage: "translating") => Promise<void>;
};

/** Texts that may be handed to a model, and how the prompt became what it is. */
export type PreparedPrompt = {
  readonly chain: ChainStep[];
  /** English and moderated; the last text of the chain. */
  readonly prompt: string;
  /** English and moderated; empty when there is none. */
  readonly negativePrompt: string;
};

/**
 * From what a person wrote to what a model is given: lexicon on the originals, translation of what is not surely
 * English, lexicon and guard on the English. Nothing leaves unmoderated, and nothing leaves in Polish.
 * Throws `blocked`, `translation_failed`, `moderation_unavailable`, `daily_limit_reached`.
 */
export async function preparePrompt(
  context: PrepareContext,
  input: { readonly prompt: string; readonly negativePrompt: string },
): Promise<PreparedPrompt> {
  moderateOriginal(input.prompt);
  moderateOriginal(input.negativePrompt);
  const texts = [input.prompt, input.negativePrompt];
  if (texts.some((text) => detectLanguage(text) !== "en")) await context.onStage("translating");
  const [chain, negativePrompt] = await Promise.all([
    toChain(context, input.prompt),
    toEnglish(context, input.negativePrompt),
  ]);
  const prompt = chain.at(-1)?.text ?? input.prompt;
  await Promise.all([
    moderateEnglish(context, prompt),
    ...(negativePrompt === "" ? [] : [moderateNegative(context, negativePrompt)]),
  ]);
  return { chain, prompt, negativePrompt };
}

async function toChain(context: PrepareContext, text: string): Promise<ChainStep[]> {
  const language = detectLanguage(text);
  const original: ChainStep = {
    kind: "original",
    text,
    language,
    engine: "person",
    milliseconds: 0,
  };
  if (language === "en") return [original];
  const { engine, milliseconds, ...translated } = await translatePrompt(context, { text });
  return [
    original,
    {
      kind: "translated",
      text: translated.text,
      language: translated.language,
      engine,
      milliseconds,
    },
  ];
}

async function toEnglish(context: PrepareContext, text: string): Promise<string> {
  return detectLanguage(text) === "en" ? text : (await translatePrompt(context, { text })).text;
}
