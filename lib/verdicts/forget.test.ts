import { reset } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { forgetOldVerdicts } from "@/lib/verdicts/forget";
import { listVerdicts } from "@/lib/verdicts/list";
import { reviewVerdict } from "@/lib/verdicts/review";
import { asAdmin, countRowsRead, readDaily, record } from "@/lib/verdicts/test-verdicts";
import { testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const DAY = 24 * 60 * 60 * 1000;

test("texts go after thirty days, a few at a time, and nothing else does", async () => {
  const context = asAdmin(await testContext());
  const old = await record(context);
  await record(context, { generationId: old.generationId, step: "translated" });
  await record(context);
  context.advance(DAY);
  const young = await record(context);
  const counts = await readDaily(context);
  context.advance(29 * DAY);
  expect(await forgetOldVerdicts(context, 2)).toBe(0);
  context.advance(1);
  expect(await forgetOldVerdicts(context, 2)).toBe(2);
  expect(await forgetOldVerdicts(context, 2)).toBe(1);
  expect(await forgetOldVerdicts(context, 2)).toBe(0);
  const { items } = await listVerdicts(context, {});
  expect(items.map(({ prompt }) => prompt === null)).toEqual([false, true, true, true]);
  expect(items.map(({ judged }) => judged === null)).toEqual([false, true, true, true]);
  expect(items[0]?.generationId).toBe(young.generationId);
  expect(await readDaily(context)).toEqual(counts);
  const review = await reviewVerdict(context, { ...old, review: "right" });
  expect(review).toMatchObject({ review: "right", prompt: null, judged: null });
});

test("with nothing to forget the sweep reads next to nothing, however many texts there were", async () => {
  const context = await testContext();
  for (let count = 0; count < 300; count += 1) await record(context);
  context.advance(15 * DAY);
  for (let count = 0; count < 300; count += 1) await record(context);
  context.advance(15 * DAY + 1);
  expect(await forgetOldVerdicts(context, 1000)).toBe(300);
  const rowsRead = await countRowsRead(context, (counted) => forgetOldVerdicts(counted, 100));
  expect(rowsRead).toBeLessThanOrEqual(2);
  const left = await context.db.all(sql`SELECT 1 FROM verdicts WHERE prompt IS NOT NULL`);
  expect(left).toHaveLength(300);
});

test("forgetting reads a few rows per text and none of the others", async () => {
  const context = await testContext();
  for (let count = 0; count < 200; count += 1) await record(context);
  context.advance(31 * DAY);
  for (let count = 0; count < 200; count += 1) await record(context);
  const rowsRead = await countRowsRead(context, (counted) => forgetOldVerdicts(counted, 20));
  expect(rowsRead).toBeGreaterThanOrEqual(20);
  expect(rowsRead).toBeLessThanOrEqual(4 * 20 + 2);
});
