import { type DayRange, findRangeProblem, lastDays } from "@/components/admin/days";
import { isMetric, type Metric } from "@/components/admin/metrics";

/** Ready-made periods: this many days, today included. */
export const PRESETS = [1, 7, 30, 90] as const;
export type Preset = (typeof PRESETS)[number];

const DEFAULT_PRESET: Preset = 30;
const DEFAULT_METRIC: Metric = "pictures";

/** The period a person chose: one that moves on with the calendar, or two fixed days. */
export type Period =
  | { readonly kind: "last"; readonly days: Preset }
  | ({ readonly kind: "between" } & DayRange);

/** What the page's address says it shows. */
export type Address = { readonly period: Period; readonly metric: Metric };

/** Reads the address; anything it does not understand counts as not said. `today` is the UTC day. */
export function readAddress(query: URLSearchParams, today: string): Address {
  const metric = query.get("chart") ?? "";
  return { period: readPeriod(query, today), metric: isMetric(metric) ? metric : DEFAULT_METRIC };
}

function readPeriod(query: URLSearchParams, today: string): Period {
  const range = { from: query.get("from") ?? "", to: query.get("to") ?? "" };
  if (findRangeProblem(range, today) === null) return { kind: "between", ...range };
  const days = Number(query.get("days"));
  return { kind: "last", days: PRESETS.find((preset) => preset === days) ?? DEFAULT_PRESET };
}

/** The query that says the same, with its question mark; empty when everything is as usual. */
export function writeAddress({ period, metric }: Address): string {
  const query = new URLSearchParams();
  if (period.kind === "between") {
    query.set("from", period.from);
    query.set("to", period.to);
  } else if (period.days !== DEFAULT_PRESET) {
    query.set("days", String(period.days));
  }
  if (metric !== DEFAULT_METRIC) query.set("chart", metric);
  return query.size === 0 ? "" : `?${query}`;
}

/** The days of a period, seen on the UTC day `today`. */
export function rangeOf(period: Period, today: string): DayRange {
  if (period.kind === "last") return lastDays(period.days, today);
  return { from: period.from, to: period.to };
}
