/** What the chart can show; each is a column of the usage report. */
export const METRICS = ["pictures", "neurons", "usd", "cacheHits"] as const;

export type Metric = (typeof METRICS)[number];

const USUAL: Metric = "pictures";

/** The metric that an address asks for; the usual one when it asks for none that there is. */
export function readMetric(chart: string | null): Metric {
  return METRICS.find((metric) => metric === chart) ?? USUAL;
}

/** How an address asks for it: the usual one by saying nothing. */
export function writeMetric(metric: Metric): string | null {
  return metric === USUAL ? null : metric;
}
