import { type SQL, sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import type { AppContext } from "@/lib/context";
import { firstIdAt } from "@/lib/new-id";
import { DAY_MILLISECONDS } from "@/lib/usage/day-range";

/** How long prompts are kept for review, at most; the admin page says so (`components/admin/verdict-list.tsx`). */
const KEPT_DAYS = 30;

/** Statement for the batch that deletes a generation, before its row goes: the texts go too, the count stays. */
export function forgetVerdicts(generationId: string, condition: SQL): SQL {
  return sql`UPDATE verdicts SET prompt = NULL, judged = NULL
    WHERE generation_id = ${generationId} AND ${condition}`;
}

/**
 * Forgets up to `limit` texts that were kept long enough, for the sweep. Returns how many; with nothing to do it reads
 * one row. Goes by the time in the id, when the picture was asked for: no text stays longer than it may.
 */
export async function forgetOldVerdicts(
  context: Pick<AppContext, "db" | "now">,
  limit: number,
): Promise<number> {
  const keptFrom = firstIdAt(context.now() - KEPT_DAYS * DAY_MILLISECONDS);
  const due = sql`SELECT generation_id, step FROM verdicts INDEXED BY verdicts_text
    WHERE prompt IS NOT NULL AND generation_id < ${keptFrom} LIMIT`;
  // Asked first, since the UPDATE reads more even when it finds nothing.
  const [first] = await runBatch(context.db, [sql`${due} 1`]);
  if (first?.results.length === 0) return 0;
  const [outcome] = await runBatch(context.db, [
    sql`UPDATE verdicts SET prompt = NULL, judged = NULL
      WHERE (generation_id, step) IN (${due} ${limit})`,
  ]);
  return outcome?.meta.changes ?? 0;
}
