import { callAi } from "@/lib/backends/workers-ai/call-ai";
import { AppError, toAppError } from "@/lib/errors";
import type { PromptContext } from "@/lib/prompts/context";

/** Both answer a prompt well below one second; ten leave room for a queue. */
const DEFAULT_TIMEOUT_MILLISECONDS = 10_000;

/** One call to a classifier: its raw answer. Throws as `Classifier` does. */
export async function askClassifier(
  context: PromptContext,
  model: string,
  input: unknown,
): Promise<unknown> {
  const { timeoutMilliseconds = DEFAULT_TIMEOUT_MILLISECONDS, now } = context;
  try {
    return await callAi(context.ai, model, input, { timeoutMilliseconds, now });
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error.code === "daily_limit_reached" || error.code === "blocked") throw error;
    throw undecided(error);
  }
}

/** What an unclear answer is: no verdict but an error, to be tried again. */
export function undecided(cause: unknown): AppError {
  return new AppError("moderation_unavailable", "The prompt could not be checked.", { cause });
}
