/** The UTC day of a moment, `2026-11-20`: the unit of the rollup and of the free neurons. */
export function utcDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
