import { afterEach, expect, test } from "vitest";
import type { GenerationView } from "@/lib/generations/schema";
import { type App, startApp, type Visitor } from "@/tests/integration/app";
import type { Counts } from "@/tests/worker/faults";

let app: App | undefined;
afterEach(() => app?.close());

const SMALL = { width: 256, height: 256 };
const KLEIN = "@cf/black-forest-labs/flux-2-klein-4b";

type Item = {
  readonly generation?: GenerationView;
  readonly error?: { readonly code: string; readonly requestId: string };
};

async function ask(visitor: Visitor, body: object) {
  const answer = await visitor.post({ ...SMALL, ...body });
  const { items } = (await answer.json()) as { items: readonly Item[] };
  return { status: answer.status, items };
}

function viewsOf(items: readonly Item[]): GenerationView[] {
  return items.flatMap(({ generation }) => generation ?? []);
}

/** Waits by the database until nothing is being made, so that polling does not count. */
async function settle({ query }: App): Promise<void> {
  const pending = "SELECT COUNT(*) AS n FROM generations WHERE state IN ('queued', 'running')";
  await expect.poll(() => query<{ n: number }>(pending), { timeout: 30_000 }).toEqual([{ n: 0 }]);
}

function callsOf({ aiModels }: Counts, pattern: RegExp): number {
  return Object.entries(aiModels)
    .filter(([model]) => pattern.test(model))
    .reduce((sum, [, calls]) => sum + calls, 0);
}

test("four pictures of new Polish words are one translation, one check of each text and four drawings", async () => {
  app = await startApp();
  const visitor = app.visit();
  await visitor.draw({ prompt: "a first picture, for the session", ...SMALL });
  await app.resetCounts();
  const { status, items } = await ask(visitor, { prompt: "czapla nad stawem o świcie", n: 4 });
  expect(status).toBe(202);
  const views = viewsOf(items);
  expect(views.map(({ recipe }) => recipe.seed)).toEqual([42, 43, 44, 45]);
  expect(new Set(views.map(({ id }) => id)).size).toBe(4);
  await settle(app);
  const counts = await app.counts();
  console.log(`four pictures: ${JSON.stringify(counts)}`);
  expect(callsOf(counts, /m2m100/)).toBe(1);
  expect(callsOf(counts, /guard/)).toBe(1);
  expect(callsOf(counts, /flux/)).toBe(4);
  expect(counts.calls["limit"]).toBe(4);
  expect(counts.calls["queue.send"]).toBe(4);
  expect(counts.calls["kv.put"]).toBe(1);
  // What four single pictures may write.
  expect(counts.rowsWritten).toBeLessThanOrEqual(4 * 12);
  const done = await Promise.all(views.map(({ id }) => visitor.waitFor(id)));
  expect(done.map(({ status: state }) => state)).toEqual(Array(4).fill("succeeded"));
  expect(new Set(done.map(({ image }) => image?.url)).size).toBe(4);
  for (const { chain } of done) {
    expect(chain.map(({ kind, check }) => [kind, check?.verdict])).toEqual([
      ["original", "passed"],
      ["translated", "passed"],
    ]);
    expect(chain[1]?.text).toBe(done[0]?.chain[1]?.text);
  }
});

test("asking again finds the same pictures, and one of them by its seed", async () => {
  app = await startApp();
  const visitor = app.visit();
  const wish = { prompt: "żuraw w mgle", seed: 2 ** 31 - 2, n: 3 };
  const first = await ask(visitor, wish);
  await settle(app);
  await app.resetCounts();
  const again = await ask(visitor, wish);
  expect(again.status).toBe(200);
  const ids = viewsOf(first.items).map(({ id }) => id);
  expect(viewsOf(again.items)).toMatchObject(
    [2 ** 31 - 2, 2 ** 31 - 1, 0].map((seed, index) => ({
      id: ids[index],
      cached: true,
      recipe: { seed },
    })),
  );
  expect((await app.counts()).aiModels).toEqual({});
  const single = await visitor.draw({ prompt: wish.prompt, seed: 0, ...SMALL });
  expect(single).toMatchObject({ id: ids[2], cached: true });
  const more = await ask(visitor, { ...wish, n: 4 });
  expect(more.status).toBe(202);
  expect(viewsOf(more.items).map(({ cached }) => cached)).toEqual([true, true, true, false]);
});

test("a picture that fails leaves the others alone", async () => {
  app = await startApp({
    aiFaults: [{ model: KLEIN, nth: 2, message: "3039: Invalid request" }],
  });
  const visitor = app.visit();
  const { items } = await ask(visitor, { prompt: "a heron by a pond at dawn", n: 3 });
  await settle(app);
  const ends = await Promise.all(viewsOf(items).map(({ id }) => visitor.waitFor(id)));
  const states = ends.map(({ status }) => status).toSorted();
  expect(states).toEqual(["failed", "succeeded", "succeeded"]);
});

test("words that are refused are the whole answer's error", async () => {
  app = await startApp();
  const answer = await app.visit().post({ prompt: "nagie dziecko", n: 4 });
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ error: { code: "blocked" } });
});

test("a limit lets the first pictures pass and is the error of the others", async () => {
  app = await startApp();
  const visitor = app.visit();
  const wish = { prompt: "a heron by a pond at dusk", n: 4 };
  await app.resetCounts({ nth: 3, when: "before", lasting: "forever", kinds: ["limit"] });
  const { status, items } = await ask(visitor, wish);
  expect(status).toBe(202);
  expect(items.map(({ error }) => error?.code ?? "taken")).toEqual([
    "taken",
    "taken",
    "rate_limited",
    "rate_limited",
  ]);
  const whole = await visitor.post({ ...SMALL, ...wish });
  expect(whole.status).toBe(429);
  expect(Number(whole.headers.get("retry-after"))).toBeGreaterThan(0);
  await settle(app);
});

test("a model without seeds draws one picture and says so", async () => {
  app = await startApp();
  const visitor = app.visit();
  const answer = await visitor.post({ prompt: "a red fox", model: "schnell", n: 4 });
  const { items } = (await answer.json()) as { items: readonly Item[] };
  expect(viewsOf(items)).toMatchObject([
    { warnings: [{ parameter: "n", reason: "unsupported", applied: 1 }] },
  ]);
});

test("one picture is answered as ever, asked for as one or without a number", async () => {
  app = await startApp();
  const visitor = app.visit();
  const view = await visitor.draw({ prompt: "kos na płocie", n: 1, ...SMALL });
  expect(view).toMatchObject({ status: "succeeded", recipe: { seed: 42 } });
  expect(view).not.toHaveProperty("items");
});
