import type { Standing } from "@/lib/backends/health";

/** A backend that could draw a picture. */
export type Candidate = {
  readonly id: string;
  readonly weight: number;
  readonly tier: number;
  readonly standing: Standing;
  /** True when it would leave out something the picture was asked with. */
  readonly isLossy: boolean;
  /** True when it failed this very picture in an earlier pass. */
  readonly hasFailed: boolean;
};

/**
 * Who is asked next: a weighted choice among the equally good. Whoever is not ailing comes before who is, who honours
 * all that was asked before who does not, who has not failed this picture before who has, a lower tier before a
 * higher one. Null when nobody may be asked. `random` is a number from 0 up to but not 1.
 */
export function pickBackend<One extends Candidate>(
  candidates: readonly One[],
  random: () => number,
): One | null {
  const usable = candidates.filter(({ standing }) => standing !== "out");
  const best = usable.toSorted(compareRank)[0];
  if (best === undefined) return null;
  const equals = usable.filter((candidate) => compareRank(candidate, best) === 0);
  const total = equals.reduce((sum, { weight }) => sum + weight, 0);
  let left = random() * total;
  for (const candidate of equals) {
    left -= candidate.weight;
    if (left < 0) return candidate;
  }
  return best; // only when rounding left nothing
}

function compareRank(one: Candidate, other: Candidate): number {
  const difference = rankOf(one).map((value, index) => value - (rankOf(other)[index] ?? 0));
  return difference.find((value) => value !== 0) ?? 0;
}

function rankOf({ standing, isLossy, hasFailed, tier }: Candidate): number[] {
  return [standing === "poor" ? 1 : 0, isLossy ? 1 : 0, hasFailed ? 1 : 0, tier];
}
