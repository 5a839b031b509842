import { eq, sql } from "drizzle-orm";
import { apiKeys } from "@/db/schema";
import { requireAdmin } from "@/lib/access/require-admin";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { forgetKey } from "@/lib/keys/remembered";
import type { KeyView } from "@/lib/keys/schema";
import { toKeyView } from "@/lib/keys/view";

/**
 * Ends a key for good: here from the next request on, everywhere within seconds (`remembered.ts`). Its pictures stay.
 * Throws `unauthorized`, `not_found`.
 */
export async function revokeKey(context: AppContext, id: string): Promise<KeyView> {
  requireAdmin(context);
  const [row] = await context.db
    .update(apiKeys)
    .set({ revokedAt: sql`COALESCE(revoked_at, ${context.now()})` })
    .where(eq(apiKeys.id, id))
    .returning();
  forgetKey(id);
  if (row === undefined) throw new AppError("not_found", "There is no such key.");
  return toKeyView(row);
}
