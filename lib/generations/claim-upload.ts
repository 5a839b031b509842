import { sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import type { AppContext } from "@/lib/context";
import { HOSTING_PATIENCE_MILLISECONDS } from "@/lib/generations/dispatch-hosting";
import type { HostProvider } from "@/lib/generations/schema";
import { UPLOAD_MILLISECONDS } from "@/lib/images/hosts/upload";

/** An upload that has not ended by then was cut off with its worker. */
const STALE_MILLISECONDS = 2 * UPLOAD_MILLISECONDS;

/** Which picture of which generation is to go where. */
export type Upload = {
  readonly generationId: string;
  readonly pictureKey: string;
  readonly provider: HostProvider;
};

/**
 * What is to be done: `upload` it, as the attempt of that number after so many failures; use the copy that is `there`;
 * wait for somebody who is `uploading`; or nothing, since the picture is not shared any more.
 */
export type UploadClaim =
  | { readonly kind: "upload"; readonly attempt: number; readonly failures: number }
  | { readonly kind: "there"; readonly url: string }
  | { readonly kind: "uploading" }
  | { readonly kind: "unwanted" };

/** Claims the upload of a picture in one batch: of all who share it, one at a time uploads it. */
export async function claimUpload(context: AppContext, upload: Upload): Promise<UploadClaim> {
  const [, inserted, wanted, copies, failed] = await runBatch(
    context.db,
    claimStatements(upload, context.now()),
  );
  if (!hasChanged(wanted)) return { kind: "unwanted" };
  const copy = copies?.results[0] ?? {};
  if (hasChanged(inserted)) {
    const failures = Number(failed?.results[0]?.["failures"]);
    return { kind: "upload", attempt: Number(copy["attempt"]), failures };
  }
  const { url } = copy;
  return typeof url === "string" ? { kind: "there", url } : { kind: "uploading" };
}

function hasChanged(result: D1Result | undefined): boolean {
  return (result?.meta.changes ?? 0) > 0;
}

function claimStatements({ generationId: id, pictureKey, provider }: Upload, now: number) {
  const isWanted = sql`id = ${id} AND shared_at IS NOT NULL AND hosting_due IS NOT NULL`;
  const isCopy = sql`picture_key = ${pictureKey} AND provider = ${provider}`;
  return [
    sql`UPDATE hosted_pictures SET outcome = 'failed', code = 'backend_timeout'
      WHERE ${isCopy} AND outcome = 'uploading' AND created_at < ${now - STALE_MILLISECONDS}`,
    sql`INSERT INTO hosted_pictures (generation_id, attempt, picture_key, provider, outcome, created_at)
      SELECT ${id}, 1 + COALESCE((SELECT MAX(attempt) FROM hosted_pictures WHERE generation_id = ${id}), 0),
        ${pictureKey}, ${provider}, 'uploading', ${now}
      FROM generations WHERE ${isWanted} ON CONFLICT DO NOTHING`,
    sql`UPDATE generations SET hosting_due = ${now + HOSTING_PATIENCE_MILLISECONDS} WHERE ${isWanted}`,
    sql`SELECT attempt, outcome, url FROM hosted_pictures
      WHERE ${isCopy} AND outcome IN ('uploading', 'hosted')`,
    sql`SELECT COUNT(*) AS failures FROM hosted_pictures WHERE generation_id = ${id}
      AND outcome = 'failed' AND created_at >= (SELECT shared_at FROM generations WHERE id = ${id})`,
  ];
}
