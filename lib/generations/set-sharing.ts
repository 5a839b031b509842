import { type SQL, sql } from "drizzle-orm";
import { readRow, runBatch } from "@/db/batch";
import { generations } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import { getGeneration } from "@/lib/generations/get";
import { deleteKnownHint } from "@/lib/generations/known-hint";
import { asGenerationRow, type GenerationRow } from "@/lib/generations/row";
import { describeCause, log } from "@/lib/log";

/** Changes whether others see a picture, under a condition, and returns the row as it is then. */
export async function setSharing(
  context: AppContext,
  row: GenerationRow,
  change: SQL,
  condition: SQL,
): Promise<GenerationRow> {
  const [outcome] = await runBatch(context.db, [
    sql`UPDATE generations SET ${change}
      WHERE id = ${row.id} AND owner_id = ${row.ownerId} AND ${condition} RETURNING *`,
  ]);
  const changed = outcome?.results[0];
  // Nothing to change: somebody was faster, or the picture is gone.
  if (changed === undefined) return getGeneration(context, row.id, "generate");
  await forgetHint(context, row);
  return asGenerationRow(readRow(generations, changed));
}

/** The hint holds the row as it was. If it cannot be forgotten, it is out of date in one's own answers only. */
async function forgetHint(context: AppContext, row: GenerationRow): Promise<void> {
  await deleteKnownHint(context, row.cacheKey, row.ownerId).catch((cause: unknown) => {
    log("warn", "hint.delete_failed", { cause: describeCause(cause) });
  });
}
