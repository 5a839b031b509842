import { afterAll, beforeAll, expect, test } from "vitest";
import type { Counts } from "@/tests/worker/faults";
import { type App, createTestKey, startApp } from "@/tests/integration/app";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const PAINTERS = /flux|stable-diffusion|dreamshaper/;

function paintings(counts: Counts): number {
  return Object.entries(counts.aiModels)
    .filter(([model]) => PAINTERS.test(model))
    .reduce((sum, [, calls]) => sum + calls, 0);
}

test("one picture stays within its budget of binding calls and rows", async () => {
  const visitor = app.visit();
  await visitor.draw({ prompt: "a warm-up picture of a lighthouse" });
  await app.resetCounts();
  const answer = await visitor.post({ prompt: "lis w lesie o zachodzie słońca w stylu Ghibli" });
  const { id } = (await answer.json()) as { id: string };
  // Waiting by the database, so that polling does not count.
  await expect
    .poll(
      async () =>
        (await app.query<{ state: string }>("SELECT state FROM generations WHERE id = ?", id))[0]
          ?.state,
      { timeout: 20_000 },
    )
    .toBe("succeeded");
  const counts = await app.counts();
  console.log(`one picture: ${JSON.stringify(counts)}`);
  expect(paintings(counts)).toBe(1);
  expect(counts.calls["r2.put"]).toBeLessThanOrEqual(3);
  expect(counts.calls["kv.put"] ?? 0).toBeLessThanOrEqual(1);
  expect(counts.calls["kv.get"] ?? 0).toBeLessThanOrEqual(2);
  expect(counts.rowsWritten).toBeLessThanOrEqual(12);
  expect(counts.rowsRead).toBeLessThanOrEqual(40);
  expect(counts.calls["queue.send"]).toBe(1);
  expect(counts.calls["images.input"] ?? 0).toBe(0);
});

test("a known picture costs one look-up and draws, queues and writes nothing", async () => {
  const visitor = app.visit();
  const first = await visitor.draw({ prompt: "kot na dachu w deszczu" });
  const second = await visitor.draw({ prompt: "kot na dachu w deszczu" });
  expect(second).toMatchObject({ id: first.id, cached: true, status: "succeeded", neurons: 0 });
  // The second answer came from the database and filled the hint; from now on the hint answers.
  await expect
    .poll(async () => {
      await app.resetCounts();
      const answer = await visitor.post({ prompt: "  kot na dachu   w deszczu " });
      expect(answer.status).toBe(200);
      return app.counts();
    })
    .toMatchObject({ calls: { "kv.get": 1, "r2.head": 1, limit: 1 }, rowsRead: 0, rowsWritten: 0 });
  const counts = await app.counts();
  expect(Object.keys(counts.calls).toSorted()).toEqual(["kv.get", "limit", "r2.head"]);
  expect(counts.pagesLoaded).toBe(0);
});

test("a program that waits for its picture asks the database three times, and not at all for a known one", async () => {
  const key = await createTestKey(app, { name: "counted" });
  const program = app.visit();
  const draw = (prompt: string) =>
    program.fetch("/v1/images/generations", {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: JSON.stringify({ prompt, size: "256x256" }),
    });
  // The key is read, and its use noted; for seconds from then on it is known.
  expect((await draw("a small boat on a calm sea")).status).toBe(200);
  await app.resetCounts();
  expect((await draw("a small boat on a wild sea")).status).toBe(200);
  const drawn = await app.counts();
  console.log(`a picture that is waited for: ${JSON.stringify(drawn)}`);
  // Claimed with its lease; painting, with the roster; settled.
  expect(drawn.calls["d1"]).toBe(3);
  expect(drawn.rowsWritten).toBeLessThanOrEqual(11);
  expect(drawn.calls["queue.send"] ?? 0).toBe(0);
  expect((await draw("a small boat on a wild sea")).status).toBe(200);
  await app.resetCounts();
  expect((await draw("a small boat on a wild sea")).status).toBe(200);
  expect((await app.counts()).calls).toEqual({ limit: 1, "kv.get": 1, "r2.get": 1 });
});

test("sixty-four people asking for the same new picture at once cause one drawing and one decode", async () => {
  await app.resetCounts();
  const visitors = Array.from({ length: 64 }, () => app.visit());
  const views = await Promise.all(
    visitors.map((visitor) => visitor.draw({ prompt: "bocian nad jeziorem o świcie" })),
  );
  const counts = await app.counts();
  expect(views.every((view) => view.status === "succeeded")).toBe(true);
  expect(paintings(counts)).toBe(1);
  expect(counts.calls["r2.put"]).toBeLessThanOrEqual(3);
  expect(new Set(views.map((view) => view.image?.url)).size).toBe(1);
  expect(views.filter((view) => !view.cached)).toHaveLength(1);
  const paid = await app.query<{ n: number }>(
    "SELECT COUNT(*) AS n FROM ledger WHERE kind = 'picture' AND generation_id IN (SELECT id FROM generations WHERE cache_key = (SELECT cache_key FROM generations WHERE id = ?))",
    views[0]?.id,
  );
  expect(paid[0]?.n).toBe(1);
});

test("fifty double clicks of one person are one tile and one drawing", async () => {
  const visitor = app.visit();
  await visitor.draw({ prompt: "a first picture, for the session" });
  await app.resetCounts();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => visitor.post({ prompt: "wiewiórka w parku" })),
  );
  const ids = await Promise.all(
    answers.map(async (answer) => ((await answer.json()) as { id: string }).id),
  );
  expect(new Set(ids).size).toBe(1);
  await visitor.waitFor(ids[0] ?? "");
  expect(paintings(await app.counts())).toBe(1);
});

test("pictures, the API and status never load the pages; a page does", async () => {
  const visitor = app.visit();
  await app.resetCounts();
  const view = await visitor.draw({ prompt: "pies na plaży" });
  await (await visitor.fetch(view.image?.url ?? "")).arrayBuffer();
  await (await visitor.fetch("/api/images")).json();
  await (await visitor.fetch("/api/models")).json();
  expect((await app.counts()).pagesLoaded).toBe(0);
  await (await visitor.fetch("/pl")).text();
  expect((await app.counts()).pagesLoaded).toBe(1);
});

test("on the Free plan the Images binding makes the sizes, and the picture is the same to its owner", async () => {
  const other = await startApp({ vars: { RESIZER: "images" } });
  try {
    const view = await other.visit().draw({ prompt: "jeż w ogrodzie", width: 768, height: 768 });
    expect(view).toMatchObject({ status: "succeeded", image: { width: 768, height: 768 } });
    expect(view.image?.sources.map((source) => source.width)).toEqual([320, 640, 768]);
    expect(view.image?.thumbhash).not.toBe("");
    expect((await other.counts()).calls["images.input"]).toBeGreaterThan(0);
  } finally {
    await other.close();
  }
});
