import { type DayRange, findRangeProblem, lastDays } from "@/components/admin/days";

/** Ready-made periods: this many days, today included. */
export const PRESETS = [1, 7, 30, 90] as const;
export type Preset = (typeof PRESETS)[number];

const DEFAULT_PRESET: Preset = 30;

/** The period a person chose: one that moves on with the calendar, or two fixed days. */
export type Period =
  | { readonly kind: "last"; readonly days: Preset }
  | ({ readonly kind: "between" } & DayRange);

/** What the page's address says it shows. */
export type Address = {
  readonly period: Period;
  /** What the chart shows and what the list is narrowed to; null for what each page usually shows. */
  readonly chart: string | null;
  readonly category: string | null;
};

/** Reads the address; a period it does not understand counts as not said. `today` is the UTC day. */
export function readAddress(query: URLSearchParams, today: string): Address {
  return {
    period: readPeriod(query, today),
    chart: query.get("chart"),
    category: query.get("category"),
  };
}

function readPeriod(query: URLSearchParams, today: string): Period {
  const range = { from: query.get("from") ?? "", to: query.get("to") ?? "" };
  if (findRangeProblem(range, today) === null) return { kind: "between", ...range };
  const days = Number(query.get("days"));
  return { kind: "last", days: PRESETS.find((preset) => preset === days) ?? DEFAULT_PRESET };
}

/** The query that says the same, with its question mark; empty when everything is as usual. */
export function writeAddress({ period, chart, category }: Address): string {
  const query = new URLSearchParams();
  if (period.kind === "between") {
    query.set("from", period.from);
    query.set("to", period.to);
  } else if (period.days !== DEFAULT_PRESET) {
    query.set("days", String(period.days));
  }
  if (chart !== null) query.set("chart", chart);
  if (category !== null) query.set("category", category);
  return query.size === 0 ? "" : `?${query}`;
}

/** The days of a period, seen on the UTC day `today`. */
export function rangeOf(period: Period, today: string): DayRange {
  if (period.kind === "last") return lastDays(period.days, today);
  return { from: period.from, to: period.to };
}
