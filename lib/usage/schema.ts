import { z } from "zod";

/** One UTC day of one model. */
export const UsageRow = z.object({
  day: z.iso.date(),
  model: z.string(),
  pictures: z.int().nonnegative(),
  cacheHits: z.int().nonnegative(),
  refusals: z.int().nonnegative(),
  failures: z.int().nonnegative(),
  neurons: z.number().nonnegative(),
  usd: z.number().nonnegative(),
  /** What the cache hits would have cost. */
  savedNeurons: z.number().nonnegative(),
  savedUsd: z.number().nonnegative(),
});
export type UsageRow = z.infer<typeof UsageRow>;

/** Usage of a range of days, both ends included; rows by day, then model; days without use are left out. */
export const UsageReport = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  rows: z.array(UsageRow),
  totals: UsageRow.omit({ day: true, model: true }),
});
export type UsageReport = z.infer<typeof UsageReport>;
