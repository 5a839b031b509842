import { type SQL, sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import type { AppContext } from "@/lib/context";
import { QUEUE_PATIENCE_MILLISECONDS } from "@/lib/generations/claim-recipe";
import { enqueue } from "@/lib/generations/create";
import { payForWords } from "@/lib/generations/pay-for-words";
import type { GenerationRow } from "@/lib/generations/row";
import { utcDay } from "@/lib/usage/day";

/** Who is looked at; a longer row of people who wait for one picture, all without room, is not worth a look. */
const MOST_LOOKED_AT = 100;

type Heir = { readonly id: string; readonly ownerId: string; readonly createdAt: number };

/**
 * Ends a waiting generation that others follow and lets the first of them lead in its place, who then pays for the
 * drawing: somebody whose own limit has room for it on that day. The limit of all stays as it was. Returns false when
 * nobody can, or when the drawing has begun meanwhile; then nothing was written.
 */
export async function handOver(
  context: AppContext,
  row: GenerationRow,
  isUntouched: SQL,
): Promise<boolean> {
  const now = context.now();
  const [found] = await runBatch(context.db, [selectHeir(context, row)]);
  const heir = found?.results[0];
  if (heir === undefined) return false;
  const { id, ownerId, createdAt } = heir as Heir; // as selected below
  const [ended] = await runBatch(context.db, [
    sql`UPDATE generations SET state = 'cancelled', stage = 'done', error_code = 'cancelled',
        flight = NULL, lease_id = NULL, milli_neurons = 0, finished_at = ${now}
      WHERE ${isUntouched} AND flight IS NOT NULL
        AND EXISTS (SELECT 1 FROM generations AS heir WHERE heir.id = ${id}
          AND heir.follows = ${row.id} AND ${roomOf(context, row, sql`heir.owner_id`)})`,
    ...inherit(context, row, { id, ownerId, createdAt }),
  ]);
  if ((ended?.meta.changes ?? 0) === 0) return false;
  await enqueue(context, { id });
  return true;
}

/** A follower of a row that was ended exists only within this batch. */
function inherit(context: AppContext, row: GenerationRow, heir: Heir): SQL[] {
  const isEnded = sql`EXISTS (SELECT 1 FROM generations AS old, generations AS heir
    WHERE old.id = ${row.id} AND old.state = 'cancelled' AND heir.id = ${heir.id}
      AND heir.follows = ${row.id})`;
  const day = utcDay(row.createdAt);
  const price = row.milliNeurons;
  return [
    ...payForWords(context, row, sql`id = ${row.id} AND ${isEnded}`),
    sql`UPDATE quotas SET milli_neurons = milli_neurons - ${price}
      WHERE day = ${day} AND owner_id = ${row.ownerId} AND ${isEnded}`,
    sql`INSERT INTO quotas (day, owner_id, milli_neurons)
      SELECT ${day}, ${heir.ownerId}, ${price} WHERE ${price} > 0 AND ${isEnded}
      ON CONFLICT (day, owner_id) DO UPDATE SET milli_neurons = milli_neurons + excluded.milli_neurons`,
    sql`UPDATE generations SET follows = ${heir.id}
      WHERE follows = ${row.id} AND id <> ${heir.id} AND ${isEnded}`,
    sql`UPDATE generations SET flight = ${row.cacheKey}, follows = NULL, milli_neurons = ${price},
        chain = (SELECT old.chain FROM generations AS old WHERE old.id = ${row.id}),
        lease_until = ${context.now() + QUEUE_PATIENCE_MILLISECONDS}
      WHERE id = ${heir.id} AND follows = ${row.id} AND ${isEnded}`,
  ];
}

/** Of the same day: a reservation counts for the day on which its row was made. */
function selectHeir(context: AppContext, row: GenerationRow): SQL {
  const from = Date.parse(`${utcDay(row.createdAt)}T00:00:00Z`);
  return sql`SELECT id, owner_id AS ownerId, created_at AS createdAt
    FROM (SELECT id, owner_id, created_at FROM generations WHERE follows = ${row.id}
      ORDER BY id LIMIT ${MOST_LOOKED_AT}) AS waiting
    WHERE created_at < ${from + 24 * 60 * 60 * 1000}
      AND ${roomOf(context, row, sql`waiting.owner_id`)}
    ORDER BY id LIMIT 1`;
}

/** Condition: that owner's own limit has room for the drawing. A key has a limit of its own, or none. */
function roomOf({ config }: AppContext, row: GenerationRow, owner: SQL): SQL {
  const limit = sql`CASE WHEN ${owner} LIKE 'key:%'
    THEN (SELECT daily_milli_neurons FROM api_keys WHERE 'key:' || api_keys.id = ${owner})
    ELSE ${config.limits.session} END`;
  return sql`(${limit} IS NULL OR ${row.milliNeurons} = 0
    OR COALESCE((SELECT quotas.milli_neurons FROM quotas
      WHERE quotas.day = ${utcDay(row.createdAt)} AND quotas.owner_id = ${owner}), 0)
      + ${row.milliNeurons} <= ${limit})`;
}
