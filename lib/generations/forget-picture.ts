import { and, eq, sql } from "drizzle-orm";
import { generations } from "@/db/schema";
import { requireAdmin } from "@/lib/access/require-admin";
import type { AppContext } from "@/lib/context";
import { collectNow, deleteRow } from "@/lib/generations/delete";
import { asGenerationRow } from "@/lib/generations/row";

/** Each row costs five calls of bindings, of which one request has a thousand. */
const MOST_AT_ONCE = 100;

/** What became of a picture that was to be forgotten. */
export type Forgotten = {
  /** How many galleries it went from. */
  readonly deleted: number;
  /** False when more than one request can do is left: ask again. */
  readonly complete: boolean;
};

/**
 * Takes the picture of a recipe away from everybody, galleries included, so that whoever asks for it next has it drawn
 * anew: as long as one gallery kept it, it would be found there and shown again. A picture that is being drawn stays.
 * Administrators only: throws `unauthorized`, or `storage_failed`, after which it can be asked for again.
 */
export async function forgetPicture(context: AppContext, cacheKey: string): Promise<Forgotten> {
  requireAdmin(context);
  // No index leads there, and none is worth a written row for each picture: this is rare, and may look at every row.
  const rows = await context.db
    .select()
    .from(generations)
    .where(and(eq(generations.cacheKey, cacheKey), eq(generations.state, "succeeded")))
    .limit(MOST_AT_ONCE + 1);
  const taken = rows.slice(0, MOST_AT_ONCE).map(asGenerationRow);
  for (const row of taken) await deleteRow(context, row);
  await collectNow(context, cacheKey);
  return { deleted: taken.length, complete: rows.length <= MOST_AT_ONCE };
}

/** The whole cache key that begins with these digits, or null. */
export async function findCacheKey(
  context: Pick<AppContext, "db">,
  prefix: string,
): Promise<string | null> {
  const rows = await context.db.all<{ cache_key: string }>(
    // "g" follows every hexadecimal digit.
    sql`SELECT cache_key FROM images WHERE cache_key >= ${prefix} AND cache_key < ${`${prefix}g`} LIMIT 1`,
  );
  return rows[0]?.cache_key ?? null;
}
