import { lt, sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import { sources } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import { describeCause, log } from "@/lib/log";
import { MAX_REFERENCES } from "@/lib/recipe/schema";
import { sourceKey } from "@/lib/sources/object-key";
import { KEEP_MILLISECONDS } from "@/lib/sources/store-source";

/** Where a recipe may name a picture: each has an index of its own, which finds it only as it is written here. */
const PLACES = [
  "$.source",
  "$.mask",
  ...Array.from({ length: MAX_REFERENCES }, (_, place) => `$.references[${place}]`),
];

type Row = { readonly ownerId: string; readonly hash: string; readonly keepUntil: number };

/**
 * Deletes brought pictures whose week is over and that no generation of their owner was made from; those that are
 * needed are looked at again a week later. At most `limit` a call: what is not due is never read.
 */
export async function sweepSources(
  context: Pick<AppContext, "db" | "bucket" | "now">,
  limit: number,
): Promise<number> {
  const due: Row[] = await context.db
    .select({ ownerId: sources.ownerId, hash: sources.hash, keepUntil: sources.keepUntil })
    .from(sources)
    .where(lt(sources.keepUntil, context.now()))
    .limit(limit);
  let deleted = 0;
  for (const row of due) {
    try {
      if (await settle(context, row)) deleted += 1;
    } catch (cause) {
      log("warn", "source.sweep_failed", { cause: describeCause(cause) });
    }
  }
  return deleted;
}

/** Keeps a picture on, or takes it from its owner; the bytes go with their last owner. True when it was taken. */
async function settle(
  context: Pick<AppContext, "db" | "bucket" | "now">,
  { ownerId, hash, keepUntil }: Row,
): Promise<boolean> {
  // Unchanged since it was read: who asked for it in between has kept it on.
  const isDue = sql`owner_id = ${ownerId} AND hash = ${hash} AND keep_until = ${keepUntil}`;
  const uses = PLACES.map(
    (place) => sql`EXISTS (SELECT 1 FROM generations
      WHERE recipe ->> ${sql.raw(`'${place}'`)} = ${hash} AND owner_id = ${ownerId})`,
  );
  const isNeeded = sql`(${sql.join(uses, sql` OR `)})`;
  const [, taken, others] = await runBatch(context.db, [
    sql`UPDATE sources SET keep_until = ${context.now() + KEEP_MILLISECONDS}
      WHERE ${isDue} AND ${isNeeded}`,
    sql`DELETE FROM sources WHERE ${isDue}`,
    sql`SELECT 1 FROM sources WHERE hash = ${hash} LIMIT 1`,
  ]);
  if ((taken?.meta.changes ?? 0) === 0) return false;
  if (others?.results.length === 0) await context.bucket.delete(sourceKey(hash));
  return true;
}
