import { and, desc, eq, sql } from "drizzle-orm";
import { apiKeys, quotas } from "@/db/schema";
import { requireAdmin } from "@/lib/access/require-admin";
import type { AppContext } from "@/lib/context";
import type { ListedKey } from "@/lib/keys/schema";
import { toKeyView } from "@/lib/keys/view";
import { utcDay } from "@/lib/usage/day";

/** More keys than anybody looks through; the oldest are left out. */
const MOST_LISTED = 200;

/**
 * All keys, the newest first, revoked ones included, with what their pictures cost today. Throws `unauthorized`.
 */
export async function listKeys(context: AppContext): Promise<readonly ListedKey[]> {
  requireAdmin(context);
  const today = eq(quotas.day, utcDay(context.now()));
  const rows = await context.db
    .select({ key: apiKeys, milliNeurons: quotas.milliNeurons })
    .from(apiKeys)
    .leftJoin(quotas, and(today, eq(quotas.ownerId, sql`'key:' || ${apiKeys.id}`)))
    .orderBy(desc(apiKeys.id))
    .limit(MOST_LISTED);
  return rows.map(({ key, milliNeurons }) => ({
    ...toKeyView(key),
    neuronsToday: (milliNeurons ?? 0) / 1000,
  }));
}
