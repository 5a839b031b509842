import type { Attempt } from "@/lib/backends/schema";

/** After this many tries a retryable failure is final. */
const MAX_ATTEMPTS = 4;
/** After this many starts, most of which must have ended in a crash, the generation itself is to blame. */
export const MAX_RUNS = 10;

/** How often a retryable failure is tried again: a picture that is paid for already is worth more patience. */
export function mostAttempts(attempts: readonly Attempt[]): number {
  return attempts.at(-1)?.outcome === "succeeded" ? MAX_RUNS : MAX_ATTEMPTS;
}
