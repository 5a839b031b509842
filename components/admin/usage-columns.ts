import type { UsageReport } from "@/lib/usage/schema";

/** The report's figures in the order of the table and the file. */
export const USAGE_FIGURES = [
  "pictures",
  "cacheHits",
  "refusals",
  "failures",
  "neurons",
  "usd",
  "promptNeurons",
  "promptUsd",
  "savedNeurons",
  "savedUsd",
] as const satisfies readonly (keyof UsageReport["totals"])[];

export type UsageFigure = (typeof USAGE_FIGURES)[number];
