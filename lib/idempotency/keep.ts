import { and, eq } from "drizzle-orm";
import { idempotency } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import { answerKey } from "@/lib/idempotency/answer-key";
import { describeCause, log } from "@/lib/log";

type Held = { readonly id: string; readonly holder: string };

/** What belongs to one sending of an answer and not to the answer. */
const OWN_HEADERS = /^(?:set-cookie|x-request-id|ratelimit.*|x-ratelimit.*|content-length|date)$/;
/** What is wrong with the moment or the caller, not with the request: the next try may do better. */
const PASSING = new Set([401, 408, 409, 429]);

/**
 * Keeps an answer for a day, or gives the right to make it back when trying again may help. What a stream or a tool
 * tells under 200 may be a failure too: `failedWith` is asked at the end for the status it would have had. Never throws.
 */
export async function keepAnswer(
  context: Pick<AppContext, "db" | "bucket">,
  held: Held,
  answer: Response,
  failedWith: () => number | undefined = () => undefined,
): Promise<void> {
  const { status } = answer;
  try {
    const body = await answer.arrayBuffer();
    if (isPassing(failedWith() ?? status)) return await release(context, held);
    const headers = [...answer.headers].filter(([name]) => !OWN_HEADERS.test(name));
    await context.bucket.put(answerKey(held.id), body);
    await context.db.update(idempotency).set({ status, headers }).where(isHeld(held));
  } catch (cause) {
    log("warn", "answer.not_kept", { cause: describeCause(cause) });
    await release(context, held).catch(() => {}); // It runs out by itself.
  }
}

function isPassing(status: number): boolean {
  return status >= 500 || PASSING.has(status);
}

/** Lets the next one with the same key answer. */
async function release({ db }: Pick<AppContext, "db">, held: Held): Promise<void> {
  await db.delete(idempotency).where(isHeld(held));
}

function isHeld({ id, holder }: Held) {
  return and(eq(idempotency.id, id), eq(idempotency.holder, holder));
}
