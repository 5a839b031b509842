/** What the chart can show; each is a column of the usage report. */
export const METRICS = ["pictures", "neurons", "usd", "cacheHits"] as const;

export type Metric = (typeof METRICS)[number];

/** Whether a text from an address is a metric. */
export function isMetric(text: string): text is Metric {
  return METRICS.some((metric) => metric === text);
}
