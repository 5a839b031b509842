import { afterAll, beforeAll, expect, test } from "vitest";
import { ADMIN_TOKEN, type App, startApp } from "@/tests/integration/app";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("verdicts are for administrators, who can mark them", async () => {
  const visitor = app.visit();
  const generationId = "019aa3f0-0000-7000-8000-000000000000";
  const review = `/api/admin/verdicts/${generationId}/original/review`;
  const mark = (value: unknown) =>
    visitor.fetch(review, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ review: value }),
    });
  const askAll = async () => [
    (await visitor.fetch("/api/admin/moderation")).status,
    (await visitor.fetch("/api/admin/verdicts")).status,
    (await mark("false_alarm")).status,
  ];
  expect(await askAll()).toEqual([401, 401, 401]);
  await visitor.post({ prompt: "dziecięca pornografia" });
  expect(await askAll()).toEqual([401, 401, 401]);
  await visitor.post({ token: ADMIN_TOKEN }, "/api/admin/session");
  expect(await askAll()).toEqual([200, 200, 404]);
  expect((await mark("perhaps")).status).toBe(400);
  await app.query(
    `INSERT INTO verdicts (generation_id, step, outcome, layer, engine, category, signals, prompt,
      judged, created_at)
    VALUES (?, 'original', 'refused', 'lexicon', 'lexicon', 'hate', '["hate"]', 'zły opis', 'zły opis', 0)`,
    generationId,
  );
  const marked = await mark("false_alarm");
  expect(await marked.json()).toMatchObject({
    generationId,
    review: "false_alarm",
    prompt: { text: "zły opis", language: "pl" },
  });
  const page = await visitor.fetch("/api/admin/verdicts?category=hate&limit=100");
  expect(((await page.json()) as { items: unknown[] }).items).toContainEqual(
    expect.objectContaining({ generationId, review: "false_alarm" }),
  );
});
