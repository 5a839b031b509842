import { asc, between } from "drizzle-orm";
import { usageDaily } from "@/db/schema";
import { requireAdmin } from "@/lib/access/require-admin";
import type { AppContext } from "@/lib/context";
import { type DayRangeInput, readDayRange } from "@/lib/usage/day-range";
import { usdOf } from "@/lib/usage/price";
import type { UsageReport, UsageRow } from "@/lib/usage/schema";

type SumColumns = Omit<typeof usageDaily.$inferSelect, "day" | "model">;

/**
 * Usage per day and model from the daily rollup: rows read grow with days and models, never with pictures.
 * Administrators only. Throws `unauthorized`, `invalid_request`.
 */
export async function summarizeUsage(
  context: AppContext,
  input: DayRangeInput,
): Promise<UsageReport> {
  requireAdmin(context);
  const { from, to } = readDayRange(input, context.now());
  const limit = context.config.limits.account;
  const rows = await context.db
    .select()
    .from(usageDaily)
    .where(between(usageDaily.day, from, to))
    .orderBy(asc(usageDaily.day), asc(usageDaily.model));
  return {
    from,
    to,
    dailyLimit: limit === null ? null : limit / 1000,
    rows: rows.map((row) => ({ day: row.day, model: row.model, ...toFigures(row) })),
    totals: toFigures(addUp(rows)),
  };
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
    promptNeurons: sums.promptMilliNeurons / 1000,
    promptUsd: usdOf(sums.promptMilliNeurons),
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
    promptMilliNeurons: 0,
  };
  for (const row of rows) {
    sums.pictures += row.pictures;
    sums.cacheHits += row.cacheHits;
    sums.refusals += row.refusals;
    sums.failures += row.failures;
    sums.milliNeurons += row.milliNeurons;
    sums.savedMilliNeurons += row.savedMilliNeurons;
    sums.promptMilliNeurons += row.promptMilliNeurons;
  }
  return sums;
}
