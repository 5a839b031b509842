import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { BackendSettings } from "@/lib/backends/schema";
import { PNG, SIZE } from "@/lib/backends/test-backends";
import type { AiBinding } from "@/lib/config";
import { createGeneration } from "@/lib/generations/create";
import { findGeneration } from "@/lib/generations/find";
import { runGeneration } from "@/lib/generations/run";
import { findDailyWait, quotePicture } from "@/lib/usage/quote";
import { type TestContext, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const USED_UP = new Error("3036: You have used up your daily free allocation of 10,000 neurons");

const OTHER = BackendSettings.parse({
  kind: "openai",
  id: "other",
  baseUrl: "https://other.example.com/v1",
  models: { "flux-klein": "x" },
  honours: ["seed"],
  tier: 5,
});

/** Workers AI checks words and draws nothing more today; beside it whoever is given. */
async function world(backends: readonly BackendSettings[]) {
  let asked = 0;
  let wordsLeft = true;
  const run: AiBinding["run"] = async (model) => {
    if (model.includes("guard") && wordsLeft) return { response: { safe: true, categories: [] } };
    if (!model.includes("guard")) asked += 1;
    throw USED_UP;
  };
  const context = await testContext({
    ai: { run },
    config: { backends },
    fetch: () => Promise.resolve(Response.json({ data: [{ b64_json: PNG.toBase64() }] })),
  });
  return {
    context,
    /** How often Workers AI was asked to draw. */
    asked: () => asked,
    useUpWords: () => void (wordsLeft = false),
  };
}

async function draw(context: TestContext, wish: object) {
  const { id } = await createGeneration(context, { prompt: "a fox", ...SIZE, ...wish });
  await runGeneration(context, id);
  return findGeneration(context, id);
}

const quote = (context: TestContext, wish: object) =>
  quotePicture(context, { prompt: "a wolf", ...SIZE, ...wish });

test("once Workers AI has said so, others are asked at once until the day ends, and nobody is told", async () => {
  const { context, asked } = await world([OTHER]);
  const first = await draw(context, { seed: 1 });
  expect(first?.attemptsLog).toMatchObject([
    { backend: "workers-ai", code: "daily_limit_reached", milliNeurons: 0 },
    { backend: "other", outcome: "succeeded" },
  ]);
  const second = await draw(context, { seed: 2 });
  expect(second).toMatchObject({ state: "succeeded" });
  expect(second?.attemptsLog).toMatchObject([{ backend: "other", outcome: "succeeded" }]);
  expect(asked()).toBe(1);
  expect(await quote(context, {})).toMatchObject({ canAfford: true });
  expect(await findDailyWait(context)).toBeNull();
  // At midnight UTC there are new ones, and it is asked again.
  context.advance(12 * 60 * 60 * 1000 + 1);
  expect((await draw(context, { seed: 3 }))?.attemptsLog).toMatchObject([
    { backend: "workers-ai" },
    { backend: "other", outcome: "succeeded" },
  ]);
});

test("who wants what only Workers AI draws is told, and who wants what another draws is not", async () => {
  const { context, asked } = await world([OTHER]);
  const refused = { state: "failed", errorCode: "daily_limit_reached" };
  expect(await draw(context, { model: "sd-xl", seed: 1 })).toMatchObject(refused);
  expect(asked()).toBe(1);
  // Nobody is asked in vain again, and the hour is told all the same.
  expect(await draw(context, { model: "sd-xl", seed: 2 })).toMatchObject({
    ...refused,
    errorDetails: { resumesAt: "2026-11-21T00:00:00.000Z" },
    attemptsLog: null,
  });
  expect(asked()).toBe(1);
  expect(await quote(context, { model: "sd-xl" })).toMatchObject({ limitedBy: "account" });
  expect(await quote(context, {})).toMatchObject({ canAfford: true, limitedBy: null });
  expect(await findDailyWait(context)).toBeNull();
});

test("without another backend everybody is told", async () => {
  const { context } = await world([]);
  await draw(context, {});
  expect(await quote(context, {})).toMatchObject({ canAfford: false, limitedBy: "account" });
  expect(await findDailyWait(context)).toMatchObject({ scope: "account" });
});

test.each([
  ["is switched off", { ...OTHER, enabled: false }],
  ["lacks its key", { ...OTHER, secretName: "OTHER_KEY" }],
  ["draws other models", { ...OTHER, models: { schnell: "x" } }],
])("another that %s changes nothing", async (_, settings) => {
  const { context } = await world([BackendSettings.parse(settings)]);
  await draw(context, {});
  expect(await findDailyWait(context)).toMatchObject({ scope: "account" });
});

test("when not even words can be checked any more, nobody else helps, and that is told", async () => {
  const { context, asked, useUpWords } = await world([OTHER]);
  useUpWords();
  expect(await draw(context, {})).toMatchObject({ errorCode: "daily_limit_reached" });
  expect(asked()).toBe(0);
  expect(await findDailyWait(context)).toMatchObject({ scope: "account" });
});
