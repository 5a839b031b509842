import type { Context } from "hono";
import { streamSSE, type SSEStreamingApi } from "hono/streaming";
import type { ApiEnvironment } from "@/lib/api/environment";
import { localeOf } from "@/lib/api/locale";
import { statusOf, toWireError } from "@/lib/api/openai/fail";
import type { WireError } from "@/lib/api/openai/wire";
import { type AppError, toAppError } from "@/lib/errors";
import { describeCause, log } from "@/lib/log";
import { sleep } from "@/lib/sleep";

/** Shorter than what any proxy or client takes for a dead connection. */
const PING_MILLISECONDS = 5000;

/** What is said in a stream, and when. */
export type Telling<Result> = {
  readonly begin: (stream: SSEStreamingApi) => Promise<void>;
  readonly end: (stream: SSEStreamingApi, result: Result) => Promise<void>;
  /** The status is sent already; the stream ends after this. */
  readonly fail: (stream: SSEStreamingApi, error: AppError, told: WireError) => Promise<void>;
};

/** An answer of events, kept alive by comments until the work is done. */
export function streamAnswer<Result>(
  c: Context<ApiEnvironment>,
  work: Promise<Result>,
  telling: Telling<Result>,
): Response {
  const locale = localeOf(c.req.raw, "en");
  return streamSSE(c, async (stream) => {
    try {
      await telling.begin(stream);
      await telling.end(stream, await pingUntil(stream, work));
    } catch (thrown) {
      const error = toAppError(thrown);
      if (error.code === "internal") {
        const requestId = c.get("requestId");
        log("error", "request.failed", { requestId, cause: describeCause(error.cause) });
      }
      c.set("failedWith", statusOf(error));
      await telling.fail(stream, error, toWireError(error, locale));
    }
  });
}

async function pingUntil<Result>(stream: SSEStreamingApi, work: Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const ping = async () => {
    while (!stop.signal.aborted) {
      await sleep(PING_MILLISECONDS, stop.signal);
      if (!stop.signal.aborted) await stream.write(": ping\n\n");
    }
  };
  // A client who is gone is no reason to stop: the work goes on by itself.
  const pinging = ping().catch(() => {});
  try {
    return await work;
  } finally {
    stop.abort();
    await pinging;
  }
}
