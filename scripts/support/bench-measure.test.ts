import { expect, test } from "vitest";
import { measure, median } from "./bench-measure.mjs";
import { canMeasure } from "./bench-workerd.mjs";

test("the median is the middle one, or the lower of the two in the middle", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(median([])).toBe(0);
});

test.runIf(canMeasure())(
  "cases are asked in turns, and the first round does not count",
  async () => {
    const asked: string[] = [];
    const caseOf = (name: string) => ({
      name,
      workerd: process.pid,
      times: 2,
      ask: (turn: number) => {
        asked.push(`${name}${turn}`);
        return Promise.resolve(new Response("answer"));
      },
    });
    const results = await measure([caseOf("a"), caseOf("b")], 1);
    expect(asked).toEqual(["a0", "a1", "b0", "b1", "a2", "a3", "b2", "b3"]);
    expect(results.map(({ name }) => name)).toEqual(["a", "b"]);
    for (const { cpu, latency } of results) {
      expect(cpu).toBeGreaterThanOrEqual(0);
      expect(latency).toBeGreaterThanOrEqual(0);
    }
  },
);

test.runIf(canMeasure())("an answer that is no success stops the measuring", async () => {
  const failing = {
    name: "a",
    workerd: process.pid,
    times: 1,
    ask: () => Promise.resolve(new Response("gone", { status: 404 })),
  };
  await expect(measure([failing], 1)).rejects.toThrow("a: 404 gone");
});
