import { asc, between } from "drizzle-orm";
import { z } from "zod";
import { usageDaily } from "@/db/schema";
import { requireAdmin } from "@/lib/access/require-admin";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { utcDay } from "@/lib/usage/day";
import { usdOf } from "@/lib/usage/price";
import type { UsageReport, UsageRow } from "@/lib/usage/schema";

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
const DEFAULT_DAYS = 30;
/** Longest range one report covers. */
const MAX_DAYS = 366;

const Day = z.iso.date();

type SumColumns = Omit<typeof usageDaily.$inferSelect, "day" | "model">;

/**
 * Usage per day and model from the daily rollup: rows read grow with days and models, never with pictures.
 * Administrators only. Throws `unauthorized`, `invalid_request`.
 */
export async function summarizeUsage(
  context: AppContext,
  input: { readonly from?: string | undefined; readonly to?: string | undefined },
): Promise<UsageReport> {
  requireAdmin(context);
  const now = context.now();
  const to = parseDay("to", input.to) ?? utcDay(now);
  const from =
    parseDay("from", input.from) ?? utcDay(Date.parse(to) - (DEFAULT_DAYS - 1) * DAY_MILLISECONDS);
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS + 1;
  if (days < 1 || days > MAX_DAYS) {
    throw new AppError("invalid_request", `The range must have 1 to ${MAX_DAYS} days.`, {
      details: { field: "from" },
    });
  }
  const rows = await context.db
    .select()
    .from(usageDaily)
    .where(between(usageDaily.day, from, to))
    .orderBy(asc(usageDaily.day), asc(usageDaily.model));
  return {
    from,
    to,
    rows: rows.map((row) => ({ day: row.day, model: row.model, ...toFigures(row) })),
    totals: toFigures(addUp(rows)),
  };
}

function parseDay(field: string, day: string | undefined): string | null {
  if (day === undefined) return null;
  if (Day.safeParse(day).success) return day;
  throw new AppError("invalid_request", `Field "${field}" must be a day such as 2026-11-20.`, {
    details: { field },
  });
}

function toFigures(sums: SumColumns): Omit<UsageRow, "day" | "model"> {
  return {
    pictures: sums.pictures,
    cacheHits: sums.cacheHits,
    refusals: sums.refusals,
    failures: sums.failures,
    neurons: sums.milliNeurons / 1000,
    usd: usdOf(sums.milliNeurons),
    savedNeurons: sums.savedMilliNeurons / 1000,
    savedUsd: usdOf(sums.savedMilliNeurons),
  };
}

function addUp(rows: readonly SumColumns[]): SumColumns {
  const sums = {
    pictures: 0,
    cacheHits: 0,
    refusals: 0,
    failures: 0,
    milliNeurons: 0,
    savedMilliNeurons: 0,
  };
  for (const row of rows) {
    sums.pictures += row.pictures;
    sums.cacheHits += row.cacheHits;
    sums.refusals += row.refusals;
    sums.failures += row.failures;
    sums.milliNeurons += row.milliNeurons;
    sums.savedMilliNeurons += row.savedMilliNeurons;
  }
  return sums;
}
