/** The UTC day of a moment, `2026-11-20`: the unit of the rollup and of the free neurons. */
export function utcDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** When the UTC day of a moment ends, as a date with a time: free neurons and daily limits start again then. */
export function endOfUtcDay(milliseconds: number): string {
  const date = new Date(milliseconds);
  date.setUTCHours(24, 0, 0, 0);
  return date.toISOString();
}
