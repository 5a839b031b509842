import { expect, test } from "vitest";
import { isQuiet, readFigures } from "@/components/admin/figures";
import { usageRow } from "@/components/admin/test-usage";
import type { UsageReport, UsageRow } from "@/lib/usage/schema";

const USD_PER_NEURON = 0.011 / 1000;

function reportOf(from: string, to: string, parts: readonly Partial<UsageRow>[]): UsageReport {
  const rows = parts.map(usageRow);
  const total = (key: Exclude<keyof UsageRow, "day" | "model">) =>
    rows.reduce((sum, row) => sum + row[key], 0);
  return {
    from,
    to,
    dailyLimit: null,
    rows,
    totals: {
      pictures: total("pictures"),
      cacheHits: total("cacheHits"),
      refusals: total("refusals"),
      failures: total("failures"),
      neurons: total("neurons"),
      usd: total("usd"),
      savedNeurons: total("savedNeurons"),
      savedUsd: total("savedUsd"),
      promptNeurons: total("promptNeurons"),
      promptUsd: total("promptUsd"),
    },
  };
}

test("shares are parts of what was served and of what was asked for", () => {
  const figures = readFigures(
    reportOf("2026-11-17", "2026-11-20", [
      { pictures: 60, cacheHits: 20, refusals: 15, failures: 5, neurons: 6000 },
    ]),
  );
  expect(figures).toMatchObject({
    picturesADay: 15,
    hitShare: 0.25,
    refusalShare: 0.15,
    failureShare: 0.05,
    neuronsAPicture: 100,
  });
});

test("without requests there is nothing to divide by", () => {
  const report = reportOf("2026-11-20", "2026-11-20", []);
  expect(isQuiet(report)).toBe(true);
  expect(readFigures(report)).toEqual({
    picturesADay: 0,
    hitShare: null,
    refusalShare: null,
    failureShare: null,
    neuronsAPicture: null,
    billableUsd: 0,
  });
});

test("a lone refusal is not a quiet period", () => {
  expect(isQuiet(reportOf("2026-11-20", "2026-11-20", [{ refusals: 1 }]))).toBe(false);
});

test("words count towards the free allowance and make no quiet period", () => {
  const report = reportOf("2026-11-20", "2026-11-20", [
    { model: "sd-xl", neurons: 9000, usd: 9000 * USD_PER_NEURON },
    { model: "previews", promptNeurons: 1500, promptUsd: 1500 * USD_PER_NEURON },
  ]);
  expect(isQuiet(report)).toBe(false);
  expect(readFigures(report).billableUsd).toBeCloseTo(500 * USD_PER_NEURON, 10);
});

test("the free allowance is a day's and all models share it", () => {
  const day = (name: string, model: string, neurons: number) => ({
    day: name,
    model,
    neurons,
    usd: neurons * USD_PER_NEURON,
  });
  const { billableUsd } = readFigures(
    reportOf("2026-11-18", "2026-11-20", [
      day("2026-11-18", "flux-klein", 9000),
      day("2026-11-18", "sd-xl", 3000),
      day("2026-11-19", "flux-klein", 10_000),
      day("2026-11-20", "flux-klein", 500),
    ]),
  );
  expect(billableUsd).toBeCloseTo(2000 * USD_PER_NEURON, 10);
});
