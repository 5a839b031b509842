import { and, desc, eq, sql } from "drizzle-orm";
import { generations } from "@/db/schema";
import { requireOwner } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { type Page, type PageInput, pageSizeOf, parseCursor, toPage } from "@/lib/generations/page";
import { asGenerationRow } from "@/lib/generations/row";

/** A page of one's own generations in every state, newest first; reads one row more than it returns. */
export async function listGenerations(context: AppContext, input: PageInput): Promise<Page> {
  const ownerId = requireOwner(context, "read");
  const size = pageSizeOf(input);
  const after = parseCursor(input);
  const found = await context.db
    .select()
    .from(generations)
    .where(
      and(
        eq(generations.ownerId, ownerId),
        after === null ? undefined : sql`(created_at, id) < (${after.createdAt}, ${after.id})`,
      ),
    )
    .orderBy(desc(generations.createdAt), desc(generations.id))
    .limit(size + 1);
  return toPage(found.map(asGenerationRow), size);
}
