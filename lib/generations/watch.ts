import { sql } from "drizzle-orm";
import { generations } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import { findGeneration } from "@/lib/generations/find";
import type { GenerationRow } from "@/lib/generations/row";
import { describeCause, log } from "@/lib/log";

/** A longer queue is reported as this long: exact numbers beyond it help nobody and would cost a scan. */
const MOST_COUNTED = 100;

/** A generation as its owner should see it at this moment. */
export type Watched = {
  readonly row: GenerationRow;
  /** Pictures drawn before this waiting one; null once it is no longer waiting, or when nobody can tell. */
  readonly queuePosition: number | null;
};

/**
 * Adds to a waiting generation what its own row does not say: its place in the queue, and how far the drawing is
 * that it follows. Never throws: not knowing that is no reason to fail what was asked for.
 */
export async function watchGeneration(
  context: Pick<AppContext, "db">,
  row: GenerationRow,
): Promise<Watched> {
  if (row.state !== "queued") return { row, queuePosition: null };
  try {
    const leader = row.follows === null ? row : await findGeneration(context, row.follows);
    if (leader?.state === "running") {
      const { state, stage, startedAt } = leader;
      return { row: { ...row, state, stage, startedAt }, queuePosition: null };
    }
    return { row, queuePosition: await countBefore(context, leader?.id ?? row.id) };
  } catch (cause) {
    log("warn", "queue.position_unknown", { cause: describeCause(cause) });
    return { row, queuePosition: null };
  }
}

async function countBefore(context: Pick<AppContext, "db">, id: string): Promise<number> {
  const active = await context.db
    .select({ id: generations.id })
    .from(generations)
    .where(sql`flight IS NOT NULL`)
    .limit(MOST_COUNTED + 1);
  const before = active.filter((other) => other.id < id).length; // ids sort by time
  return Math.min(before, MOST_COUNTED);
}
