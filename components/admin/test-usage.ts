import type { UsageRow } from "@/lib/usage/schema";

/** A row of the report for tests: nothing happened but what is said. */
export function usageRow(row: Partial<UsageRow>): UsageRow {
  return {
    day: "2026-11-20",
    model: "flux-klein",
    pictures: 0,
    cacheHits: 0,
    refusals: 0,
    failures: 0,
    neurons: 0,
    usd: 0,
    savedNeurons: 0,
    savedUsd: 0,
    promptNeurons: 0,
    promptUsd: 0,
    ...row,
  };
}
