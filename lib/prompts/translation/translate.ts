import { z } from "zod";
import { callAi } from "@/lib/backends/workers-ai/call-ai";
import type { AiBinding } from "@/lib/config";
import { AppError, toAppError } from "@/lib/errors";
import { sourceLanguageOf } from "@/lib/prompts/detect-language-source";
import type { SourceLanguage } from "@/lib/prompts/schema";
import { type Run, runsOf } from "@/lib/prompts/english/runs";
import {
  judgeTranslation,
  type TranslationFault,
} from "@/lib/prompts/translation/judge-translation";
import {
  readTranslation,
  type TranslationCache,
  translationKeyOf,
} from "@/lib/prompts/translation/translation-cache";

const TRANSLATION_MODEL = "@cf/meta/m2m100-1.2b";
const TARGET_LANGUAGE = "en";
/** More runs of another language than this are translated together with the English between them, in one call. */
const MAX_CALLS = 3;
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
  readonly source: SourceLanguage;
};

const Answer = z.object({ translated_text: z.string() });

/**
 * Translates a prompt to English, from the cache if it was translated within a day. What stands between commas and is
 * surely English stays as it is, unless the rest can't be translated without it.
 * Throws `translation_failed` (with `details.reason` when the translator answered nonsense) rather than hand on
 * anything that may still be in another language; `daily_limit_reached` and a backend's own `blocked` keep their meaning.
 */
export async function translatePrompt(
  context: TranslateContext,
  {
    text,
    language,
    remembered,
  }: { text: string; language?: SourceLanguage | undefined; remembered?: unknown },
): Promise<Translation> {
  const startedAt = context.now();
  const source = language ?? sourceLanguageOf(text);
  const key = await translationKeyOf(source, text);
  const known = remembered === undefined ? await readTranslation(context.cache, key) : null;
  const cached = known !== null && judgeTranslation(text, known) === null;
  const english = cached ? known : await translateAnew(context, text, source);
  return {
    text: english,
    language: "en",
    engine: cached ? "cache" : TRANSLATION_MODEL,
    milliseconds: Math.max(0, Math.round(context.now() - startedAt)),
    cached,
    source,
  };
}

async function translateAnew(
  context: TranslateContext,
  text: string,
  source: SourceLanguage,
): Promise<string> {
  const runs = runsOf(text);
  const foreignCount = runs.filter(({ stays }) => !stays).length;
  if (runs.length > 1 && foreignCount > 0 && foreignCount <= MAX_CALLS) {
    const english = await translateRuns(context, runs, source);
    if (english !== null) return english;
  }
  const english = await askTranslator(context, text, source);
  const fault = judgeTranslation(text, english);
  if (fault !== null) throw unusable(fault);
  return english;
}

/** Null when a run comes back unfit: seen alone, a rare English word looks untranslated. */
async function translateRuns(
  context: TranslateContext,
  runs: readonly Run[],
  source: SourceLanguage,
): Promise<string | null> {
  const parts = await Promise.all(
    runs.map(async ({ stays, before, text, after }) => {
      if (stays) return before + text + after;
      const english = await askTranslator(context, text, source);
      if (judgeTranslation(text, english) !== null) return null;
      // The translator likes to end with a full stop, also before a comma.
      return before + (after === "" ? english : english.replace(/\.$/, "")) + after;
    }),
  );
  return parts.includes(null) ? null : parts.join("");
}

async function askTranslator(
  context: TranslateContext,
  text: string,
  source: SourceLanguage,
): Promise<string> {
  const parsed = Answer.safeParse(await callTranslator(context, text, source));
  if (!parsed.success) throw failed({ cause: parsed.error });
  return parsed.data.translated_text.normalize("NFC").trim();
}

async function callTranslator(
  context: TranslateContext,
  text: string,
  source: SourceLanguage,
): Promise<unknown> {
  // Without a source language, the model would take the text for English and hand it back.
  const input = { text, source_lang: source, target_lang: TARGET_LANGUAGE };
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

export function readInEnglish(context: TranslateContext, text: string): Promise<string> {
  return askTranslator(context, text, sourceLanguageOf(text));
}
