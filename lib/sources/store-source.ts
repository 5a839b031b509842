import { sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import type { ImageType } from "@/lib/images/picture";
import { sourceKey } from "@/lib/sources/object-key";

/** How long a picture is kept that no generation refers to, in milliseconds: a week. */
export const KEEP_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

/** Bytes that may become the source of a picture: checked, and drawn afresh by a codec or by a model. */
export type NewSource = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: ImageType;
  readonly width: number;
  readonly height: number;
};

/** A picture its owner may draw from; `hash` is its name and the hex SHA-256 of its bytes. */
export type StoredSource = Omit<NewSource, "bytes"> & { readonly hash: string };

/**
 * Keeps a picture under the hash of its bytes and notes that this owner may use it. The same bytes again change
 * nothing but how long they are kept. Throws `storage_failed`.
 */
export async function storeSource(
  context: Pick<AppContext, "db" | "bucket" | "now">,
  ownerId: string,
  { bytes, type, width, height }: NewSource,
): Promise<StoredSource> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const hash = new Uint8Array(digest).toHex();
  try {
    await context.bucket.put(sourceKey(hash), bytes, {
      onlyIf: { etagDoesNotMatch: "*" },
      httpMetadata: { contentType: type },
      sha256: digest,
    });
  } catch (cause) {
    throw new AppError("storage_failed", "The picture could not be stored.", { cause });
  }
  const now = context.now();
  await runBatch(context.db, [
    sql`INSERT INTO sources (owner_id, hash, width, height, type, created_at, keep_until)
      VALUES (${ownerId}, ${hash}, ${width}, ${height}, ${type}, ${now}, ${now + KEEP_MILLISECONDS})
      ON CONFLICT DO UPDATE SET keep_until = excluded.keep_until`,
  ]);
  return { hash, type, width, height };
}
