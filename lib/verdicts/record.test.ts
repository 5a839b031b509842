import { reset } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";
import { runBatch } from "@/db/batch";
import { forgetVerdicts } from "@/lib/verdicts/forget";
import { recordVerdict } from "@/lib/verdicts/record";
import { recordLooseVerdict } from "@/lib/verdicts/record-loose";
import { readDaily, record, verdictEntry } from "@/lib/verdicts/test-verdicts";
import { testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const ONE_REFUSAL = {
  day: "2026-11-20",
  category: "hate",
  layer: "lexicon",
  outcome: "refused",
  count: 1,
  false_alarms: 0,
};

test("the same batch twice is one verdict and counts once", async () => {
  const context = await testContext();
  const entry = verdictEntry(context);
  const batch = () => runBatch(context.db, recordVerdict(entry, context.now(), sql`TRUE`));
  await batch();
  context.advance(24 * 60 * 60 * 1000);
  await Promise.all([batch(), batch()]);
  expect(await readDaily(context)).toEqual([ONE_REFUSAL]);
  const rows = await context.db.all(sql`SELECT * FROM verdicts`);
  expect(rows).toEqual([
    {
      generation_id: entry.generationId,
      step: "original",
      outcome: "refused",
      layer: "lexicon",
      engine: "lexicon",
      category: "hate",
      signals: '["hate"]',
      prompt: "zły opis",
      judged: "zły opis",
      review: null,
      created_at: Date.parse("2026-11-20T12:00:00Z"),
    },
  ]);
});

test("a condition that does not hold leaves no trace", async () => {
  const context = await testContext();
  const lost = sql`EXISTS (SELECT 1 FROM generations WHERE lease_id = 'lost')`;
  await runBatch(context.db, recordVerdict(verdictEntry(context), context.now(), lost));
  expect(await readDaily(context)).toEqual([]);
  expect(await context.db.all(sql`SELECT 1 FROM verdicts`)).toEqual([]);
});

test("every step of a generation has a verdict of its own", async () => {
  const context = await testContext();
  const { generationId } = await record(context);
  await record(context, {
    generationId,
    step: "translated",
    outcome: "overruled",
    layer: "classifier",
  });
  await record(context);
  expect(await readDaily(context)).toEqual([
    { ...ONE_REFUSAL, layer: "classifier", outcome: "overruled" },
    { ...ONE_REFUSAL, count: 2 },
  ]);
});

test("a refusal without a generation is recorded after the answer, each under an id of its own", async () => {
  const context = await testContext();
  const { generationId: _, ...entry } = verdictEntry(context);
  recordLooseVerdict(context, entry);
  recordLooseVerdict(context, entry);
  await Promise.all(context.background);
  expect(await readDaily(context)).toEqual([{ ...ONE_REFUSAL, count: 2 }]);
  const ids = await context.db.all(sql`SELECT DISTINCT generation_id FROM verdicts`);
  expect(ids).toHaveLength(2);
});

test("a refusal that cannot be recorded is told to the log, without its words", async () => {
  const context = await testContext();
  const { generationId: _, ...entry } = verdictEntry(context, { prompt: "tajne słowa" });
  await context.db.run(sql`DROP TABLE verdicts`);
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  recordLooseVerdict(context, entry);
  await expect(Promise.all(context.background)).resolves.toEqual([undefined]);
  const lines = warn.mock.calls.flat().join("\n");
  expect(lines).toContain("verdict.not_recorded");
  expect(lines).not.toContain("tajne");
  warn.mockRestore();
});

test("deleting a generation takes the texts along and leaves the counts", async () => {
  const context = await testContext();
  const { generationId } = await record(context);
  await record(context, { generationId, step: "translated" });
  const other = await record(context);
  await runBatch(context.db, [forgetVerdicts(generationId, sql`FALSE`)]);
  const kept = () =>
    context.db.all(sql`SELECT generation_id FROM verdicts
      WHERE prompt IS NOT NULL AND judged IS NOT NULL`);
  expect(await kept()).toHaveLength(3);
  await runBatch(context.db, [forgetVerdicts(generationId, sql`TRUE`)]);
  expect(await kept()).toEqual([{ generation_id: other.generationId }]);
  expect(await readDaily(context)).toEqual([{ ...ONE_REFUSAL, count: 3 }]);
});
