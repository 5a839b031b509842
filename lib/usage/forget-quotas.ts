import { sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import type { AppContext } from "@/lib/context";
import { utcDay } from "@/lib/usage/day";
import { DAY_MILLISECONDS } from "@/lib/usage/day-range";

/** Days that quotas are kept for: a drawing that was begun before midnight is settled after it. */
const KEPT_DAYS = 7;

/** Forgets up to `limit` rows of who used how much on a day that is over, for the sweep. Returns how many. */
export async function forgetOldQuotas(
  context: Pick<AppContext, "db" | "now">,
  limit: number,
): Promise<number> {
  const keptFrom = utcDay(context.now() - KEPT_DAYS * DAY_MILLISECONDS);
  const [outcome] = await runBatch(context.db, [
    sql`DELETE FROM quotas WHERE (day, owner_id) IN
      (SELECT day, owner_id FROM quotas WHERE day < ${keptFrom} LIMIT ${limit})`,
  ]);
  return outcome?.meta.changes ?? 0;
}
