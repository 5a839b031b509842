import { z } from "zod";
import { callAi } from "@/lib/backends/workers-ai/call-ai";
import type { AiBinding } from "@/lib/config";
import { AppError, toAppError } from "@/lib/errors";
import { judgeTranslation, type TranslationFault } from "@/lib/prompts/judge-translation";
import {
  keepTranslation,
  readTranslation,
  type TranslationCache,
  translationKeyOf,
} from "@/lib/prompts/translation-cache";

const TRANSLATION_MODEL = "@cf/meta/m2m100-1.2b";
/** Left out, the model would take the text for English and hand it back. */
const SOURCE_LANGUAGE = "pl";
const TARGET_LANGUAGE = "en";
/** It answers a prompt within a second or two; ten leave room for a queue. */
const DEFAULT_TIMEOUT_MILLISECONDS = 10_000;

/** What translating needs of an AppContext. */
export type TranslateContext = {
  readonly ai: AiBinding;
  readonly cache: TranslationCache;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly timeoutMilliseconds?: number;
};

/** A prompt in English and how it came about. */
export type Translation = {
  readonly text: string;
  readonly language: "en";
  /** The model, or `cache`. */
  readonly engine: string;
  readonly milliseconds: number;
  readonly cached: boolean;
};

const Answer = z.object({ translated_text: z.string() });

/**
 * Translates a Polish prompt to English, from the cache if it was translated within a day.
 * Throws `translation_failed` (with `details.reason` when the translator answered nonsense) rather than hand on
 * anything that may still be Polish; `daily_limit_reached` and a backend's own `blocked` keep their meaning.
 */
export async function translatePrompt(
  context: TranslateContext,
  text: string,
): Promise<Translation> {
  const startedAt = context.now();
  const key = await translationKeyOf(SOURCE_LANGUAGE, text);
  const known = await readTranslation(context.cache, key);
  const cached = known !== null && judgeTranslation(text, known) === null;
  const english = cached ? known : await translateAnew(context, text);
  if (!cached) await keepTranslation(context.cache, key, english);
  return {
    text: english,
    language: "en",
    engine: cached ? "cache" : TRANSLATION_MODEL,
    milliseconds: Math.max(0, Math.round(context.now() - startedAt)),
    cached,
  };
}

async function translateAnew(context: TranslateContext, text: string): Promise<string> {
  const parsed = Answer.safeParse(await askTranslator(context, text));
  if (!parsed.success) throw failed({ cause: parsed.error });
  const english = parsed.data.translated_text.normalize("NFC").trim();
  const fault = judgeTranslation(text, english);
  if (fault !== null) throw unusable(fault);
  return english;
}

async function askTranslator(context: TranslateContext, text: string): Promise<unknown> {
  const input = { text, source_lang: SOURCE_LANGUAGE, target_lang: TARGET_LANGUAGE };
  const { timeoutMilliseconds = DEFAULT_TIMEOUT_MILLISECONDS, now } = context;
  try {
    return await callAi(context.ai, TRANSLATION_MODEL, input, { timeoutMilliseconds, now });
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error.code === "daily_limit_reached" || error.code === "blocked") throw error;
    throw failed({ cause: error, retryable: error.retryable });
  }
}

/** The same text would be translated the same way again: asking once more does not help. */
function unusable(reason: TranslationFault): AppError {
  return failed({ details: { reason }, retryable: false });
}

function failed(options: ConstructorParameters<typeof AppError>[2]): AppError {
  return new AppError("translation_failed", "The prompt could not be translated.", options);
}
