import type { z } from "zod";
import { untilAborted, withDeadline } from "@/lib/backends/workers-ai/deadline";
import { AppError, type ErrorCode, toAppError } from "@/lib/errors";
import type { PromptContext } from "@/lib/prompts/context";

/** Another wording of the longest prompt takes a tenth of this. */
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
  readonly timeoutMilliseconds: number;
};

type CallContext = Pick<PromptContext, "fetch">;

/**
 * Posts JSON and reads JSON, within the time-out and 64 KB. Throws AppError: `backend_busy` for 429, `backend_rejected`
 * for other 4xx and redirects, `backend_timeout`, else `backend_failed`. What was sent and what came back are in no
 * error.
 */
export async function callService<T>(context: CallContext, call: ServiceCall<T>): Promise<T> {
  const text = await withDeadline(call, (signal) => exchange(context, call, signal));
  const parsed = call.schema.safeParse(readJson(text));
  // Without zod's own error: it might repeat the answer.
  if (!parsed.success) throw failure(call, "answered something else than expected");
  return parsed.data;
}

async function exchange<T>(
  context: CallContext,
  call: ServiceCall<T>,
  signal: AbortSignal,
): Promise<string> {
  const response = await send(context, call, signal);
  try {
    if (!response.ok) throw refusal(call, response.status);
    return await untilAborted(readBounded(call, response), signal);
  } catch (thrown) {
    // Nobody will read the rest.
    response.body?.cancel().catch(() => undefined);
    const error = toAppError(thrown);
    if (error.code === "backend_timeout") throw failure(call, "timed out", error.code);
    if (error.code !== "internal") throw error;
    throw failure(call, "broke off its answer");
  }
}

async function send<T>(
  context: CallContext,
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
    throw isLate
      ? failure(call, "timed out", "backend_timeout")
      : failure(call, "could not be reached");
  }
}

/** Async, so that a fetch that throws at once is no special case. */
async function startRequest<T>(
  context: CallContext,
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

async function readBounded<T>(call: ServiceCall<T>, response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MAX_ANSWER_BYTES) {
      await reader?.cancel();
      throw failure(call, "sent too large an answer");
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

function refusal<T>(call: ServiceCall<T>, status: number): AppError {
  return failure(call, `answered with status ${status}`, codeOf(status));
}

function codeOf(status: number): ErrorCode {
  if (status === 429) return "backend_busy";
  if (status === 408) return "backend_timeout";
  return status < 500 ? "backend_rejected" : "backend_failed";
}

function failure<T>(
  { engine }: ServiceCall<T>,
  what: string,
  code: ErrorCode = "backend_failed",
): AppError {
  return new AppError(code, `${engine} ${what}.`);
}
