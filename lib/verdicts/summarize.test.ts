import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { verdictsDaily } from "@/db/schema";
import { reviewVerdict } from "@/lib/verdicts/review";
import { summarizeVerdicts } from "@/lib/verdicts/summarize";
import { asAdmin, record } from "@/lib/verdicts/test-verdicts";
import { testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

test("a report adds up the days of its range by category and layer, the gravest first", async () => {
  const context = asAdmin(await testContext());
  const classifier = { layer: "classifier", category: "violence" } as const;
  await context.db.insert(verdictsDaily).values([
    { day: "2026-11-18", category: "hate", layer: "lexicon", outcome: "refused", count: 50 },
    { day: "2026-11-19", ...classifier, outcome: "refused", count: 3, falseAlarms: 1 },
    { day: "2026-11-19", ...classifier, outcome: "overruled", count: 4, falseAlarms: 2 },
    { day: "2026-11-20", ...classifier, outcome: "refused", count: 1 },
    { day: "2026-11-20", ...classifier, outcome: "undecided", count: 2 },
    { day: "2026-11-20", category: "minors", layer: "lexicon", outcome: "refused", count: 4 },
  ]);
  const report = await summarizeVerdicts(context, { from: "2026-11-19", to: "2026-11-20" });
  expect(report.rows).toHaveLength(5);
  expect(report.rows[0]).toEqual({
    day: "2026-11-19",
    ...classifier,
    outcome: "overruled",
    count: 4,
    falseAlarms: 2,
  });
  const sums = { overruled: 4, undecided: 2, falseAlarms: 1 };
  expect(report.groups).toEqual([
    {
      category: "minors",
      layer: "lexicon",
      refused: 4,
      overruled: 0,
      undecided: 0,
      falseAlarms: 0,
      falseAlarmRate: 0,
    },
    { ...classifier, ...sums, refused: 4, falseAlarmRate: 0.25 },
  ]);
  expect(report.totals).toEqual({ ...sums, refused: 8, falseAlarmRate: 0.125 });
});

test("what was recorded and reviewed is what is reported", async () => {
  const context = asAdmin(await testContext());
  const wrong = await record(context);
  await record(context);
  await record(context, { outcome: "undecided", layer: "classifier", category: "unspecified" });
  await reviewVerdict(context, { ...wrong, review: "false_alarm" });
  const { totals } = await summarizeVerdicts(context, {});
  expect(totals).toEqual({
    refused: 2,
    overruled: 0,
    undecided: 1,
    falseAlarms: 1,
    falseAlarmRate: 0.5,
  });
});

test("a quiet period has no rate", async () => {
  const context = asAdmin(await testContext());
  const report = await summarizeVerdicts(context, {});
  expect([report.from, report.to]).toEqual(["2026-10-22", "2026-11-20"]);
  expect([report.rows, report.groups]).toEqual([[], []]);
  expect(report.totals.falseAlarmRate).toBeNull();
});

test("an impossible range is refused", async () => {
  const context = asAdmin(await testContext());
  const range = { from: "2026-11-20", to: "2026-11-19" };
  await expect(summarizeVerdicts(context, range)).rejects.toMatchObject({
    code: "invalid_request",
    details: { field: "from" },
  });
});

test("only administrators see the report", async () => {
  await expect(summarizeVerdicts(await testContext(), {})).rejects.toMatchObject({
    code: "unauthorized",
  });
});
