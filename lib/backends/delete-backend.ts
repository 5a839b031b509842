import { sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import { requireAdmin } from "@/lib/access/require-admin";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";

/**
 * Forgets what was saved of a backend. One that `BACKENDS` names, or Workers AI, is then as if it had never been
 * changed. Administrators only. Throws `unauthorized`, `not_found` when nothing was saved.
 */
export async function deleteBackend(context: AppContext, id: string): Promise<void> {
  requireAdmin(context);
  const [deleted] = await runBatch(context.db, [
    sql`DELETE FROM backends WHERE id = ${id}`,
    sql`DELETE FROM backend_health WHERE id = ${id}`,
  ]);
  if ((deleted?.meta.changes ?? 0) > 0) return;
  throw new AppError("not_found", "No such backend was saved.");
}
