import { eq, sql } from "drizzle-orm";
import { readRow, runBatch } from "@/db/batch";
import { idempotency } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { answerKey } from "@/lib/idempotency/answer-key";
import { sleep } from "@/lib/sleep";

/** How long an answer is kept. */
export const KEEP_MILLISECONDS = 24 * 60 * 60 * 1000;
/** Longer than any answer takes: whoever holds a row longer has died. */
const HOLD_MARGIN_MILLISECONDS = 30_000;
const FIRST_WAIT_MILLISECONDS = 100;
const LONGEST_WAIT_MILLISECONDS = 1000;

type Row = typeof idempotency.$inferSelect;

/** The right to make the answer, or the answer that was made. */
export type IdempotencyClaim =
  | { readonly kind: "mine"; readonly id: string; readonly holder: string }
  | {
      readonly kind: "kept";
      readonly status: number;
      readonly headers: readonly (readonly [string, string])[];
      readonly body: Uint8Array<ArrayBuffer>;
    };

/**
 * Takes the right to answer a request that was given an `Idempotency-Key`, waits for whoever has it, or finds the answer
 * that was made within the last day. `request` is a digest of method, path and body.
 * Throws `idempotency_conflict` for a key that was used for something else, `not_finished` when the wait is too long.
 */
export async function claimAnswer(
  context: AppContext,
  { ownerId, key, request }: { ownerId: string; key: string; request: string },
): Promise<IdempotencyClaim> {
  const id = await sha256Hex(`${ownerId}\n${key}`);
  const holder = context.newId();
  const deadline = context.now() + context.config.syncMilliseconds;
  for (let wait = FIRST_WAIT_MILLISECONDS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MILLISECONDS)) {
    const row = await take(context, { id, request, holder });
    if (row.holder === holder) return { kind: "mine", id, holder };
    if (row.request !== request) {
      throw new AppError("idempotency_conflict", "This Idempotency-Key had another request.");
    }
    if (row.status !== null) return readKept(context, row, row.status);
    if (context.now() + wait > deadline) {
      throw new AppError("not_finished", "The same request is still being answered.", {
        details: { retryAfterSeconds: 2 },
      });
    }
    await sleep(wait);
  }
}

/** Inserts the row, or takes over one whose day is over or whose holder died, and reads it. */
async function take(
  { db, now, config }: AppContext,
  { id, request, holder }: { id: string; request: string; holder: string },
): Promise<Row> {
  const at = now();
  const heldUntil = at + config.syncMilliseconds + HOLD_MARGIN_MILLISECONDS;
  const [, read] = await runBatch(db, [
    sql`INSERT INTO idempotency (id, request, status, headers, holder, held_until, created_at)
      VALUES (${id}, ${request}, NULL, NULL, ${holder}, ${heldUntil}, ${at})
      ON CONFLICT (id) DO UPDATE SET request = excluded.request, status = NULL, headers = NULL,
        holder = excluded.holder, held_until = excluded.held_until, created_at = excluded.created_at
      WHERE created_at <= ${at - KEEP_MILLISECONDS}
        OR (status IS NULL AND held_until < ${at} AND request = excluded.request)`,
    sql`SELECT * FROM idempotency WHERE id = ${id}`,
  ]);
  const row = read?.results[0];
  if (row === undefined) throw new AppError("internal", "The request could not be noted.");
  return readRow(idempotency, row);
}

async function readKept(
  { bucket, db }: AppContext,
  row: Row,
  status: number,
): Promise<IdempotencyClaim> {
  const object = await bucket.get(answerKey(row.id)).catch((cause: unknown) => {
    throw new AppError("storage_failed", "The kept answer could not be read.", { cause });
  });
  if (object === null) {
    await db.delete(idempotency).where(eq(idempotency.id, row.id));
    throw new AppError("storage_failed", "The kept answer is gone; ask again.");
  }
  // Only keep.ts writes the column.
  const headers = row.headers as readonly (readonly [string, string])[];
  return { kind: "kept", status, headers, body: new Uint8Array(await object.arrayBuffer()) };
}

async function sha256Hex(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}
