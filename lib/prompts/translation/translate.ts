import { type AppError, toAppError } from "@/lib/errors";
import { describeCause, log } from "@/lib/log";
import type { PromptContext } from "@/lib/prompts/context";
import { sourceLanguageOf } from "@/lib/prompts/detect-language-source";
import {
  memoryKeyOf,
  recallPrompt,
  type Remembered,
  rememberPrompt,
} from "@/lib/prompts/prompt-memory";
import type { SourceLanguage } from "@/lib/prompts/schema";
import {
  judgeTranslation,
  type TranslationFault,
} from "@/lib/prompts/translation/judge-translation";
import { translateWith } from "@/lib/prompts/translation/translate-with";
import { configuredTranslators } from "@/lib/prompts/translation/translators/configured";
import {
  failed,
  type TranslationRequest,
  type Translator,
} from "@/lib/prompts/translation/translators/translator";

/** After this long no further translator is begun: a stage of a generation has to end before its lease does. */
const LAST_START_MILLISECONDS = 40_000;

/** No prompt is longer than a quarter of it, and no fit translation; guards take long for texts without bounds. */
const MOST_CHARACTERS = 8192;

/** A prompt in English and how it came about. */
export type Translation = {
  readonly text: string;
  readonly language: "en";
  /** The model, or `cache`. */
  readonly engine: string;
  readonly milliseconds: number;
  readonly cached: boolean;
  /** The language the prompt was taken to be in. */
  readonly source: SourceLanguage;
};

export type TranslationInput = {
  readonly text: string;
  /** What a person says the language is; else the likeliest. */
  readonly language?: SourceLanguage | undefined;
  /** What the memory holds under `memoryKeyOf({ text, language })`: undefined looks it up, null is a known miss. */
  readonly remembered?: Remembered | null | undefined;
};

/** Why one translator gave nothing that may be used. */
type Failure = {
  readonly reason: TranslationFault | "unavailable";
  /** What it threw; null when it answered. */
  readonly error: AppError | null;
};

/**
 * Translates a prompt to English: from the memory, else by the first of the configured translators whose answer passes
 * the guards, and remembers it. A remembered refusal is neither used nor overwritten. Throws `translation_failed` with
 * `details.reason` (the last fault, or `unavailable`) rather than hand on anything that may not be the prompt in English;
 * retryable when a translator failed for a reason that may pass. `daily_limit_reached` is thrown when nobody else could
 * be asked, and a backend's own `blocked` at once.
 */
export async function translatePrompt(
  context: PromptContext,
  { text, language, remembered }: TranslationInput,
): Promise<Translation> {
  const startedAt = context.now();
  const source = language ?? sourceLanguageOf(text);
  const key = await memoryKeyOf({ text, language: source });
  const known = remembered === undefined ? await recallPrompt(context.cache, key) : remembered;
  const isUsable = known?.kind === "english" && judgeTranslation(text, known.text, source) === null;
  const made = isUsable
    ? { text: known.text, engine: "cache" }
    : await translateAnew(context, text, source, startedAt);
  if (!isUsable && known?.kind !== "refused") {
    await rememberPrompt(context.cache, key, { kind: "english", ...made });
  }
  return {
    ...made,
    language: "en",
    milliseconds: Math.max(0, Math.round(context.now() - startedAt)),
    cached: isUsable,
    source,
  };
}

/**
 * A reading for moderation only, of a text in any language: the first answer that is not empty, whether or not it may be
 * drawn. Throws as `translatePrompt` does.
 */
export async function readInEnglish(context: PromptContext, text: string): Promise<string> {
  const source = sourceLanguageOf(text);
  const failures: Failure[] = [];
  for (const translator of configuredTranslators(context.config.prompts)) {
    const answer = await tryTranslator(translator, () =>
      ask(translator, context, { text, source }),
    );
    if (typeof answer === "string" && answer !== "") return answer;
    failures.push(typeof answer === "string" ? { reason: "empty", error: null } : answer);
  }
  throw summarise(failures);
}

async function translateAnew(
  context: PromptContext,
  text: string,
  source: SourceLanguage,
  startedAt: number,
): Promise<{ text: string; engine: string }> {
  const failures: Failure[] = [];
  for (const translator of configuredTranslators(context.config.prompts)) {
    if (context.now() - startedAt > LAST_START_MILLISECONDS) break;
    const outcome = await tryTranslator(translator, () =>
      translateWith((part) => ask(translator, context, { text: part, source }), text, source),
    );
    if ("reason" in outcome) failures.push(outcome);
    else if (outcome.fault === null) return { text: outcome.english, engine: translator.engine };
    else failures.push(noteFault(translator, outcome.fault));
  }
  throw summarise(failures);
}

async function ask(
  translator: Translator,
  context: PromptContext,
  request: TranslationRequest,
): Promise<string> {
  const answer = await translator.translate(context, request);
  if (answer.length <= MOST_CHARACTERS) return answer;
  throw failed({ cause: new Error("The translation is too long."), retryable: false });
}

async function tryTranslator<T>(
  { engine }: Translator,
  work: () => Promise<T>,
): Promise<T | Failure> {
  try {
    return await work();
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error.code === "blocked") throw error;
    log("warn", "translation.failed", { engine, cause: describeCause(error) });
    return { reason: "unavailable", error };
  }
}

function noteFault({ engine }: Translator, reason: TranslationFault): Failure {
  log("warn", "translation.unusable", { engine, reason });
  return { reason, error: null };
}

/** The same text would be translated the same way again: only a translator that could not answer makes a retry useful. */
function summarise(failures: readonly Failure[]): AppError {
  const last = failures.at(-1);
  const errors = failures.flatMap(({ error }) => error ?? []);
  const [limit] = errors;
  if (limit !== undefined && errors.length === failures.length && errors.every(isDailyLimit)) {
    return limit;
  }
  return failed({
    cause: errors.at(-1),
    details: { reason: last?.reason ?? "unavailable" },
    retryable: errors.some(({ retryable }) => retryable),
  });
}

function isDailyLimit({ code }: AppError): boolean {
  return code === "daily_limit_reached";
}
