import { sql } from "drizzle-orm";
import { readRow, runBatch } from "@/db/batch";
import { generations } from "@/db/schema";
import { requireOwner } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { listGenerations } from "@/lib/generations/list";
import { type Page, type PageInput, pageSizeOf, parseCursor, toPage } from "@/lib/generations/page";
import { asGenerationRow } from "@/lib/generations/row";
import { searchKey } from "@/lib/generations/search-index";
import { toMatch } from "@/lib/generations/search-terms";

/**
 * A page of one's own finished pictures whose words, or what the model was given, hold every word of `q`, newest
 * first. A blank `q` lists everything. Reads about two rows for each that it returns, however many there are.
 */
export async function searchGenerations(
  context: AppContext,
  input: PageInput & { readonly q?: string | undefined },
): Promise<Page> {
  const { q = "" } = input;
  if (q.trim() === "") return listGenerations(context, input);
  const ownerId = requireOwner(context, "read");
  const size = pageSizeOf(input);
  const after = parseCursor(input);
  const match = toMatch(ownerId, q);
  if (match === null) return toPage([], size);
  const older =
    after === null
      ? sql``
      : sql`AND search.rowid < ${searchKey(sql`CAST(${after.createdAt} AS INTEGER)`, sql`${after.id}`)}`;
  // CROSS JOIN keeps the order: the index first, newest first, then one look-up for each of its rows.
  const [found] = await runBatch(context.db, [
    sql`SELECT generations.* FROM search CROSS JOIN generations
      ON generations.id = search.id AND generations.owner_id = ${ownerId}
      WHERE search MATCH ${match} ${older}
      ORDER BY search.rowid DESC LIMIT ${size + 1}`,
  ]);
  const rows = found?.results.map((row) => asGenerationRow(readRow(generations, row))) ?? [];
  return toPage(rows, size);
}
