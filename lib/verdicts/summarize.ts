import { asc, between } from "drizzle-orm";
import { verdictsDaily } from "@/db/schema";
import { requireAdmin } from "@/lib/access/require-admin";
import type { AppContext } from "@/lib/context";
import { type DayRangeInput, readDayRange } from "@/lib/usage/day-range";
import {
  type ModerationFigures,
  type ModerationReport,
  VerdictCategory,
  VerdictLayer,
} from "@/lib/verdicts/schema";

type Row = ModerationReport["rows"][number];

/**
 * Verdicts per day, category, layer and outcome from the daily counts: rows read grow with days, never with prompts.
 * Administrators only. Throws `unauthorized`, `invalid_request`.
 */
export async function summarizeVerdicts(
  context: AppContext,
  input: DayRangeInput,
): Promise<ModerationReport> {
  requireAdmin(context);
  const { from, to } = readDayRange(input, context.now());
  const { day, category, layer, outcome } = verdictsDaily;
  const found = await context.db
    .select()
    .from(verdictsDaily)
    .where(between(day, from, to))
    .orderBy(asc(day), asc(category), asc(layer), asc(outcome));
  const rows = found.map((row) => ({ ...row, category: VerdictCategory.parse(row.category) }));
  return { from, to, rows, groups: toGroups(rows), totals: addUp(rows) };
}

function toGroups(rows: readonly Row[]): ModerationReport["groups"] {
  return VerdictCategory.options.flatMap((category) =>
    VerdictLayer.options.flatMap((layer) => {
      const members = rows.filter((row) => row.category === category && row.layer === layer);
      return members.length === 0 ? [] : [{ category, layer, ...addUp(members) }];
    }),
  );
}

function addUp(rows: readonly Row[]): ModerationFigures {
  const sums = { refused: 0, overruled: 0, undecided: 0, falseAlarms: 0 };
  for (const { outcome, count, falseAlarms } of rows) {
    sums[outcome] += count;
    if (outcome === "refused") sums.falseAlarms += falseAlarms;
  }
  return { ...sums, falseAlarmRate: sums.refused === 0 ? null : sums.falseAlarms / sums.refused };
}
