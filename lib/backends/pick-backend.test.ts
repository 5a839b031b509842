import { expect, test } from "vitest";
import { type Candidate, pickBackend } from "@/lib/backends/pick-backend";

function candidate(id: string, rest: Partial<Candidate> = {}): Candidate {
  return { id, weight: 1, tier: 0, standing: "well", isLossy: false, hasFailed: false, ...rest };
}

const pick = (candidates: readonly Candidate[], random = 0) =>
  pickBackend(candidates, () => random)?.id ?? null;

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test("chance follows the weights within a tier", () => {
  const both = [candidate("a", { weight: 3 }), candidate("b", { weight: 1 })];
  expect([0, 0.5, 0.74, 0.75, 0.999].map((random) => pick(both, random))).toEqual([
    "a",
    "a",
    "a",
    "b",
    "b",
  ]);
  const random = seeded(7);
  const picks = Array.from({ length: 4000 }, () => pickBackend(both, random)?.id);
  const share = picks.filter((id) => id === "a").length / picks.length;
  expect(share).toBeGreaterThan(0.72);
  expect(share).toBeLessThan(0.78);
});

test("a higher tier waits until nobody is left below", () => {
  const both = [candidate("late", { tier: 1, weight: 1000 }), candidate("first")];
  expect([0, 0.5, 0.999].map((random) => pick(both, random))).toEqual(["first", "first", "first"]);
  expect(pick([candidate("late", { tier: 1 })])).toBe("late");
});

test("who honours everything comes before who does not, whatever the tier", () => {
  expect(pick([candidate("lossy", { isLossy: true }), candidate("whole", { tier: 5 })])).toBe(
    "whole",
  );
  expect(pick([candidate("lossy", { isLossy: true })])).toBe("lossy");
});

test("who failed this picture before is asked after who did not", () => {
  expect(pick([candidate("failed", { hasFailed: true }), candidate("other", { tier: 5 })])).toBe(
    "other",
  );
});

test("an ailing backend is the last resort, one that said no is none", () => {
  expect(
    pick([candidate("poor", { standing: "poor" }), candidate("lossy", { isLossy: true })]),
  ).toBe("lossy");
  expect(pick([candidate("poor", { standing: "poor" })])).toBe("poor");
  expect(pick([candidate("out", { standing: "out" })])).toBeNull();
  expect(pick([])).toBeNull();
});

test("a backend that may be well again gets its share", () => {
  const both = [candidate("probe", { standing: "probe" }), candidate("well")];
  expect([0, 0.9].map((random) => pick(both, random))).toEqual(["probe", "well"]);
});
