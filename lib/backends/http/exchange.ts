import { BackendError, type Situation } from "@/lib/backends/decisions";
import { readBytes } from "@/lib/backends/read-bytes";
import { untilAborted } from "@/lib/backends/workers-ai/deadline";
import { AppError } from "@/lib/errors";

/** An error is read no further than this, in bytes. */
const MAX_ERROR_BYTES = 64 * 1024;
/** Nobody is waited for longer than this, whatever Retry-After says. */
const MAX_RETRY_AFTER_MILLISECONDS = 15 * 60_000;

/** What servers call a refusal by policy. A bare 400 is never taken for one. */
const REFUSAL_CODES: ReadonlySet<unknown> = new Set([
  "content_policy_violation",
  "moderation_blocked",
  "content_filter",
]);

type Bytes = Uint8Array<ArrayBuffer>;

/** One request of ours. `headers` may hold a key and `url` a prompt: neither is in any error. */
export type HttpRequest = {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
};

/** How the answer is read. */
export type HttpReading = { readonly signal: AbortSignal; readonly maxBytes: number };

/** Bytes of a 2xx answer, or where a redirect points. */
type HttpAnswer = { readonly bytes: Bytes } | { readonly location: string | null };

/**
 * One request, never following a redirect by itself: a key would travel along. Throws BackendError as `situationOfStatus`
 * has it, `backend_timeout` when the signal fires, `backend_failed` for too large an answer.
 */
export async function exchange(
  fetcher: typeof fetch,
  request: HttpRequest,
  reading: HttpReading,
): Promise<HttpAnswer> {
  const response = await send(fetcher, request, reading.signal);
  if (response.status >= 300 && response.status < 400) {
    response.body?.cancel().catch(() => undefined);
    return { location: response.headers.get("location") };
  }
  if (!response.ok) throw await errorOf(response, reading.signal);
  return { bytes: await readBody(response, reading) };
}

async function send(
  fetcher: typeof fetch,
  { url, ...init }: HttpRequest,
  signal: AbortSignal,
): Promise<Response> {
  const pending = startRequest(fetcher, url, { ...init, redirect: "manual", signal });
  try {
    return await untilAborted(pending, signal);
  } catch (thrown) {
    pending.then(
      (late) => late.body?.cancel(),
      () => undefined,
    );
    throw toTransportError(thrown, signal, "could not be reached");
  }
}

/** Async, so that a fetch that throws at once is no special case. */
async function startRequest(fetcher: typeof fetch, url: string, init: RequestInit) {
  return await fetcher(url, init);
}

async function readBody(response: Response, reading: HttpReading): Promise<Bytes> {
  if (response.body === null) return new Uint8Array();
  try {
    return await readBytes(response.body, reading);
  } catch (thrown) {
    throw toTransportError(thrown, reading.signal, "broke off its answer");
  }
}

/** Without the original: it may name the address. */
function toTransportError(thrown: unknown, signal: AbortSignal, what: string): AppError {
  if (thrown instanceof AppError) return thrown;
  if (signal.aborted) return new BackendError("timed_out", "The model took too long to answer.");
  return new BackendError("broken", "The model failed to answer.", {
    cause: `The backend ${what}.`,
  });
}

async function errorOf(response: Response, signal: AbortSignal): Promise<AppError> {
  const { status, headers } = response;
  const body = await readBody(response, { signal, maxBytes: MAX_ERROR_BYTES }).catch(() => null);
  if (status < 500 && body !== null && isRefusal(body)) {
    return new BackendError("refused", "The model refused to draw this.");
  }
  const retryAfterMilliseconds = readRetryAfter(headers.get("retry-after"));
  return new BackendError(situationOfStatus(status), "The model failed to answer.", {
    cause: `The backend answered with status ${status}.`,
    retryAfterMilliseconds,
  });
}

/** What an HTTP status of 300 or more means for the attempt. */
export function situationOfStatus(status: number): Situation {
  if (status === 401 || status === 402 || status === 403) return "locked_out";
  if (status === 408 || status === 504) return "timed_out";
  if (status === 413) return "too_large";
  if (status === 429) return "rate_limited";
  if (status === 503) return "busy";
  return status >= 500 ? "broken" : "rejected";
}

/** OpenAI's `{ error: { code } }` and fal's `{ detail: [{ type }] }`. */
function isRefusal(body: Bytes): boolean {
  const parsed = parseJson(body);
  const error = fieldOf(parsed, "error");
  const detail = fieldOf(parsed, "detail");
  const reasons = [
    fieldOf(error, "code"),
    fieldOf(error, "type"),
    ...(Array.isArray(detail) ? detail.map((one) => fieldOf(one, "type")) : []),
  ];
  return reasons.some((reason) => REFUSAL_CODES.has(reason));
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** JSON from bytes; undefined when it is none. */
export function parseJson(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Retry-After in seconds or as a date, in milliseconds within our bounds. */
export function readRetryAfter(value: string | null, now = Date.now()): number | undefined {
  if (value === null || value.trim() === "") return undefined;
  const seconds = Number(value);
  const milliseconds = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - now;
  if (Number.isNaN(milliseconds)) return undefined;
  return Math.min(Math.max(0, milliseconds), MAX_RETRY_AFTER_MILLISECONDS);
}
