import { reset } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { BackendSettings } from "@/lib/backends/schema";
import type { AiBinding } from "@/lib/config";
import { createGeneration } from "@/lib/generations/create";
import { createMany } from "@/lib/generations/create-many";
import { findGeneration } from "@/lib/generations/find";
import { runGeneration } from "@/lib/generations/run";
import { toGenerationView } from "@/lib/generations/view";
import { drawScene, encodePicture } from "@/lib/images/test-pictures";
import { previewTranslation } from "@/lib/prompts/preview-translation";
import { type TestContext, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const SIZE = { width: 512, height: 512 };
/** Thousandths of a neuron: drawing this size, one check of a text, one translation. */
const PRICE = 26_050;
const CHECK = 4400;
const TRANSLATION = 342;
const OTHER = { model: "flux-klein", ...SIZE };

type Painting = () => Promise<unknown>;

/** A world in which words cost as above, and each picture goes as the next of `paintings` says. */
async function world(paintings: Painting[], config: object = {}): Promise<TestContext> {
  const run: AiBinding["run"] = async (model) => {
    if (model.includes("guard")) {
      const usage = { prompt_tokens: 100, completion_tokens: 0 };
      return { response: { safe: true, categories: [] }, usage };
    }
    if (model.includes("m2m100")) {
      const usage = { prompt_tokens: 11, completion_tokens: 0 };
      return { translated_text: "a red fox in the forest", usage };
    }
    const next = paintings.shift();
    if (next === undefined) throw new Error("Nobody was to paint.");
    return next();
  };
  return testContext({ ai: { run }, config });
}

const good: Painting = async () => ({
  image: (await encodePicture(drawScene(SIZE.width, SIZE.height), "image/jpeg")).toBase64(),
});
const late: Painting = () => Promise.reject(new Error("3007: Request timed out"));
const rejected: Painting = () => Promise.reject(new Error("5006: invalid input"));

async function booksOf({ db }: TestContext) {
  const [ledger, daily, quotas] = await Promise.all([
    db.all(sql`SELECT kind, milli_neurons AS drawing, prompt_milli_neurons AS words FROM ledger`),
    db.all(sql`SELECT SUM(milli_neurons) AS drawing, SUM(prompt_milli_neurons) AS words
      FROM usage_daily`),
    db.all<{ n: number }>(sql`SELECT milli_neurons AS n FROM quotas`),
  ]);
  return { ledger, daily: daily[0], quotas: quotas.map(({ n }) => n) };
}

test("work on words is recorded beside the drawing, in the ledger and the day's sum", async () => {
  const context = await world([good]);
  const { id } = await createGeneration(context, { prompt: "lis w lesie", ...SIZE });
  await runGeneration(context, id);
  const words = TRANSLATION + CHECK;
  expect(await booksOf(context)).toEqual({
    ledger: [{ kind: "picture", drawing: PRICE, words }],
    daily: { drawing: PRICE, words },
    quotas: [PRICE, PRICE],
  });
  const row = await findGeneration(context, id);
  expect(row).toMatchObject({ milliNeurons: PRICE, promptMilliNeurons: words });
});

test("words that were worked on in an earlier run are paid once, and so is a picture that never came", async () => {
  const context = await world([late, good]);
  const { id } = await createGeneration(context, { prompt: "lis w lesie", ...SIZE });
  expect(await runGeneration(context, id)).toMatchObject({ kind: "deferred" });
  // The late one may have been charged: another is not drawn from the same reservation.
  expect((await booksOf(context)).quotas).toEqual([2 * PRICE, 2 * PRICE]);
  expect(await runGeneration(context, id)).toMatchObject({ kind: "completed" });
  const words = TRANSLATION + CHECK;
  expect(await booksOf(context)).toEqual({
    ledger: [{ kind: "picture", drawing: 2 * PRICE, words }],
    daily: { drawing: 2 * PRICE, words },
    quotas: [2 * PRICE, 2 * PRICE],
  });
  const row = await findGeneration(context, id);
  if (row === null) throw new Error("The picture is gone.");
  expect(toGenerationView(row, context.config).neurons).toBe((2 * PRICE) / 1000);
});

test("a late attempt is charged also when somebody else draws at once", async () => {
  const other = {
    kind: "openai",
    id: "other",
    baseUrl: "https://other.example.com/v1",
    models: { "flux-klein": "x" },
    honours: ["seed"],
    tier: 1,
  };
  const context = await world([late], { backends: [BackendSettings.parse(other)] });
  const picture = await encodePicture(drawScene(SIZE.width, SIZE.height), "image/jpeg");
  const fetch = () => Promise.resolve(Response.json({ data: [{ b64_json: picture.toBase64() }] }));
  const elsewhere = { ...context, fetch };
  const { id } = await createGeneration(elsewhere, { prompt: "a fox", ...SIZE });
  await runGeneration(elsewhere, id);
  expect(await booksOf(context)).toMatchObject({
    ledger: [{ kind: "picture", drawing: PRICE, words: CHECK }],
    quotas: [PRICE, PRICE],
  });
});

test("a failure costs what was spent on the way, and its owner nothing", async () => {
  const context = await world([late, rejected]);
  const { id } = await createGeneration(context, { prompt: "a fox", ...SIZE });
  await runGeneration(context, id);
  await runGeneration(context, id);
  expect(await booksOf(context)).toEqual({
    ledger: [{ kind: "failed", drawing: PRICE, words: CHECK }],
    daily: { drawing: PRICE, words: CHECK },
    quotas: [PRICE, PRICE],
  });
  const row = await findGeneration(context, id);
  if (row === null) throw new Error("The generation is gone.");
  expect(toGenerationView(row, context.config)).toMatchObject({ status: "failed", neurons: 0 });
});

test("a failure that drew nothing gives its reservation back", async () => {
  const context = await world([rejected]);
  const { id } = await createGeneration(context, { prompt: "a fox", ...SIZE });
  await runGeneration(context, id);
  expect(await booksOf(context)).toMatchObject({
    ledger: [{ kind: "failed", drawing: 0, words: CHECK }],
    quotas: [0, 0],
  });
});

test("pictures of the same words pay for them once", async () => {
  const context = await world([good, good]);
  const outcomes = await createMany(context, { prompt: "lis w lesie", ...OTHER }, 2);
  await Promise.all(context.background);
  for (const outcome of outcomes) {
    if ("row" in outcome) await runGeneration(context, outcome.row.id);
  }
  const { ledger, daily } = await booksOf(context);
  expect(ledger).toHaveLength(2);
  expect(daily).toEqual({ drawing: 2 * PRICE, words: TRANSLATION + CHECK });
});

test("words that are only looked at are counted, and count towards everybody's limit", async () => {
  const limits = { session: null, account: PRICE + TRANSLATION - 1 };
  const context = await world([], { limits });
  await previewTranslation(context, { prompt: "lis w lesie" });
  await Promise.all(context.background);
  const days = await context.db.all(
    sql`SELECT model, pictures, milli_neurons, prompt_milli_neurons FROM usage_daily`,
  );
  expect(days).toEqual([
    { model: "previews", pictures: 0, milli_neurons: 0, prompt_milli_neurons: TRANSLATION },
  ]);
  await expect(createGeneration(context, { prompt: "a fox", ...SIZE })).rejects.toMatchObject({
    code: "daily_limit_reached",
    details: { scope: "account", used: TRANSLATION / 1000 },
  });
});
