import { and, eq, lte, lt, sql } from "drizzle-orm";
import { images } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import type { ImageRow } from "@/lib/generations/find-image";
import { deletePicture } from "@/lib/images/store-picture";

/** Time one collector has to delete the objects before another may try. */
const COLLECT_MILLISECONDS = 60_000;

/**
 * Deletes a picture nobody shows any more: its objects first, then its row, so that a failure in between is found
 * again by the sweep. Only one collector works on a row, and the recipe is not drawn again until the row is gone.
 * Returns false when another collector is at it or the picture came back into use. Throws what the bucket throws.
 */
export async function collectImage(
  context: Pick<AppContext, "db" | "bucket" | "now">,
  image: Pick<ImageRow, "cacheKey" | "picture">,
): Promise<boolean> {
  const now = context.now();
  const mine = now + COLLECT_MILLISECONDS;
  const taken = await context.db
    .update(images)
    .set({ collectUntil: mine })
    .where(
      and(eq(images.cacheKey, image.cacheKey), lte(images.refs, 0), lt(images.collectUntil, now)),
    );
  if (taken.meta.changes === 0) return false;
  await deletePicture(context.bucket, image.picture.key);
  await context.db
    .delete(images)
    .where(
      and(
        eq(images.cacheKey, image.cacheKey),
        lte(images.refs, 0),
        sql`${images.collectUntil} = ${mine}`,
      ),
    );
  return true;
}
