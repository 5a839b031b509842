import { afterEach, expect, test } from "vitest";
import { type App, startApp } from "@/tests/integration/app";

/*
 * What people see when a model misbehaves, through the whole app with the stand-in acting it out.
 */
const KLEIN = "@cf/black-forest-labs/flux-2-klein-4b";
const TRANSLATOR = "@cf/meta/m2m100-1.2b";
const GUARD = "@cf/meta/llama-guard-3-8b";

let app: App | undefined;
afterEach(() => app?.close());

const SMALL = { width: 256, height: 256 };

test("a busy model is tried again and the picture comes", async () => {
  app = await startApp({ aiFaults: [{ model: KLEIN, nth: 1 }] });
  const view = await app.visit().draw({ prompt: "a fox", ...SMALL });
  expect(view).toMatchObject({ status: "succeeded", error: null });
  expect((await app.counts()).aiModels[KLEIN]).toBe(2);
});

test("used-up daily neurons end the generation at once and say when drawing resumes", async () => {
  const message = "3036: You have used up your daily free allocation of 10,000 neurons.";
  app = await startApp({ aiFaults: [{ model: KLEIN, message }] });
  const view = await app.visit().draw({ prompt: "a fox", ...SMALL });
  expect(view).toMatchObject({
    status: "failed",
    usd: 0,
    error: { code: "daily_limit_reached", retryable: false },
  });
  expect(view.error?.details?.["resumesAt"]).toMatch(/T00:00:00(\.000)?Z$/);
  expect((await app.counts()).aiModels[KLEIN]).toBe(1);
});

test("a model's own refusal is a refusal and not retried", async () => {
  const message = "3030: Input prompt contains NSFW content";
  app = await startApp({ aiFaults: [{ model: KLEIN, message }] });
  const view = await app.visit().draw({ prompt: "a fox", ...SMALL });
  expect(view).toMatchObject({
    status: "blocked",
    usd: 0,
    error: { code: "blocked", retryable: false },
  });
  expect((await app.counts()).aiModels[KLEIN]).toBe(1);
  const days = await app.query("SELECT refusals, failures, pictures FROM usage_daily");
  expect(days).toEqual([{ refusals: 1, failures: 0, pictures: 0 }]);
});

test("a translation that is not one is never painted", async () => {
  app = await startApp({
    aiFaults: [
      { model: TRANSLATOR, outcome: "answer", answer: { translated_text: "kot na płocie" } },
    ],
  });
  const view = await app.visit().draw({ prompt: "kot na płocie", ...SMALL });
  expect(view).toMatchObject({ status: "failed", error: { code: "translation_failed" } });
  expect((await app.counts()).aiModels[KLEIN]).toBeUndefined();
});

test.each([
  ["an unclear verdict", { response: "I think this is fine." }],
  ["no verdict", {}],
  ["a verdict without an answer", { response: { categories: ["S1"] } }],
  ["an empty verdict", null],
])("%s is never a pass", async (_, answer) => {
  app = await startApp({ aiFaults: [{ model: GUARD, outcome: "answer", answer }] });
  const view = await app.visit().draw({ prompt: "a fox", ...SMALL });
  expect(view).toMatchObject({ status: "failed", error: { code: "moderation_unavailable" } });
  expect((await app.counts()).aiModels[KLEIN]).toBeUndefined();
});

test("a verdict against the English blocks, with its category, and nothing is painted", async () => {
  const answer = { response: { safe: false, categories: ["S1"] } };
  app = await startApp({ aiFaults: [{ model: GUARD, outcome: "answer", answer }] });
  const view = await app.visit().draw({ prompt: "lis w lesie", ...SMALL });
  expect(view).toMatchObject({
    status: "blocked",
    error: { code: "blocked", details: { category: "violence", layer: "classifier" } },
  });
  expect((await app.counts()).aiModels[KLEIN]).toBeUndefined();
});

test.each([
  ["nothing", { image: "" }],
  ["text in place of a picture", { image: btoa("<html>Bad gateway</html>") }],
  ["an answer of another shape", { result: 5 }],
])(
  "%s from the model is a failure that costs nothing",
  async (_, answer) => {
    app = await startApp({ aiFaults: [{ model: KLEIN, outcome: "answer", answer }] });
    const view = await app.visit().draw({ prompt: "a fox", ...SMALL });
    expect(view).toMatchObject({
      status: "failed",
      image: null,
      usd: 0,
      error: { code: "backend_failed" },
    });
    expect(await app.bucketKeys()).toEqual([]);
  },
  60_000,
);

test("a model that never answers is given up in time, and the next try delivers", async () => {
  app = await startApp({
    aiFaults: [{ model: KLEIN, nth: 1, outcome: "hang" }],
    vars: { LEASE_SECONDS: "4" },
  });
  const view = await app.visit().draw({ prompt: "a fox", ...SMALL });
  expect(view.status).toBe("succeeded");
  expect((await app.counts()).aiModels[KLEIN]).toBe(2);
});
