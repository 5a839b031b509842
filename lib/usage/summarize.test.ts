import { expect, test } from "vitest";
import { usageDaily } from "@/db/schema";
import { summarizeUsage } from "@/lib/usage/summarize";
import { asActor, testContext } from "@/tests/worker/test-context";

test("a report adds up the days of its range and nothing else", async () => {
  const context = await testContext({ actor: { isAdmin: true } });
  await context.db.insert(usageDaily).values([
    { day: "2026-11-18", model: "sd-xl", pictures: 9, milliNeurons: 9000 },
    {
      day: "2026-11-19",
      model: "flux-klein",
      pictures: 2,
      cacheHits: 3,
      milliNeurons: 208_400,
      savedMilliNeurons: 312_600,
      promptMilliNeurons: 70_000,
    },
    { day: "2026-11-19", model: "schnell", refusals: 1, failures: 1 },
    { day: "2026-11-20", model: "flux-klein", pictures: 1, milliNeurons: 104_200 },
    { day: "2026-11-20", model: "previews", promptMilliNeurons: 30_000 },
  ]);
  const report = await summarizeUsage(context, { from: "2026-11-19", to: "2026-11-20" });
  expect(report.rows.map((row) => `${row.day} ${row.model}`)).toEqual([
    "2026-11-19 flux-klein",
    "2026-11-19 schnell",
    "2026-11-20 flux-klein",
    "2026-11-20 previews",
  ]);
  expect(report.totals).toEqual({
    pictures: 3,
    cacheHits: 3,
    refusals: 1,
    failures: 1,
    neurons: 312.6,
    usd: 0.0034386,
    savedNeurons: 312.6,
    savedUsd: 0.0034386,
    promptNeurons: 100,
    promptUsd: 0.0011,
  });
});

test("a report says what everybody may use in a day, if anything is set", async () => {
  const limits = { session: null, account: 25_000_000 };
  const context = await testContext({ actor: { isAdmin: true }, config: { limits } });
  expect((await summarizeUsage(context, {})).dailyLimit).toBe(25_000);
  const free = { ...context, config: { ...context.config, limits: { ...limits, account: null } } };
  expect((await summarizeUsage(free, {})).dailyLimit).toBeNull();
});

test("without a range the last thirty days are reported", async () => {
  const context = await testContext({ actor: { isAdmin: true } });
  const report = await summarizeUsage(context, {});
  expect([report.from, report.to]).toEqual(["2026-10-22", "2026-11-20"]);
});

test.each([
  [{ from: "yesterday" }, "from"],
  [{ to: "2026-02-30" }, "to"],
  [{ from: "2026-11-20", to: "2026-11-19" }, "from"],
  [{ from: "2020-01-01", to: "2026-11-20" }, "from"],
])("the range %o is refused", async (input, field) => {
  const context = await testContext({ actor: { isAdmin: true } });
  await expect(summarizeUsage(context, input)).rejects.toMatchObject({
    code: "invalid_request",
    details: { field },
  });
});

test("only administrators see usage", async () => {
  const context = asActor(await testContext(), { isAdmin: false });
  await expect(summarizeUsage(context, {})).rejects.toMatchObject({ code: "unauthorized" });
});
