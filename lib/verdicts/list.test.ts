import { reset } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { runBatch } from "@/db/batch";
import { firstIdAt } from "@/lib/new-id";
import { listVerdicts } from "@/lib/verdicts/list";
import { asAdmin, countRowsRead, record } from "@/lib/verdicts/test-verdicts";
import { type TestContext, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const DAY = 24 * 60 * 60 * 1000;

test("verdicts come newest first, page by page, each once", async () => {
  const context = asAdmin(await testContext());
  const ids: string[] = [];
  for (let count = 0; count < 5; count += 1) {
    const { generationId } = await record(context);
    await record(context, { generationId, step: "translated" });
    ids.unshift(`${generationId} translated`, `${generationId} original`);
    context.advance(1000);
  }
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listVerdicts(context, { cursor, limit: 3 });
    expect(page.items.length).toBeLessThanOrEqual(3);
    seen.push(...page.items.map(({ generationId, step }) => `${generationId} ${step}`));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toEqual(ids);
});

test("a verdict tells everything, with the languages of its texts", async () => {
  const context = asAdmin(await testContext());
  const { generationId } = await record(context, {
    step: "translated",
    outcome: "overruled",
    layer: "classifier",
    engine: "llama-guard-3-8b",
    category: "sexual",
    signals: ["sexual", "minors"],
    prompt: "akt kobiecy w stylu Modiglianiego przy oknie",
    judged: "a female nude in the style of Modigliani by the window",
  });
  expect((await listVerdicts(context, {})).items).toEqual([
    {
      generationId,
      step: "translated",
      outcome: "overruled",
      layer: "classifier",
      engine: "llama-guard-3-8b",
      category: "sexual",
      signals: ["sexual", "minors"],
      prompt: { text: "akt kobiecy w stylu Modiglianiego przy oknie", language: "pl" },
      judged: { text: "a female nude in the style of Modigliani by the window", language: "en" },
      review: null,
      createdAt: "2026-11-20T12:00:00.000Z",
    },
  ]);
});

test("a category and days narrow the list", async () => {
  const context = asAdmin(await testContext());
  await record(context, { category: "hate", prompt: "pierwszy" });
  context.advance(DAY);
  await record(context, { category: "violence", prompt: "drugi" });
  await record(context, { category: "hate", prompt: "trzeci" });
  context.advance(DAY);
  await record(context, { category: "hate", prompt: "czwarty" });
  const prompts = async (input: Parameters<typeof listVerdicts>[1]) =>
    (await listVerdicts(context, input)).items.map(({ prompt }) => prompt?.text ?? "").toSorted();
  expect(await prompts({ category: "hate" })).toEqual(["czwarty", "pierwszy", "trzeci"]);
  expect(await prompts({ category: "weapons" })).toEqual([]);
  expect(await prompts({ from: "2026-11-21", to: "2026-11-21" })).toEqual(["drugi", "trzeci"]);
  expect(await prompts({ category: "hate", from: "2026-11-21" })).toEqual(["czwarty", "trzeci"]);
  expect(await prompts({ to: "2026-11-20" })).toEqual(["pierwszy"]);
});

/** A verdict a minute for five weeks, of four categories in turn, ending with this minute. */
async function fill(context: TestContext, count: number): Promise<void> {
  const now = context.now();
  const minute = sql`printf('%012x', ${now} - n * 60000)`;
  await runBatch(context.db, [
    sql`WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers
        WHERE n + 1 < ${count})
      INSERT INTO verdicts (generation_id, step, outcome, layer, engine, category, signals,
        prompt, judged, created_at)
      SELECT substr(${minute}, 1, 8) || '-' || substr(${minute}, 9) || '-7000-8000-000000000000',
        'original', 'refused', 'lexicon', 'lexicon',
        CASE n % 4 WHEN 0 THEN 'hate' WHEN 1 THEN 'sexual' WHEN 2 THEN 'violence' ELSE 'weapons' END,
        '[]', 'opis ' || n, 'opis ' || n, ${now} - n * 60000
      FROM numbers`,
  ]);
}

test("a page of 20 reads at most 42 rows among 50,000, whatever is asked for", async () => {
  const context = asAdmin(await testContext());
  await fill(context, 50_000);
  const deep = `${firstIdAt(context.now() - 30_001 * 60_000)}-7000-8000-000000000000_original`;
  const inputs: Parameters<typeof listVerdicts>[1][] = [
    {},
    { cursor: deep },
    { category: "violence" },
    { category: "violence", cursor: deep },
    { from: "2026-11-01", to: "2026-11-05" },
    { category: "hate", from: "2026-11-01", to: "2026-11-05" },
    { from: "2026-10-20", to: "2026-11-19", cursor: deep },
    { category: "sexual", from: "2026-10-20", to: "2026-11-19", cursor: deep },
  ];
  for (const input of inputs) {
    let rows = 0;
    const rowsRead = await countRowsRead(context, async (counted) => {
      const page = await listVerdicts(counted, { ...input, limit: 20 });
      rows = page.items.length;
    });
    expect(rows, JSON.stringify(input)).toBe(20);
    expect(rowsRead, JSON.stringify(input)).toBeGreaterThanOrEqual(20);
    expect(rowsRead, JSON.stringify(input)).toBeLessThanOrEqual(2 * 20 + 2);
  }
});

test.each([
  [{ cursor: "nonsense" }, "cursor"],
  [{ cursor: "019aa3f0-0000-7000-8000-000000000000_nonsense" }, "cursor"],
  [{ from: "yesterday" }, "from"],
  [{ to: "2026-02-30" }, "to"],
])("the list %o is refused", async (input, field) => {
  const context = asAdmin(await testContext());
  await expect(listVerdicts(context, input)).rejects.toMatchObject({
    code: "invalid_request",
    details: { field },
  });
});

test("only administrators see verdicts", async () => {
  const context = await testContext();
  await record(context);
  await expect(listVerdicts(context, {})).rejects.toMatchObject({ code: "unauthorized" });
});
