/*
 * Days are UTC and written `2026-11-20`, as in the ledger: text that sorts by time and has no time zone to get wrong.
 */

/** Milliseconds of one UTC day; UTC has no daylight saving. */
export const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Days that the API reports on at once (`lib/usage/summarize.ts`). */
export const MAX_DAYS = 366;

/** A span of days, both ends included. */
export type DayRange = { readonly from: string; readonly to: string };

/** Why two days make no range. */
export type RangeProblem = "missing" | "order" | "future" | "long";

/** The UTC day of a moment in milliseconds since 1970. */
export function utcDayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Whether a text is a day that exists: `2026-02-30` is not one. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = Date.parse(text);
  return Number.isFinite(midnight) && utcDayOf(midnight) === text;
}

/** The day `count` days later; earlier when negative. */
export function addDays(day: string, count: number): string {
  return utcDayOf(Date.parse(day) + count * DAY_MILLISECONDS);
}

/** How many days a range has, both ends included. */
export function countDays({ from, to }: DayRange): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS + 1;
}

/** The days of a range in order. */
export function eachDay(range: DayRange): string[] {
  return Array.from({ length: countDays(range) }, (_, index) => addDays(range.from, index));
}

/** The `count` days that end with `today`. */
export function lastDays(count: number, today: string): DayRange {
  return { from: addDays(today, 1 - count), to: today };
}

/** What is wrong with a range that somebody asks for on the day `today`; null when nothing is. */
export function findRangeProblem({ from, to }: DayRange, today: string): RangeProblem | null {
  if (!isDay(from) || !isDay(to)) return "missing";
  if (from > to) return "order";
  if (to > today) return "future";
  return countDays({ from, to }) > MAX_DAYS ? "long" : null;
}

/** Whole minutes, rounded up, until the UTC day of a moment ends: 1 to 1440. */
export function minutesLeftOfDay(milliseconds: number): number {
  return Math.ceil((DAY_MILLISECONDS - (milliseconds % DAY_MILLISECONDS)) / 60_000);
}
