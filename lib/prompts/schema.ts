import { z } from "zod";

/** Languages a prompt may be written in, beside English: ISO 639-1 codes that m2m100 and its stand-in take. */
export const SOURCE_LANGUAGES = [
  "pl",
  "uk",
  "ru",
  "cs",
  "sk",
  "de",
  "es",
  "fr",
  "it",
  "pt",
  "nl",
  "sv",
  "hu",
  "el",
  "he",
  "ar",
  "ja",
  "ko",
  "zh",
] as const;
export type SourceLanguage = (typeof SOURCE_LANGUAGES)[number];

/** The language a prompt is in, or a person says it is in. */
export const PromptLanguage = z.enum([...SOURCE_LANGUAGES, "en"]);
export type PromptLanguage = z.infer<typeof PromptLanguage>;

/** What a prompt is refused for, the gravest first. People read `refusals.<category>`; the admin page counts them. */
export const REFUSAL_CATEGORIES = [
  "minors",
  "sexual_violence",
  "sexual",
  "hate",
  "self_harm",
  "violence",
  "weapons",
] as const;
export const RefusalCategory = z.enum(REFUSAL_CATEGORIES);
export type RefusalCategory = z.infer<typeof RefusalCategory>;

/** The steps a prompt can go through; the last one present is what the model was given. */
export const CHAIN_KINDS = ["original", "translated", "improved", "rewritten"] as const;

/** One moderation verdict on one text. What could not be decided is no check but an error. */
export const Check = z.object({
  verdict: z.enum(["passed", "refused"]),
  /** Why it was refused; null when it passed. */
  category: RefusalCategory.nullable(),
  /** The layer that decided. */
  layer: z.enum(["lexicon", "classifier"]),
  /** `lexicon`, or the classifier's name such as `llama-guard-3-8b`. */
  engine: z.string(),
  /** What the lexicon noticed; alone it is a signal, not a verdict. */
  signals: z.array(RefusalCategory),
  milliseconds: z.int().nonnegative(),
});
export type Check = z.infer<typeof Check>;

/** One step of the prompt chain: the text, who made it, how long it took and what moderation said of it. */
export const ChainStep = z.object({
  kind: z.enum(CHAIN_KINDS),
  text: z.string(),
  /** BCP 47 language of `text`. */
  language: z.string(),
  /** `person`, `cache`, or the model that made the text. */
  engine: z.string(),
  milliseconds: z.int().nonnegative(),
  /** The negative prompt at this step; left out when there is none. */
  negative: z.string().optional(),
  /** Left out while the text is unchecked. */
  check: Check.optional(),
});
export type ChainStep = z.infer<typeof ChainStep>;

/** Whether a refused prompt gets a safer wording: not at all, as a proposal, or at once. */
export const SAFETY_REWRITES = ["off", "suggest", "auto"] as const;
export const SafetyRewrite = z.enum(SAFETY_REWRITES);
export type SafetyRewrite = z.infer<typeof SafetyRewrite>;

/** What the model would be told: the answer of `POST /api/ai/translate`. */
export const TranslationView = z.object({
  /** The language the prompt was taken to be in. */
  language: PromptLanguage,
  /** The prompt in English; the prompt itself when it is English. */
  english: z.string(),
  /** The negative prompt in English; null when there is none. */
  negativeEnglish: z.string().nullable(),
  /** `none` for a prompt left as it is, `cache`, or the translator. */
  engine: z.string(),
  milliseconds: z.int().nonnegative(),
});
export type TranslationView = z.infer<typeof TranslationView>;

/** Why an answer of a language model was not used. */
export const TEXT_PROBLEMS = [
  "failed",
  "empty",
  "too_long",
  "not_a_prompt",
  "not_english",
  "lost_meaning",
  "refused",
] as const;
export const TextProblem = z.enum(TEXT_PROBLEMS);
export type TextProblem = z.infer<typeof TextProblem>;

/** A proposal to enrich a prompt: the answer of `POST /api/ai/improve`. */
export const ImprovementView = z.object({
  /** The English the proposal starts from. */
  english: z.string(),
  /** The proposal; null when there is none that may be used. */
  improved: z.string().nullable(),
  problem: TextProblem.nullable(),
  engine: z.string(),
  milliseconds: z.int().nonnegative(),
});
export type ImprovementView = z.infer<typeof ImprovementView>;
