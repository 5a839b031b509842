import { eq } from "drizzle-orm";
import { generations } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import { asGenerationRow, type GenerationRow } from "@/lib/generations/row";

/** The row with this id, whoever owns it; for verbs that check the owner or work for the system. */
export async function findGeneration(
  context: Pick<AppContext, "db">,
  id: string,
): Promise<GenerationRow | null> {
  const rows = await context.db.select().from(generations).where(eq(generations.id, id)).limit(1);
  return rows[0] === undefined ? null : asGenerationRow(rows[0]);
}
