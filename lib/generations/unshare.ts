import { sql } from "drizzle-orm";
import type { AppContext } from "@/lib/context";
import { getGeneration } from "@/lib/generations/get";
import type { GenerationRow } from "@/lib/generations/row";
import { setSharing } from "@/lib/generations/set-sharing";

/** Hides one's own picture from everybody again. A copy at an image host stays. Throws `not_found`. */
export async function unshareGeneration(context: AppContext, id: string): Promise<GenerationRow> {
  const row = await getGeneration(context, id, "generate");
  const change = sql`shared_at = NULL, hosting_due = NULL`;
  return setSharing(context, row, change, sql`shared_at IS NOT NULL`);
}
