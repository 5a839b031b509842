import { sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import { requireAdmin } from "@/lib/access/require-admin";
import { listBackends } from "@/lib/backends/list-backends";
import type { BackendView } from "@/lib/backends/schema";
import { KnownBackend } from "@/lib/backends/settings";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { toInvalidRequest } from "@/lib/invalid-input";

/**
 * Adds a backend or replaces what is known of it; the next picture is drawn accordingly. What ailed it is forgotten,
 * since the change may have cured it. Administrators only. Throws `unauthorized`, `invalid_request` naming the field.
 */
export async function saveBackend(
  context: AppContext,
  { id, settings }: { readonly id: string; readonly settings: unknown },
): Promise<BackendView> {
  requireAdmin(context);
  const parsed = KnownBackend.safeParse(settings);
  if (!parsed.success) throw toInvalidRequest(parsed.error);
  if (parsed.data.id !== id) {
    throw new AppError("invalid_request", "The id is another than in the address.", {
      details: { field: "id", problem: "is another than in the address" },
    });
  }
  const text = JSON.stringify(parsed.data);
  await runBatch(context.db, [
    sql`INSERT INTO backends (id, settings, updated_at) VALUES (${id}, ${text}, ${context.now()})
      ON CONFLICT (id) DO UPDATE SET settings = excluded.settings, updated_at = excluded.updated_at`,
    sql`DELETE FROM backend_health WHERE id = ${id}`,
  ]);
  const saved = (await listBackends(context)).find((view) => view.settings.id === id);
  if (saved === undefined) throw new AppError("internal", "The backend was not saved.");
  return saved;
}
