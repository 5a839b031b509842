import type { VerdictCategory, VerdictOutcome } from "@/lib/verdicts/schema";

/** Every category, the gravest first; its place is its colour in the chart. */
export const CATEGORIES = [
  "minors",
  "sexual_violence",
  "sexual",
  "hate",
  "self_harm",
  "violence",
  "weapons",
  "unspecified",
] as const satisfies readonly VerdictCategory[];

/** What the chart can show, the usual one first. */
export const OUTCOMES = [
  "refused",
  "overruled",
  "undecided",
] as const satisfies readonly VerdictOutcome[];

/** The category that an address asks for; null when it asks for none that there is. */
export function readCategory(category: string | null): VerdictCategory | null {
  return CATEGORIES.find((known) => known === category) ?? null;
}

/** The outcome that an address asks the chart for; refusals when it asks for none that there is. */
export function readOutcome(chart: string | null): VerdictOutcome {
  return OUTCOMES.find((known) => known === chart) ?? OUTCOMES[0];
}

/** How an address asks for it: the usual one by saying nothing. */
export function writeOutcome(outcome: VerdictOutcome): string | null {
  return outcome === OUTCOMES[0] ? null : outcome;
}
