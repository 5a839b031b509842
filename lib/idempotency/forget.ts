import { inArray, lt } from "drizzle-orm";
import { idempotency } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import { answerKey } from "@/lib/idempotency/answer-key";
import { KEEP_MILLISECONDS } from "@/lib/idempotency/claim";

/** Forgets answers whose day is over, at most `limit` a call; returns how many. */
export async function forgetOldAnswers(
  { db, bucket, now }: Pick<AppContext, "db" | "bucket" | "now">,
  limit: number,
): Promise<number> {
  const isOld = lt(idempotency.createdAt, now() - KEEP_MILLISECONDS);
  const rows = await db.select({ id: idempotency.id }).from(idempotency).where(isOld).limit(limit);
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  await bucket.delete(ids.map(answerKey));
  await db.delete(idempotency).where(inArray(idempotency.id, ids));
  return ids.length;
}
