import { type SQL, sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import type { AppContext } from "@/lib/context";
import { AppError, toAppError } from "@/lib/errors";
import { claimUpload, type Upload } from "@/lib/generations/claim-upload";
import { findGeneration } from "@/lib/generations/find";
import { deleteKnownHint } from "@/lib/generations/known-hint";
import type { GenerationRow } from "@/lib/generations/row";
import type { HostSettings } from "@/lib/images/hosts/host";
import { uploadToHost } from "@/lib/images/hosts/upload";
import { EXTENSIONS, originalName } from "@/lib/images/object-names";
import type { StoredPicture } from "@/lib/images/picture";
import { describeCause, log } from "@/lib/log";

/** After this many tries of one sharing the picture stays without a copy. */
export const MAX_UPLOADS = 4;
/** Somebody else is uploading the same picture: with the queue's five deliveries longer than that may take. */
const WAIT_MILLISECONDS = 15_000;

export type HostingOutcome =
  | { readonly kind: "completed" }
  | { readonly kind: "deferred"; readonly delayMilliseconds: number };

const COMPLETED: HostingOutcome = { kind: "completed" };

/**
 * Puts one shared picture on the configured image host, once however many people share it, and records how that went.
 * Nothing of it touches the picture's own state. Throws only when the database itself fails.
 */
export async function hostPicture(
  context: AppContext,
  generationId: string,
): Promise<HostingOutcome> {
  const settings = context.config.imageHosting;
  const row = await findGeneration(context, generationId);
  if (settings === null || row === null || row.picture === null) return COMPLETED;
  const { provider } = settings;
  const upload = { generationId, pictureKey: row.picture.key, provider };
  const claim = await claimUpload(context, upload);
  if (claim.kind === "unwanted") return COMPLETED;
  if (claim.kind === "uploading") return { kind: "deferred", delayMilliseconds: WAIT_MILLISECONDS };
  if (claim.kind === "there") {
    await settle(context, row, { provider, url: claim.url }, insertReused(context, upload, claim));
    return COMPLETED;
  }
  const { attempt, failures } = claim;
  const started = context.now();
  try {
    const url = await uploadOriginal(context, settings, row.picture);
    const ending = sql`outcome = 'hosted', url = ${url}, milliseconds = ${context.now() - started}`;
    await settle(context, row, { provider, url }, endAttempt(upload, attempt, ending));
    return COMPLETED;
  } catch (thrown) {
    const error = toAppError(thrown);
    log("warn", "hosting.attempt_failed", {
      generation: generationId,
      provider,
      code: error.code,
      cause: describeCause(error.cause ?? error.message),
    });
    const isLast = !error.retryable || failures + 1 >= MAX_UPLOADS;
    const ending = sql`outcome = 'failed', code = ${error.code}, milliseconds = ${context.now() - started}`;
    await runBatch(context.db, [
      endAttempt(upload, attempt, ending),
      ...(isLast ? [forgetDue(generationId)] : []),
    ]);
    const delayMilliseconds = context.config.retryMilliseconds * 2 ** failures;
    return isLast ? COMPLETED : { kind: "deferred", delayMilliseconds };
  }
}

/** Gives up on a picture whose messages were used up, from the dead-letter queue. */
export async function abandonHosting(context: AppContext, generationId: string): Promise<void> {
  await runBatch(context.db, [forgetDue(generationId)]);
}

async function uploadOriginal(
  context: AppContext,
  settings: HostSettings,
  { key, type, sha256 }: StoredPicture,
): Promise<string> {
  const object = await context.bucket.get(`${key}/${originalName(type)}`);
  if (object === null) throw new AppError("storage_failed", "The picture is not in the bucket.");
  const bytes = new Uint8Array(await object.arrayBuffer());
  // Says nothing of the prompt.
  const name = `zorza-${sha256.slice(0, 16)}.${EXTENSIONS[type]}`;
  return uploadToHost(context, settings, { bytes, type, name });
}

/** Where the copy lies is noted even when the picture was hidden or is hidden from now on: it lies there. */
async function settle(
  context: AppContext,
  { id, cacheKey, ownerId }: GenerationRow,
  copy: NonNullable<GenerationRow["hosted"]>,
  ending: SQL,
): Promise<void> {
  await runBatch(context.db, [
    ending,
    sql`UPDATE generations SET hosted = ${JSON.stringify(copy)}, hosting_due = NULL WHERE id = ${id}`,
  ]);
  await deleteKnownHint(context, cacheKey, ownerId).catch((cause: unknown) => {
    log("warn", "hint.delete_failed", { cause: describeCause(cause) });
  });
}

function endAttempt({ generationId }: Upload, attempt: number, ending: SQL): SQL {
  return sql`UPDATE hosted_pictures SET ${ending}
    WHERE generation_id = ${generationId} AND attempt = ${attempt}`;
}

function insertReused(
  context: AppContext,
  { generationId: id, pictureKey, provider }: Upload,
  { url }: { readonly url: string },
): SQL {
  return sql`INSERT INTO hosted_pictures (generation_id, attempt, picture_key, provider, outcome, url, created_at)
    VALUES (${id}, 1 + COALESCE((SELECT MAX(attempt) FROM hosted_pictures WHERE generation_id = ${id}), 0),
      ${pictureKey}, ${provider}, 'reused', ${url}, ${context.now()})`;
}

function forgetDue(generationId: string): SQL {
  return sql`UPDATE generations SET hosting_due = NULL WHERE id = ${generationId}`;
}
