import { expect, test } from "vitest";
import { takeTurn } from "@/lib/access/turns";

const MINUTE = 60_000;

test("a caller has so many turns in a minute of the clock, and the next one starts anew", () => {
  const at = 1_000_000 * MINUTE + 15_000;
  const turns = [1, 2, 3].map(() => takeTurn("one", 2, at));
  expect(turns.map(({ allowed }) => allowed)).toEqual([true, true, false]);
  expect(turns.map(({ remaining }) => remaining)).toEqual([1, 0, 0]);
  expect(turns[0]?.resetSeconds).toBe(45);
  expect(takeTurn("another", 2, at).allowed).toBe(true);
  expect(takeTurn("one", 2, at + MINUTE).allowed).toBe(true);
});
