import { eachDay } from "@/components/admin/days";
import type { Metric } from "@/components/admin/metrics";
import { type ModelName, nameOf } from "@/components/admin/models";
import { chartColour } from "@/components/admin/palette";
import type { UsageReport } from "@/lib/usage/schema";

/** One model's part of the chart. */
export type Series = {
  readonly model: string;
  readonly name: string;
  /** A CSS colour. */
  readonly colour: string;
  /** Sum over the period. */
  readonly total: number;
  /** Part of all models' sum, 0 to 1. */
  readonly share: number;
};

/** One day of the chart: `values[index]` belongs to the series at that index. */
export type Point = {
  readonly day: string;
  readonly values: readonly number[];
  readonly total: number;
};

/** Everything the chart draws. Days without use are there, as zeros. */
export type ChartData = { readonly series: readonly Series[]; readonly points: readonly Point[] };

/**
 * The chart of one metric. Models keep their place and colour from the catalogue's order, so that another period does
 * not repaint them; models the catalogue has no more come last, by id. Models without any are left out.
 */
export function toChartData(
  report: Pick<UsageReport, "from" | "to" | "rows">,
  metric: Metric,
  models: readonly ModelName[],
): ChartData {
  const sums = new Map<string, number>();
  const byDay = new Map<string, Map<string, number>>();
  for (const row of report.rows) {
    sums.set(row.model, (sums.get(row.model) ?? 0) + row[metric]);
    const day = byDay.get(row.day) ?? new Map<string, number>();
    day.set(row.model, (day.get(row.model) ?? 0) + row[metric]);
    byDay.set(row.day, day);
  }
  const whole = sum([...sums.values()]);
  const series = orderedIds(sums, models)
    .map((model, place) => {
      const total = sums.get(model) ?? 0;
      return {
        model,
        name: nameOf(model, models),
        colour: chartColour(place),
        total,
        share: whole === 0 ? 0 : total / whole,
      };
    })
    .filter(({ total }) => total > 0);
  const points = eachDay(report).map((day) => {
    const values = series.map(({ model }) => byDay.get(day)?.get(model) ?? 0);
    return { day, values, total: sum(values) };
  });
  return { series, points };
}

function orderedIds(sums: ReadonlyMap<string, number>, models: readonly ModelName[]): string[] {
  const known = models.map(({ id }) => id);
  const retired = [...sums.keys()].filter((id) => !known.includes(id)).toSorted();
  return [...known, ...retired];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
