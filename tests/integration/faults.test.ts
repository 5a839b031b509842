import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, startApp, type Visitor } from "@/tests/integration/app";
import {
  expectDrawnOnce,
  expectInvariants,
  failEachCall,
  SHAPES,
} from "@/tests/integration/failures";
import { callOpenAi } from "@/tests/integration/openai-caller";

/*
 * The first sweep through failures: every binding call of an operation fails once, or from then on, before and after
 * its effect. Whatever fails, the picture is delivered exactly once after things work again, or nothing was promised.
 */
let app: App;
beforeAll(async () => {
  app = await startApp({ vars: { LEASE_SECONDS: "2", SYNC_SECONDS: "3" } });
});
afterAll(() => app.close());

let cases = 0;

async function ask(visitor: Visitor, prompt: string): Promise<string | null> {
  const answer = await visitor.post({ prompt, width: 256, height: 256 });
  return answer.ok ? ((await answer.json()) as { id: string }).id : null;
}

/** Waits until the generation has ended, or has not got further for a while. */
async function watch(id: string | null): Promise<void> {
  let last = "";
  for (let still = 0; still < 6;) {
    const [row] = await app.query<{ state: string; stage: string }>(
      "SELECT state, stage FROM generations WHERE id = ?",
      id,
    );
    if (row === undefined || row.state === "succeeded" || row.state === "failed") return;
    const now = `${row.state} ${row.stage}`;
    still = now === last ? still + 1 : 0;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
}

test.each(SHAPES)(
  "drawing survives every failing call, $when its effect, $lasting",
  async (shape) => {
    const visitor = app.visit();
    await visitor.draw({ prompt: "a session", width: 256, height: 256 });
    const tried = await failEachCall(
      app,
      shape,
      async (nth) => {
        const id = await ask(visitor, `lis w lesie, próba ${nth} ${shape.when} ${shape.lasting}`);
        await watch(id);
        return id;
      },
      async (id, one) => {
        expectDrawnOnce(shape, one, id !== null);
        if (id === null) return;
        const view = await visitor.waitFor(id);
        expect(view.status, `call ${one.nth}: ${JSON.stringify(view.error)}`).toBe("succeeded");
      },
    );
    cases += tried;
    expect(tried).toBeGreaterThanOrEqual(12);
  },
  300_000,
);

test.each(SHAPES)(
  "a caller who waits gets the picture, or it is delivered later, $when its effect, $lasting",
  async (shape) => {
    const caller = await callOpenAi(app);
    const base = { model: "flux-klein", size: "256x256", response_format: "b64_json" };
    const tried = await failEachCall(
      app,
      shape,
      async (nth) => {
        const prompt = `żaba na liściu, próba ${nth} ${shape.when} ${shape.lasting}`;
        const answer = await caller.ask({ ...base, prompt });
        return { prompt, status: answer.status, body: await answer.text() };
      },
      async ({ prompt, status, body }, one) => {
        const rows = await app.query<{ state: string }>(
          "SELECT state FROM generations WHERE recipe ->> '$.prompt' = ?",
          prompt,
        );
        expectDrawnOnce(shape, one, status === 200 || rows.length > 0);
        const where = `call ${one.nth} (${one.calls.at(-1)}): ${status} ${body.slice(0, 200)}`;
        if (status === 200) expect(body, where).toContain('"b64_json"');
        expect(rows.length, where).toBeLessThanOrEqual(1);
        for (const { state } of rows) expect(state, where).toBe("succeeded");
      },
    );
    cases += tried;
    expect(tried).toBeGreaterThanOrEqual(10);
  },
  300_000,
);

test.each(SHAPES)(
  "deleting survives every failing call, $when its effect, $lasting",
  async (shape) => {
    const visitor = app.visit();
    const tried = await failEachCall(
      app,
      shape,
      async (nth) => {
        await app.resetCounts();
        const prompt = `sarna na polanie ${nth} ${shape.when} ${shape.lasting}`;
        const view = await visitor.draw({ prompt, width: 256, height: 256 });
        await app.resetCounts({ ...shape, nth });
        await visitor.fetch(`/api/images/${view.id}`, { method: "DELETE" });
        return view;
      },
      async (view, { nth }) => {
        const again = await visitor.fetch(`/api/images/${view.id}`, { method: "DELETE" });
        expect([204, 404], `call ${nth}`).toContain(again.status);
        await app.query("UPDATE images SET collect_until = 0 WHERE refs <= 0");
        await app.sweep();
        expect((await visitor.fetch(view.image?.url ?? "")).status, `call ${nth}`).toBe(404);
      },
    );
    cases += tried;
    expect(tried).toBeGreaterThanOrEqual(5);
  },
  300_000,
);

test.each(SHAPES)(
  "showing a known picture to one more person survives too, $when, $lasting",
  async (shape) => {
    const first = app.visit();
    const second = app.visit();
    await second.draw({ prompt: "a session", width: 256, height: 256 });
    const tried = await failEachCall(
      app,
      shape,
      async (nth) => {
        await app.resetCounts();
        const prompt = `łabędź na stawie ${nth} ${shape.when} ${shape.lasting}`;
        await first.draw({ prompt, width: 256, height: 256 });
        await app.resetCounts({ ...shape, nth });
        await ask(second, prompt);
        return prompt;
      },
      async (prompt, { nth }) => {
        const view = await second.draw({ prompt, width: 256, height: 256 });
        expect(view, `call ${nth}`).toMatchObject({ status: "succeeded", cached: true, usd: 0 });
        const rows = await app.query(
          "SELECT 1 FROM generations WHERE recipe LIKE ?",
          `%${prompt}"%`,
        );
        expect(rows, `call ${nth}`).toHaveLength(2);
      },
    );
    cases += tried;
    expect(tried).toBeGreaterThanOrEqual(4);
  },
  300_000,
);

test("enough cases were tried", () => {
  console.log(`failures injected: ${cases}`);
  expect(cases).toBeGreaterThanOrEqual(100);
});

test("a picture that the bucket refused is stored later from kept bytes and not paid for twice", async () => {
  const visitor = app.visit();
  await visitor.draw({ prompt: "a session", width: 256, height: 256 });
  await app.resetCounts({ nth: 1, when: "before", lasting: "once", kinds: ["r2.put"] });
  const view = await visitor.draw({ prompt: "borsuk pod dębem", width: 256, height: 256 });
  expect(view).toMatchObject({ status: "succeeded", error: null });
  const counts = await app.counts();
  expect(counts.failed).toBe(1);
  expect(counts.aiModels["@cf/black-forest-labs/flux-2-klein-4b"]).toBe(1);
  await expectInvariants(app);
});

test("a deleted picture is not answered from memory while somebody else still has it", async () => {
  const [first, second] = [app.visit(), app.visit()];
  const recipe = { prompt: "bóbr przy żeremiu", width: 256, height: 256 };
  const view = await first.draw(recipe);
  await second.draw(recipe);
  await first.draw(recipe); // fills the hint
  await app.resetCounts({ nth: 1, when: "before", lasting: "forever", kinds: ["kv.delete"] });
  const refused = await first.fetch(`/api/images/${view.id}`, { method: "DELETE" });
  expect(refused.status).toBe(503);
  expect((await first.fetch(`/api/images/${view.id}`)).status).toBe(200);
  await app.resetCounts();
  expect((await first.fetch(`/api/images/${view.id}`, { method: "DELETE" })).status).toBe(204);
  const again = await first.draw(recipe);
  expect(again).toMatchObject({ status: "succeeded", cached: true });
  expect(again.id).not.toBe(view.id);
  expect((await first.fetch(`/api/images/${again.id}`)).status).toBe(200);
});

test("a message that fails every time ends its generation through the dead-letter queue", async () => {
  const visitor = app.visit();
  await visitor.draw({ prompt: "a session", width: 256, height: 256 });
  // The first call is the claim of the request itself. From then on there is no database: not for the place in the
  // queue (1 failure), not for the six deliveries, not for the first delivery of the dead letter.
  await app.resetCounts({ nth: 2, when: "before", lasting: "forever", kinds: ["d1"] });
  const id = await ask(visitor, "żuraw o poranku");
  await expect
    .poll(async () => (await app.counts()).failed, { timeout: 30_000 })
    .toBeGreaterThanOrEqual(8);
  await app.resetCounts();
  const view = await visitor.waitFor(id ?? "");
  expect(view).toMatchObject({ status: "failed", error: { code: "internal" }, usd: 0 });
  await expectInvariants(app);
}, 60_000);
