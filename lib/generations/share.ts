import { type SQL, sql } from "drizzle-orm";
import { readRow, runBatch } from "@/db/batch";
import { generations } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { dispatchHosting, HOSTING_PATIENCE_MILLISECONDS } from "@/lib/generations/dispatch-hosting";
import { getGeneration } from "@/lib/generations/get";
import { deleteKnownHint } from "@/lib/generations/known-hint";
import { asGenerationRow, type GenerationRow, isFinal } from "@/lib/generations/row";
import { describeCause, log } from "@/lib/log";

/**
 * Lets everybody see one's own picture, one that is still being made as soon as it is there. Where an image host is
 * configured, a copy goes there. Sharing twice changes nothing. Throws `not_found`, `invalid_request` without a picture.
 */
export async function shareGeneration(context: AppContext, id: string): Promise<GenerationRow> {
  const row = await getGeneration(context, id, "generate");
  if (row.sharedAt !== null) return row;
  if (isFinal(row) && row.state !== "succeeded") {
    throw new AppError("invalid_request", "There is no picture to share.", {
      details: { field: "shared", problem: "there is no picture" },
    });
  }
  const now = context.now();
  const due = needsCopy(context, row) ? now + HOSTING_PATIENCE_MILLISECONDS : null;
  const shared = await setSharing(
    context,
    row,
    sql`shared_at = ${now}, hosting_due = ${due}`,
    sql`shared_at IS NULL`,
  );
  // What is still being made is sent when it is finished, by the batch that finishes it.
  if (shared.hostingDue !== null && shared.state === "succeeded") {
    await dispatchHosting(context, [id]);
  }
  return shared;
}

/** Hides one's own picture from everybody again. A copy at an image host stays. Throws `not_found`. */
export async function unshareGeneration(context: AppContext, id: string): Promise<GenerationRow> {
  const row = await getGeneration(context, id, "generate");
  const change = sql`shared_at = NULL, hosting_due = NULL`;
  return setSharing(context, row, change, sql`shared_at IS NOT NULL`);
}

/** A copy that lies at the configured host already need not be made again. */
function needsCopy({ config }: AppContext, { hosted }: GenerationRow): boolean {
  return config.imageHosting !== null && hosted?.provider !== config.imageHosting.provider;
}

async function setSharing(
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
