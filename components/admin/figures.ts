import { countDays } from "@/components/admin/days";
import type { UsageReport } from "@/lib/usage/schema";

/** Neurons an account gets free each UTC day (Workers AI pricing, developers.cloudflare.com, 2026). */
export const FREE_NEURONS_A_DAY = 10_000;

/** What the report's sums mean. */
export type Figures = {
  /** Pictures drawn per day of the period. */
  readonly picturesADay: number;
  /** Part of the pictures people got that came from the cache, 0 to 1; null when there were none. */
  readonly hitShare: number | null;
  /** Parts of all requests that ended in a refusal or a failure, 0 to 1; null without requests. */
  readonly refusalShare: number | null;
  readonly failureShare: number | null;
  /** Neurons per drawn picture; null when none was drawn. */
  readonly neuronsAPicture: number | null;
  /** US dollars of the neurons beyond each day's free allowance. */
  readonly billableUsd: number;
};

/** Works out shares, averages and what the free allowance does not cover. */
export function readFigures(report: UsageReport): Figures {
  const { pictures, cacheHits, refusals, failures, neurons } = report.totals;
  const served = pictures + cacheHits;
  const requests = served + refusals + failures;
  return {
    picturesADay: pictures / countDays(report),
    hitShare: ratio(cacheHits, served),
    refusalShare: ratio(refusals, requests),
    failureShare: ratio(failures, requests),
    neuronsAPicture: ratio(neurons, pictures),
    billableUsd: billableUsd(report),
  };
}

/** Whether nothing at all happened in the period. */
export function isQuiet({ totals }: Pick<UsageReport, "totals">): boolean {
  const { pictures, cacheHits, refusals, failures, promptNeurons } = totals;
  return pictures + cacheHits + refusals + failures + promptNeurons === 0;
}

/** The allowance is a day's, so a busy day is not made up for by a quiet one. */
function billableUsd({ rows, totals }: UsageReport): number {
  const neuronsByDay = new Map<string, number>();
  for (const row of rows) {
    neuronsByDay.set(row.day, (neuronsByDay.get(row.day) ?? 0) + spentIn(row));
  }
  let billableNeurons = 0;
  for (const neurons of neuronsByDay.values()) {
    billableNeurons += Math.max(0, neurons - FREE_NEURONS_A_DAY);
  }
  const neurons = spentIn(totals);
  return neurons === 0 ? 0 : billableNeurons * ((totals.usd + totals.promptUsd) / neurons);
}

/** Neurons of drawing and of work on words. */
export function spentIn({
  neurons,
  promptNeurons,
}: Pick<UsageReport["totals"], "neurons" | "promptNeurons">): number {
  return neurons + promptNeurons;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
