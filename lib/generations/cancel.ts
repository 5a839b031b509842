import { type SQL, sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import type { AppContext } from "@/lib/context";
import { getGeneration } from "@/lib/generations/get";
import { type GenerationRow, isFinal } from "@/lib/generations/row";
import { utcDay } from "@/lib/usage/day";
import { settleReservation } from "@/lib/usage/reserve";

/**
 * What became of the wish to cancel. `cancelled`: nothing is drawn, what was reserved is given back. `goes_on`: too
 * late, or somebody else waits for the same drawing; it ends as if nobody had asked. `ended`: it was over already.
 */
export type Cancelled = {
  readonly row: GenerationRow;
  readonly outcome: "cancelled" | "goes_on" | "ended";
};

/**
 * Cancels one's own picture while it waits in the queue. What was begun goes on: a picture that was begun is paid for
 * anyway, and its owner may as well have it. So does what others follow, for their picture hangs on it. Whoever follows
 * another's drawing only stops waiting. Throws `unauthorized`, `forbidden`, `not_found`.
 */
export async function cancelGeneration(context: AppContext, id: string): Promise<Cancelled> {
  const row = await getGeneration(context, id, "generate");
  if (isFinal(row)) return { row, outcome: "ended" };
  const outcomes = await runBatch(context.db, endingOf(context, row));
  const isCancelled = (outcomes.at(-1)?.meta.changes ?? 0) > 0;
  const current = await getGeneration(context, id, "generate");
  if (isCancelled) return { row: current, outcome: "cancelled" };
  return { row: current, outcome: isFinal(current) ? "ended" : "goes_on" };
}

/** Every statement has the same condition, and the one that ends it comes last: all take effect, or none. */
function endingOf(context: AppContext, row: GenerationRow): SQL[] {
  const now = context.now();
  const { model } = row.recipe;
  // After a first attempt something may have been paid for: that is for the run to settle.
  const isUntouched = sql`id = ${row.id} AND owner_id = ${row.ownerId} AND state = 'queued'
    AND attempts = 0 AND (follows IS NOT NULL
      OR NOT EXISTS (SELECT 1 FROM generations AS other WHERE other.follows = ${row.id}))`;
  const condition = sql`EXISTS (SELECT 1 FROM generations WHERE ${isUntouched})`;
  // Words that were prepared together with those of other pictures have their price already.
  return [
    sql`INSERT INTO ledger (generation_id, kind, owner_id, model, milli_neurons, prompt_milli_neurons, created_at)
      SELECT id, 'failed', owner_id, ${model}, 0, prompt_milli_neurons, ${now} FROM generations
      WHERE ${isUntouched} AND prompt_milli_neurons > 0 ON CONFLICT DO NOTHING`,
    sql`INSERT INTO usage_daily (day, model, prompt_milli_neurons)
      SELECT ${utcDay(now)}, ${model}, prompt_milli_neurons FROM generations
      WHERE ${isUntouched} AND prompt_milli_neurons > 0
      ON CONFLICT (day, model) DO UPDATE
        SET prompt_milli_neurons = prompt_milli_neurons + excluded.prompt_milli_neurons`,
    ...settleReservation(row, 0, condition),
    sql`UPDATE generations SET state = 'cancelled', stage = 'done', error_code = 'cancelled',
        flight = NULL, follows = NULL, lease_id = NULL, milli_neurons = 0, finished_at = ${now}
      WHERE ${isUntouched}`,
  ];
}
