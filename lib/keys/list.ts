import { desc } from "drizzle-orm";
import { apiKeys } from "@/db/schema";
import { requireAdmin } from "@/lib/access/require-admin";
import type { AppContext } from "@/lib/context";
import type { KeyView } from "@/lib/keys/schema";
import { toKeyView } from "@/lib/keys/view";

/** More keys than anybody looks through; the oldest are left out. */
const MOST_LISTED = 200;

/** All keys, the newest first, revoked ones included. Throws `unauthorized`. */
export async function listKeys(context: AppContext): Promise<readonly KeyView[]> {
  requireAdmin(context);
  const rows = await context.db.select().from(apiKeys).orderBy(desc(apiKeys.id)).limit(MOST_LISTED);
  return rows.map(toKeyView);
}
