import { toAppError } from "@/lib/errors";
import type { PromptContext } from "@/lib/prompts/context";
import { callService, type ServiceCall } from "@/lib/prompts/services/call-service";
import { failed, timeoutOf } from "@/lib/prompts/translation/translators/translator";

/** One request to a translation service. Throws `translation_failed`, retryable when the reason may pass. */
export function askService<T>(
  context: PromptContext,
  call: Omit<ServiceCall<T>, "timeoutMilliseconds">,
): Promise<T> {
  return asTranslationFailure(() =>
    callService(context, { ...call, timeoutMilliseconds: timeoutOf(context) }),
  );
}

/** Runs a call of a service; whatever it throws becomes `translation_failed`. */
export async function asTranslationFailure<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (thrown) {
    const error = toAppError(thrown);
    throw failed({ cause: error, retryable: error.retryable });
  }
}
