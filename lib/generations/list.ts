import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { generations } from "@/db/schema";
import { requireOwner } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { asGenerationRow, type GenerationRow } from "@/lib/generations/row";

export const DEFAULT_PAGE_SIZE = 30;
export const MAX_PAGE_SIZE = 100;

const Cursor = z.tuple([z.coerce.number().int().nonnegative(), z.uuid()]);

/** A page of one's own generations in every state, newest first; reads one row more than it returns. */
export async function listGenerations(
  context: AppContext,
  input: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
): Promise<{ rows: readonly GenerationRow[]; nextCursor: string | null }> {
  const ownerId = requireOwner(context);
  const limit = Math.min(input.limit ?? DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE);
  const after = input.cursor === undefined ? null : parseCursor(input.cursor);
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
    .limit(limit + 1);
  const rows = found.slice(0, limit).map(asGenerationRow);
  const last = rows.at(-1);
  const hasMore = found.length > limit && last !== undefined;
  return { rows, nextCursor: hasMore ? `${last.createdAt}_${last.id}` : null };
}

function parseCursor(cursor: string): { createdAt: number; id: string } {
  const parsed = Cursor.safeParse(cursor.split("_"));
  if (!parsed.success) {
    throw new AppError("invalid_request", 'Field "cursor" is not one that a page gave out.', {
      details: { field: "cursor" },
    });
  }
  return { createdAt: parsed.data[0], id: parsed.data[1] };
}
