import { and, eq } from "drizzle-orm";
import { sources } from "@/db/schema";
import { ownerOf } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { KEEP_MILLISECONDS, type StoredSource } from "@/lib/sources/store-source";

/** What is about to be swept is kept on when it is asked for, so that it outlives the request. In milliseconds. */
const NEARLY_DUE_MILLISECONDS = 24 * 60 * 60 * 1000;

type OwnSourceContext = Pick<AppContext, "actor" | "db" | "now">;

/**
 * A picture that the caller brought. Throws `unauthorized` without a session, and `not_found` for one that is not
 * there or somebody else's: who knows a hash does not own the picture.
 */
export async function findOwnSource(
  context: OwnSourceContext,
  hash: string,
): Promise<StoredSource> {
  const isMine = and(eq(sources.ownerId, ownerOf(context)), eq(sources.hash, hash));
  const rows = await context.db.select().from(sources).where(isMine).limit(1);
  const row = rows[0];
  if (row === undefined) throw new AppError("not_found", "There is no such picture.");
  const now = context.now();
  if (row.keepUntil < now + NEARLY_DUE_MILLISECONDS) {
    await context.db
      .update(sources)
      .set({ keepUntil: now + KEEP_MILLISECONDS })
      .where(isMine);
  }
  const { width, height, type } = row;
  return { hash, width, height, type };
}
