import { z } from "zod";
import { REFUSAL_CATEGORIES, type RefusalCategory, SafetyRewrite } from "@/lib/prompts/schema";

/** Translators by the name that `TRANSLATORS` lists them with. */
export const TRANSLATORS = ["m2m100", "openai", "deepl", "gemini"] as const;
export type TranslatorName = (typeof TRANSLATORS)[number];

export const CLASSIFIERS = ["llama-guard-3-8b", "clef-flash"] as const;
export type ClassifierName = (typeof CLASSIFIERS)[number];

/** What happens to a category: drawn, refused when the classifier finds it, or refused on the lexicon's word alone. */
export const POLICIES = ["allow", "refuse", "strict"] as const;
export type Policy = (typeof POLICIES)[number];
export type ModerationPolicy = Readonly<Record<RefusalCategory, Policy>>;

/** An HTTP service with a key of ours. */
export type Service = {
  readonly apiKey: string;
  /** Without a trailing slash. */
  readonly baseUrl: string;
};
export type ModelService = Service & { readonly model: string };

/** How prompts are translated, checked, improved and rewritten. */
export type PromptSettings = {
  /** In the order they are asked; one that is not configured is passed over. */
  readonly translators: readonly TranslatorName[];
  readonly openAi: ModelService | null;
  readonly deepL: Service | null;
  readonly gemini: ModelService | null;
  /** A Workers AI model (`@cf/…`), or `openai` for the OpenAI-compatible service. Improves and rewrites. */
  readonly textModel: string;
  readonly classifier: ClassifierName;
  readonly policy: ModerationPolicy;
  /** Whether the classifier also reads what the person wrote, in whatever language. */
  readonly classifyOriginal: boolean;
  /** Whether `clef-flash` also looks at the picture before it is stored. */
  readonly classifyPictures: boolean;
  /** For requests that say nothing; `off` switches it off for all of them. */
  readonly safetyRewrite: SafetyRewrite;
  /** Instructions in place of `templates/improve.txt` and `templates/rewrite.txt`; null uses the files. */
  readonly improveTemplate: string | null;
  readonly rewriteTemplate: string | null;
};

const httpUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, ""));
const optionalText = z.string().trim().default("");

/** Every category but `minors`, which no configuration can open. */
const PolicyChanges = z.partialRecord(
  z.enum(REFUSAL_CATEGORIES).exclude(["minors"]),
  z.enum(POLICIES),
);

const Policies = optionalText.transform((text, context) => {
  if (text === "") return {};
  try {
    return PolicyChanges.parse(JSON.parse(text));
  } catch (error) {
    const message = error instanceof z.ZodError ? z.prettifyError(error) : "is not JSON";
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  }
});

const TranslatorList = z
  .string()
  .default(TRANSLATORS.join(","))
  .transform((list) => list.split(",").map((name) => name.trim()))
  .pipe(z.array(z.enum(TRANSLATORS)).min(1));

/** The variables behind `PromptSettings`; docs/operations.md says what each is for. */
export const PromptVariables = z.object({
  TRANSLATORS: TranslatorList,
  OPENAI_API_KEY: optionalText,
  OPENAI_BASE_URL: httpUrl.default("https://api.openai.com/v1"),
  OPENAI_MODEL: z.string().min(1).default("gpt-5-mini"),
  DEEPL_API_KEY: optionalText,
  DEEPL_BASE_URL: httpUrl.optional(),
  GEMINI_API_KEY: optionalText,
  GEMINI_BASE_URL: httpUrl.default("https://generativelanguage.googleapis.com/v1beta"),
  GEMINI_MODEL: z.string().min(1).default("gemini-2.5-flash"),
  TEXT_MODEL: z
    .string()
    .regex(/^(?:@cf\/\S+|openai)$/, 'must be "openai" or a Workers AI model such as @cf/…')
    .default("@cf/ibm-granite/granite-4.0-h-micro"),
  MODERATION_MODEL: z.enum(CLASSIFIERS).default("llama-guard-3-8b"),
  MODERATION_POLICY: Policies,
  MODERATE_ORIGINAL: z.stringbool().default(false),
  MODERATE_PICTURES: z.stringbool().default(false),
  SAFETY_REWRITE: SafetyRewrite.default("suggest"),
  IMPROVE_TEMPLATE: optionalText,
  REWRITE_TEMPLATE: optionalText,
});

/** Variables that were checked, as settings. */
export function toPromptSettings(variables: z.infer<typeof PromptVariables>): PromptSettings {
  return {
    translators: variables.TRANSLATORS,
    openAi: withKey(variables.OPENAI_API_KEY, {
      baseUrl: variables.OPENAI_BASE_URL,
      model: variables.OPENAI_MODEL,
    }),
    deepL: withKey(variables.DEEPL_API_KEY, {
      baseUrl: variables.DEEPL_BASE_URL ?? deepLHost(variables.DEEPL_API_KEY),
    }),
    gemini: withKey(variables.GEMINI_API_KEY, {
      baseUrl: variables.GEMINI_BASE_URL,
      model: variables.GEMINI_MODEL,
    }),
    textModel: variables.TEXT_MODEL,
    classifier: variables.MODERATION_MODEL,
    policy: { ...DEFAULT_POLICY, ...variables.MODERATION_POLICY },
    classifyOriginal: variables.MODERATE_ORIGINAL,
    classifyPictures: variables.MODERATE_PICTURES,
    safetyRewrite: variables.SAFETY_REWRITE,
    improveTemplate: variables.IMPROVE_TEMPLATE === "" ? null : variables.IMPROVE_TEMPLATE,
    rewriteTemplate: variables.REWRITE_TEMPLATE === "" ? null : variables.REWRITE_TEMPLATE,
  };
}

/** Sexual content with minors needs no second opinion; everything else is for the classifier to decide. */
export const DEFAULT_POLICY: ModerationPolicy = {
  minors: "strict",
  sexual_violence: "refuse",
  sexual: "refuse",
  hate: "refuse",
  self_harm: "refuse",
  violence: "refuse",
  weapons: "refuse",
};

function withKey<Rest>(apiKey: string, rest: Rest): (Rest & { apiKey: string }) | null {
  return apiKey === "" ? null : { apiKey, ...rest };
}

/** DeepL tells keys of its free plan by their ending; they have a host of their own. */
function deepLHost(apiKey: string): string {
  return apiKey.endsWith(":fx") ? "https://api-free.deepl.com" : "https://api.deepl.com";
}
