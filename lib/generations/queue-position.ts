import { sql } from "drizzle-orm";
import { generations } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import type { GenerationRow } from "@/lib/generations/row";
import { describeCause, log } from "@/lib/log";

/** A longer queue is reported as this long: exact numbers beyond it help nobody and would cost a scan. */
const MOST_COUNTED = 100;

/**
 * How many pictures are drawn before this waiting one; null once it is no longer waiting, or when nobody can tell.
 * Never throws: not knowing the place in the queue is no reason to fail what was asked for.
 */
export async function findQueuePosition(
  context: Pick<AppContext, "db">,
  row: GenerationRow,
): Promise<number | null> {
  if (row.state !== "queued") return null;
  const leaderId = row.follows ?? row.id;
  try {
    const active = await context.db
      .select({ id: generations.id })
      .from(generations)
      .where(sql`flight IS NOT NULL`)
      .limit(MOST_COUNTED + 1);
    // Ids sort by time.
    const before = active.filter((other) => other.id < leaderId).length;
    return Math.min(before, MOST_COUNTED);
  } catch (cause) {
    log("warn", "queue.position_unknown", { cause: describeCause(cause) });
    return null;
  }
}
