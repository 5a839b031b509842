import { z } from "zod";
import { AppError } from "@/lib/errors";
import type { GenerationRow } from "@/lib/generations/row";

export const DEFAULT_PAGE_SIZE = 30;
export const MAX_PAGE_SIZE = 100;

/** Which part of a list is wanted. */
export type PageInput = {
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
};

/** A part of a list, newest first; `nextCursor` is null at its end. */
export type Page = { readonly rows: readonly GenerationRow[]; readonly nextCursor: string | null };

const Cursor = z.tuple([z.coerce.number().int().nonnegative(), z.uuid()]);

/** Rows of one page. */
export function pageSizeOf({ limit }: PageInput): number {
  return Math.min(limit ?? DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE);
}

/** The last row of the page before, or null for the first page. Throws `invalid_request`. */
export function parseCursor({ cursor }: PageInput): { createdAt: number; id: string } | null {
  if (cursor === undefined) return null;
  const parsed = Cursor.safeParse(cursor.split("_"));
  if (!parsed.success) {
    throw new AppError("invalid_request", 'Field "cursor" is not one that a page gave out.', {
      details: { field: "cursor" },
    });
  }
  return { createdAt: parsed.data[0], id: parsed.data[1] };
}

/** The page from rows of which one more was asked for than it holds. */
export function toPage(found: readonly GenerationRow[], size: number): Page {
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  const hasMore = found.length > size && last !== undefined;
  return { rows, nextCursor: hasMore ? `${last.createdAt}_${last.id}` : null };
}
