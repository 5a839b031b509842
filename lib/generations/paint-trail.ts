import type { Attempt } from "@/lib/backends/schema";
import type { Trail } from "@/lib/prompts/trail";

/** A trail that also holds what was asked of which backend, and what work on the words has cost. */
export type PaintTrail = Trail & {
  attempts: readonly Attempt[];
  /** Thousandths of a neuron. */
  promptMilliNeurons: number;
};

/** A trail of a drawing under way. */
export type PaintingTrail = PaintTrail & {
  /** A picture that was drawn and paid for while a classifier still has to look at it; null otherwise. */
  unchecked: Uint8Array<ArrayBuffer> | null;
};

/** What attempts may have cost of which nobody knows how they ended, in thousandths of a neuron. */
export function uncertainMilliNeurons({ attempts }: Pick<PaintTrail, "attempts">): number {
  return attempts
    .filter(({ outcome }) => outcome === "unknown")
    .reduce((sum, { milliNeurons }) => sum + milliNeurons, 0);
}

/** More than the most passes over a handful of backends, each of them twice. */
const MOST_KEPT = 40;

/** The latest attempts, as the row keeps them. */
export function keptAttempts({
  attempts,
}: Pick<PaintTrail, "attempts">): readonly Attempt[] | null {
  return attempts.length === 0 ? null : attempts.slice(-MOST_KEPT);
}
