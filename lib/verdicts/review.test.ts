import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { reviewVerdict } from "@/lib/verdicts/review";
import { asAdmin, countRowsRead, readDaily, record } from "@/lib/verdicts/test-verdicts";
import { type TestContext, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

async function countFalseAlarms(context: TestContext): Promise<number[]> {
  const rows = (await readDaily(context)) as { false_alarms: number }[];
  return rows.map((row) => row.false_alarms);
}

test("a false alarm counts on the day of the verdict, and can be taken back", async () => {
  const context = asAdmin(await testContext());
  const { generationId, step } = await record(context);
  context.advance(3 * 24 * 60 * 60 * 1000);
  await record(context);
  const marked = await reviewVerdict(context, { generationId, step, review: "false_alarm" });
  expect(marked).toMatchObject({ generationId, step, review: "false_alarm", signals: ["hate"] });
  expect(await countFalseAlarms(context)).toEqual([1, 0]);
  expect((await reviewVerdict(context, { generationId, step, review: "right" })).review).toBe(
    "right",
  );
  expect(await countFalseAlarms(context)).toEqual([0, 0]);
  expect((await reviewVerdict(context, { generationId, step, review: null })).review).toBeNull();
  expect(await countFalseAlarms(context)).toEqual([0, 0]);
});

test("repeated and simultaneous reviews count once", async () => {
  const context = asAdmin(await testContext());
  const { generationId, step } = await record(context);
  const mark = (review: "right" | "false_alarm" | null) =>
    reviewVerdict(context, { generationId, step, review });
  await Promise.all(Array.from({ length: 10 }, () => mark("false_alarm")));
  expect(await countFalseAlarms(context)).toEqual([1]);
  await Promise.all([mark("right"), mark("false_alarm"), mark(null), mark("right"), mark(null)]);
  await mark("false_alarm");
  expect(await countFalseAlarms(context)).toEqual([1]);
  await Promise.all([mark(null), mark(null)]);
  expect(await countFalseAlarms(context)).toEqual([0]);
});

test("a review reads a handful of rows among many days", async () => {
  const context = asAdmin(await testContext());
  for (let day = 0; day < 60; day += 1) {
    await record(context);
    context.advance(24 * 60 * 60 * 1000);
  }
  const { generationId, step } = await record(context);
  const rowsRead = await countRowsRead(context, (counted) =>
    reviewVerdict(counted, { generationId, step, review: "false_alarm" }),
  );
  expect(rowsRead).toBeGreaterThan(0);
  expect(rowsRead).toBeLessThanOrEqual(6);
});

test("what is not there cannot be reviewed", async () => {
  const context = asAdmin(await testContext());
  const { generationId } = await record(context);
  await expect(
    reviewVerdict(context, { generationId, step: "translated", review: "right" }),
  ).rejects.toMatchObject({ code: "not_found" });
});

test("only administrators review", async () => {
  const context = await testContext();
  const { generationId, step } = await record(context);
  await expect(
    reviewVerdict(context, { generationId, step, review: "false_alarm" }),
  ).rejects.toMatchObject({ code: "unauthorized" });
  expect(await countFalseAlarms(context)).toEqual([0]);
});
