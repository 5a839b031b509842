import { AppError } from "@/lib/errors";
import type { PromptContext } from "@/lib/prompts/context";
import type { SourceLanguage } from "@/lib/prompts/schema";
import type { TranslatorName } from "@/lib/prompts/settings";

/** A text and the language it is to be translated from, to English. */
export type TranslationRequest = { readonly text: string; readonly source: SourceLanguage };

/** Something that translates; its answer is not yet judged. */
export type Translator = {
  readonly name: TranslatorName;
  /** The model as the prompt chain names it, such as `m2m100-1.2b`. */
  readonly engine: string;
  /**
   * Its answer, composed and trimmed. Throws `translation_failed`, retryable when the reason may pass; Workers AI also
   * `daily_limit_reached` and `blocked`. No error holds the text or a key.
   */
  readonly translate: (context: PromptContext, request: TranslationRequest) => Promise<string>;
};

/** A translator answers a prompt within a second or two; ten leave room for a queue. */
const DEFAULT_TIMEOUT_MILLISECONDS = 10_000;

/** How long one call may take. */
export function timeoutOf(context: PromptContext): number {
  return context.timeoutMilliseconds ?? DEFAULT_TIMEOUT_MILLISECONDS;
}

/** A translator that did not answer, or with something that is no translation. */
export function failed(options: ConstructorParameters<typeof AppError>[2]): AppError {
  return new AppError("translation_failed", "The prompt could not be translated.", options);
}
