import { and, eq, gt, sql } from "drizzle-orm";
import { generations, images } from "@/db/schema";
import { requireAdmin } from "@/lib/access/require-admin";
import type { AppContext } from "@/lib/context";
import { collectNow, deleteRow } from "@/lib/generations/delete";
import { asGenerationRow, type GenerationRow } from "@/lib/generations/row";

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
  const rows = await findShowing(context, cacheKey);
  const taken = rows.slice(0, MOST_AT_ONCE);
  for (const row of taken) await deleteRow(context, row);
  await collectNow(context, cacheKey);
  return { deleted: taken.length, complete: rows.length <= MOST_AT_ONCE };
}

/**
 * The rows that show the picture of a recipe, one more than are taken at once at most. Mostly only who paid for it has
 * it, whom its image row names. Others are looked for in the whole table, until as many are found as there are: no
 * index leads to them, and none is worth a written row for each picture, since this is rare.
 */
async function findShowing(
  context: AppContext,
  cacheKey: string,
): Promise<readonly GenerationRow[]> {
  const shows = and(eq(generations.cacheKey, cacheKey), eq(generations.state, "succeeded"));
  const [image] = await context.db
    .select({ refs: images.refs, generationId: images.generationId })
    .from(images)
    .where(and(eq(images.cacheKey, cacheKey), gt(images.refs, 0)));
  if (image === undefined) return [];
  const select = () => context.db.select().from(generations);
  if (image.refs === 1) {
    const only = await select().where(and(eq(generations.id, image.generationId), shows));
    if (only.length > 0) return only.map(asGenerationRow);
  }
  const rows = await select()
    .where(shows)
    .limit(Math.min(image.refs, MOST_AT_ONCE + 1));
  return rows.map(asGenerationRow);
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
