import { and, desc, eq, gte, sql } from "drizzle-orm";
import { z } from "zod";
import { verdicts } from "@/db/schema";
import { requireAdmin } from "@/lib/access/require-admin";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { firstIdAt } from "@/lib/new-id";
import { DAY_MILLISECONDS, type DayRangeInput, readDay } from "@/lib/usage/day-range";
import { type VerdictCategory, type VerdictPage, VerdictStep } from "@/lib/verdicts/schema";
import { toVerdictView } from "@/lib/verdicts/view";

const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

const Cursor = z.tuple([z.uuid(), VerdictStep]);

/** `from` and `to` are days on which pictures were asked for. */
type ListInput = DayRangeInput & {
  readonly cursor?: string | undefined;
  readonly category?: VerdictCategory | undefined;
  readonly limit?: number | undefined;
};

/**
 * A page of verdicts, newest request first; reads at most two rows per verdict and two more, however many there are.
 * Administrators only. Throws `unauthorized`, `invalid_request`.
 */
export async function listVerdicts(context: AppContext, input: ListInput): Promise<VerdictPage> {
  requireAdmin(context);
  const limit = Math.min(input.limit ?? DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE);
  const from = readDay("from", input.from);
  const before = readEnd(input);
  const found = await context.db
    .select()
    .from(verdicts)
    .where(
      and(
        input.category === undefined ? undefined : eq(verdicts.category, input.category),
        from === null ? undefined : gte(verdicts.generationId, firstIdAt(Date.parse(from))),
        before === null
          ? undefined
          : sql`(generation_id, step) < (${before.generationId}, ${before.step})`,
      ),
    )
    .orderBy(desc(verdicts.generationId), desc(verdicts.step))
    .limit(limit + 1);
  const items = found.slice(0, limit).map(toVerdictView);
  const last = items.at(-1);
  const hasMore = found.length > limit && last !== undefined;
  return { items, nextCursor: hasMore ? `${last.generationId}_${last.step}` : null };
}

/**
 * Where the page begins: after the cursor, or with the end of the last day. Said as one bound, because SQLite seeks
 * with one only and reads its way through the rest.
 */
function readEnd({ cursor, to }: ListInput): { generationId: string; step: string } | null {
  const day = readDay("to", to);
  const after = cursor === undefined ? null : parseCursor(cursor);
  if (day === null) return after;
  const end = { generationId: firstIdAt(Date.parse(day) + DAY_MILLISECONDS), step: "" };
  return after === null || end.generationId < after.generationId ? end : after;
}

function parseCursor(cursor: string): { generationId: string; step: string } {
  const parsed = Cursor.safeParse(cursor.split("_"));
  if (!parsed.success) {
    throw new AppError("invalid_request", 'Field "cursor" is not one that a page gave out.', {
      details: { field: "cursor" },
    });
  }
  return { generationId: parsed.data[0], step: parsed.data[1] };
}
