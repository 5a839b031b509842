import { type SQL, sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import type { AppContext } from "@/lib/context";
import { getGeneration } from "@/lib/generations/get";
import { handOver } from "@/lib/generations/hand-over";
import { payForWords } from "@/lib/generations/pay-for-words";
import { type GenerationRow, isFinal } from "@/lib/generations/row";
import { settleReservation } from "@/lib/usage/reserve";

/**
 * What became of the wish to cancel. `cancelled`: it has ended, and what was reserved is given back. `goes_on`: too
 * late, so that it ends as if nobody had asked. `ended`: it was over already.
 */
export type Cancelled = {
  readonly row: GenerationRow;
  readonly outcome: "cancelled" | "goes_on" | "ended";
};

/**
 * Cancels one's own picture while it waits in the queue. What was begun goes on: a picture that was begun is paid for
 * anyway, and its owner may as well have it. Where others wait for the same drawing, the first of them takes it over;
 * if nobody's limit has room for it, it goes on, for their pictures hang on it. Whoever follows another's drawing only
 * stops waiting. Throws `unauthorized`, `forbidden`, `not_found`.
 */
export async function cancelGeneration(context: AppContext, id: string): Promise<Cancelled> {
  const row = await getGeneration(context, id, "generate");
  if (isFinal(row)) return { row, outcome: "ended" };
  const isCancelled =
    (await endAlone(context, row)) || (await handOver(context, row, untouched(row)));
  const current = await getGeneration(context, id, "generate");
  if (isCancelled) return { row: current, outcome: "cancelled" };
  return { row: current, outcome: isFinal(current) ? "ended" : "goes_on" };
}

/** After a first attempt something may have been paid for: that is for the run to settle. */
function untouched(row: GenerationRow): SQL {
  return sql`id = ${row.id} AND owner_id = ${row.ownerId} AND state = 'queued' AND attempts = 0`;
}

/** Ends what nobody else waits for. */
async function endAlone(context: AppContext, row: GenerationRow): Promise<boolean> {
  const outcomes = await runBatch(context.db, endingOf(context, row));
  return (outcomes.at(-1)?.meta.changes ?? 0) > 0;
}

/** Every statement has the same condition, and the one that ends it comes last: all take effect, or none. */
function endingOf(context: AppContext, row: GenerationRow): SQL[] {
  const now = context.now();
  const isUntouched = sql`${untouched(row)} AND (follows IS NOT NULL
      OR NOT EXISTS (SELECT 1 FROM generations AS other WHERE other.follows = ${row.id}))`;
  const condition = sql`EXISTS (SELECT 1 FROM generations WHERE ${isUntouched})`;
  return [
    ...payForWords(context, row, isUntouched),
    ...settleReservation(row, 0, condition),
    sql`UPDATE generations SET state = 'cancelled', stage = 'done', error_code = 'cancelled',
        flight = NULL, follows = NULL, lease_id = NULL, milli_neurons = 0, finished_at = ${now}
      WHERE ${isUntouched}`,
  ];
}
