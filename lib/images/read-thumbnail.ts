import { thumbnailName } from "@/lib/images/object-names";
import { type StoredPicture, THUMBNAIL_WIDTHS } from "@/lib/images/picture";
import { describeCause, log } from "@/lib/log";

const WIDEST = Math.max(...THUMBNAIL_WIDTHS);

/**
 * The widest thumbnail there can be, a WebP; null for a picture that is not wider itself, or when it can't be read: the
 * original will do instead. Never throws.
 */
export async function readThumbnail(
  { bucket }: { readonly bucket: R2Bucket },
  { key, thumbnails }: Pick<StoredPicture, "key" | "thumbnails">,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!thumbnails.includes(WIDEST)) return null;
  try {
    const object = await bucket.get(`${key}/${thumbnailName(WIDEST)}`);
    return object === null ? null : new Uint8Array(await object.arrayBuffer());
  } catch (cause) {
    log("warn", "thumbnail.read_failed", { key, cause: describeCause(cause) });
    return null;
  }
}
