import { and, lte, sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import { images } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { collectImage } from "@/lib/generations/collect";
import { findImage } from "@/lib/generations/find-image";
import { getGeneration } from "@/lib/generations/get";
import { deleteKnownHint } from "@/lib/generations/known-hint";
import { type GenerationRow, isFinal } from "@/lib/generations/row";
import { deleteSearched } from "@/lib/generations/search-index";
import { describeCause, log } from "@/lib/log";
import { forgetVerdicts } from "@/lib/verdicts/forget";

/**
 * Deletes one's own finished generation; its picture goes with it when nobody else shows it.
 * Throws `not_found`, `not_finished` while it is being drawn, or `storage_failed`: then nothing was deleted.
 */
export async function deleteGeneration(context: AppContext, id: string): Promise<void> {
  const row = await getGeneration(context, id, "generate");
  if (!isFinal(row)) throw new AppError("not_finished", "The picture is still being made.");
  await deleteRow(context, row);
  await collectNow(context, row.cacheKey);
}

/** Deletes a finished row, whoever asks; its picture is garbage when it was the last to show it. */
export async function deleteRow(
  context: AppContext,
  { id, ownerId, cacheKey }: GenerationRow,
): Promise<void> {
  // Before the row, so that a failure leaves everything as it was; and once more after it, because a request that
  // read the row in between may have written the hint again.
  await deleteKnownHint(context, cacheKey, ownerId);
  const isMine = sql`id = ${id} AND owner_id = ${ownerId}`;
  await runBatch(context.db, [
    // Counted down before the row goes, in the same batch: deleting twice counts once.
    sql`UPDATE images SET refs = refs - 1 WHERE cache_key = ${cacheKey}
      AND EXISTS (SELECT 1 FROM generations WHERE ${isMine} AND state = 'succeeded')`,
    forgetVerdicts(id, sql`EXISTS (SELECT 1 FROM generations WHERE ${isMine})`),
    deleteSearched(isMine),
    // The row of a copy at an image host stays: without it nobody could say where the copy lies.
    sql`DELETE FROM hosted_pictures WHERE generation_id = ${id} AND outcome IN ('failed', 'reused')
      AND EXISTS (SELECT 1 FROM generations WHERE ${isMine})`,
    sql`DELETE FROM generations WHERE ${isMine} AND state NOT IN ('queued', 'running')`,
  ]);
  await deleteKnownHint(context, cacheKey, ownerId).catch((cause: unknown) => {
    log("warn", "hint.delete_failed", { cause: describeCause(cause) });
  });
}

/** Deletes the objects at once where possible; whatever fails here is done by the sweep. */
export async function collectNow(context: AppContext, cacheKey: string): Promise<void> {
  try {
    const image = await findImage(context, cacheKey);
    if (image !== null && image.refs <= 0) await collectImage(context, image);
  } catch (cause) {
    log("warn", "image.collect_failed", { cause: describeCause(cause) });
  }
}

/** Garbage that is due, for the sweep. */
export function selectGarbage(context: Pick<AppContext, "db" | "now">, limit: number) {
  return context.db
    .select({ cacheKey: images.cacheKey })
    .from(images)
    .where(and(lte(images.refs, 0), sql`collect_until < ${context.now()}`))
    .limit(limit);
}
