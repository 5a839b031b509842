import type { z } from "zod";
import { untilAborted, withDeadline } from "@/lib/backends/workers-ai/deadline";
import { toAppError } from "@/lib/errors";
import type { PromptContext } from "@/lib/prompts/context";
import { failed, timeoutOf } from "@/lib/prompts/translation/translators/translator";

/** A translation of the longest prompt takes a tenth of this. */
const MAX_ANSWER_BYTES = 64 * 1024;

/** One request to a service with a key of ours. */
export type ServiceCall<T> = {
  /** For the log; no part of it is secret. */
  readonly engine: string;
  readonly url: string;
  /** Holds the key, and is in no error. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly schema: z.ZodType<T>;
};

/**
 * Posts JSON and reads JSON, within the time-out and 64 KB. Throws `translation_failed`: retryable unless the service
 * refused the request (4xx but 408 and 429). What was sent and what came back are in no error.
 */
export async function callService<T>(context: PromptContext, call: ServiceCall<T>): Promise<T> {
  const deadline = { timeoutMilliseconds: timeoutOf(context) };
  const text = await withDeadline(deadline, (signal) => exchange(context, call, signal));
  const parsed = call.schema.safeParse(readJson(text));
  // Without zod's own error: it might repeat the answer.
  if (!parsed.success) throw failure(call, "answered something else than expected");
  return parsed.data;
}

async function exchange<T>(
  context: PromptContext,
  call: ServiceCall<T>,
  signal: AbortSignal,
): Promise<string> {
  const response = await send(context, call, signal);
  try {
    if (!response.ok) throw refusal(call, response.status);
    return await untilAborted(readBounded(response), signal);
  } catch (thrown) {
    // Nobody will read the rest.
    response.body?.cancel().catch(() => undefined);
    const error = toAppError(thrown);
    if (error.code === "translation_failed") throw error;
    throw failure(call, error.code === "backend_timeout" ? "timed out" : "broke off its answer");
  }
}

async function send<T>(
  context: PromptContext,
  call: ServiceCall<T>,
  signal: AbortSignal,
): Promise<Response> {
  const pending = startRequest(context, call, signal);
  try {
    return await untilAborted(pending, signal);
  } catch (thrown) {
    pending.then(
      (late) => late.body?.cancel(),
      () => undefined,
    );
    // Without the cause: it may name the address or repeat the headers.
    const isLate = signal.aborted || toAppError(thrown).code === "backend_timeout";
    throw failure(call, isLate ? "timed out" : "could not be reached");
  }
}

/** Async, so that a fetch that throws at once is no special case. */
async function startRequest<T>(
  context: PromptContext,
  { url, headers, body }: ServiceCall<T>,
  signal: AbortSignal,
): Promise<Response> {
  return await context.fetch(url, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
    // A redirect would take the key along to wherever it leads.
    redirect: "manual",
    signal,
  });
}

async function readBounded(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MAX_ANSWER_BYTES) {
      await reader?.cancel();
      throw failed({ cause: new Error("The answer is too large.") });
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal<T>(call: ServiceCall<T>, status: number) {
  const mayPass = status === 408 || status === 429 || status >= 500;
  return failure(call, `answered with status ${status}`, mayPass);
}

function failure<T>({ engine }: ServiceCall<T>, what: string, retryable = true) {
  return failed({ cause: new Error(`${engine} ${what}.`), retryable });
}
