import { type DayRange, eachDay } from "@/components/admin/days";
import type { Metric } from "@/components/admin/metrics";
import { type ModelName, nameOf } from "@/components/admin/models";
import { chartColour } from "@/components/admin/palette";
import type { UsageReport } from "@/lib/usage/schema";

/** One part of every bar: a model, a category. */
export type Series = {
  readonly key: string;
  readonly name: string;
  /** A CSS colour. */
  readonly colour: string;
  /** Sum over the period. */
  readonly total: number;
  /** Part of everybody's sum, 0 to 1. */
  readonly share: number;
};

/** One day of the chart: `values[index]` belongs to the series at that index. */
export type Point = {
  readonly day: string;
  readonly values: readonly number[];
  readonly total: number;
};

/** Everything the chart draws. Days on which nothing happened are there, as zeros. */
export type ChartData = { readonly series: readonly Series[]; readonly points: readonly Point[] };

/** What the bars may be made of, from the foot up; the place decides the colour. */
type Part = Pick<Series, "key" | "name">;
type Amount = { readonly day: string; readonly key: string; readonly amount: number };

/**
 * Stacks amounts of the same day, by part. Parts keep their place and colour, so that another period does not repaint
 * them; those without any amount are left out.
 */
export function stackDays(
  range: DayRange,
  parts: readonly Part[],
  amounts: readonly Amount[],
): ChartData {
  const byDay = new Map<string, Map<string, number>>();
  for (const { day, key, amount } of amounts) {
    const sums = byDay.get(day) ?? new Map<string, number>();
    sums.set(key, (sums.get(key) ?? 0) + amount);
    byDay.set(day, sums);
  }
  const totals = parts.map(({ key }) => sum([...byDay.values()].map((day) => day.get(key) ?? 0)));
  const whole = sum(totals);
  const series = parts
    .map((part, place) => {
      const total = totals[place] ?? 0;
      const share = whole === 0 ? 0 : total / whole;
      return { key: part.key, name: part.name, colour: chartColour(place), total, share };
    })
    .filter(({ total }) => total > 0);
  const points = eachDay(range).map((day) => {
    const values = series.map(({ key }) => byDay.get(day)?.get(key) ?? 0);
    return { day, values, total: sum(values) };
  });
  return { series, points };
}

/** The chart of one metric by model: in the catalogue's order, models the catalogue has no more come last, by id. */
export function toChartData(
  report: Pick<UsageReport, "from" | "to" | "rows">,
  metric: Metric,
  models: readonly ModelName[],
): ChartData {
  const known = models.map(({ id }) => id);
  const used = new Set(report.rows.map(({ model }) => model));
  const retired = [...used].filter((id) => !known.includes(id)).toSorted();
  return stackDays(
    report,
    [...known, ...retired].map((id) => ({ key: id, name: nameOf(id, models) })),
    report.rows.map((row) => ({ day: row.day, key: row.model, amount: row[metric] })),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
