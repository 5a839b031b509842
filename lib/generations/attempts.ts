import type { PaintingTrail } from "@/lib/generations/paint-trail";

/** After this many tries a retryable failure is final. */
const MAX_ATTEMPTS = 4;
/** The same for a picture that is paid for: as often as the queue delivers a message, so that the reason is still told. */
const MAX_PAID_ATTEMPTS = 6;
/** After this many starts, most of which must have ended in a crash, the generation itself is to blame. */
export const MAX_RUNS = 10;

/** How often a retryable failure is tried again. A picture that nobody has checked may be none at all. */
export function mostAttempts({
  attempts,
  unchecked,
}: Pick<PaintingTrail, "attempts" | "unchecked">): number {
  const isPaid = unchecked === null && attempts.at(-1)?.outcome === "succeeded";
  return isPaid ? MAX_PAID_ATTEMPTS : MAX_ATTEMPTS;
}
