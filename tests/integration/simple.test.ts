import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, createTestKey, startApp } from "@/tests/integration/app";

let app: App;
let key: string;
beforeAll(async () => {
  app = await startApp();
  key = await createTestKey(app);
});
afterAll(() => app.close());

function generate(body: object, path = "/generate", headers: Record<string, string> = {}) {
  return fetch(new URL(path, app.url), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${key}`,
      ...headers,
    },
    body: JSON.stringify(body),
  });
}

test("one request gives one picture, drawn without the queue", async () => {
  await app.resetCounts();
  const answer = await generate({ prompt: "latarnia morska nocą" });
  expect(answer.status, await answer.clone().text()).toBe(200);
  const picture = (await answer.json()) as Record<string, unknown>;
  expect(picture).toMatchObject({ width: 1024, height: 768, seed: 42, cached: false });
  expect(picture["revised_prompt"]).toContain("lighthouse");
  const bytes = Buffer.from(String(picture["image"]), "base64");
  expect(bytes.subarray(0, 2).toString("hex")).toBe("ffd8");
  const { calls } = await app.counts();
  expect(calls["queue.send"] ?? 0).toBe(0);
  const file = await fetch(String(picture["url"]));
  expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
  const again = await generate({ prompt: "latarnia morska nocą" });
  expect(await again.json()).toMatchObject({ cached: true, image: picture["image"] });
});

test("raw gives the bytes, and sizes between the steps are fitted with a warning", async () => {
  const answer = await generate(
    { prompt: "a kite", width: 300, height: 257 },
    "/generate?format=raw",
  );
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toMatch(/^image\//);
  expect(answer.headers.get("x-zorza-warnings")).toContain("width=adjusted:304");
});

test("64 at once make one picture", async () => {
  await app.resetCounts();
  const answers = await Promise.all(
    Array.from({ length: 64 }, () => generate({ prompt: "sixty-four kites" })),
  );
  const bodies = await Promise.all(answers.map((answer) => answer.json()));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(bodies.map((body) => (body as { image: string }).image)).size).toBe(1);
  const { calls } = await app.counts();
  expect(calls["r2.put"]).toBe(3);
});

test("a client that hangs up loses nothing", async () => {
  const stop = new AbortController();
  const asked = fetch(new URL("/generate", app.url), {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    body: JSON.stringify({ prompt: "a boat that sails on" }),
    signal: stop.signal,
  });
  const rows = () =>
    app.query<{ state: string }>(
      "SELECT state FROM generations WHERE recipe ->> '$.prompt' = 'a boat that sails on'",
    );
  await expect.poll(rows, { timeout: 5000, interval: 5 }).toHaveLength(1);
  stop.abort();
  await asked.catch(() => {}); // It may have been answered already.
  const state = async () => {
    await app.sweep();
    return (await rows())[0]?.state;
  };
  await expect.poll(state, { timeout: 40_000, interval: 500 }).toBe("succeeded");
});

test.each([
  [{}, 400],
  [{ prompt: "" }, 400],
  [{ prompt: "a", width: 255 }, 400],
  [{ prompt: "a", height: 1921 }, 400],
  [{ prompt: "a", colour: "red" }, 400],
])("the request %o is refused", async (body, status) => {
  expect((await generate(body)).status).toBe(status);
});

test("a price costs nothing, a missing key nobody serves, health is open", async () => {
  const quote = await generate({ prompt: "a price tag", dry_run: true });
  expect(await quote.json()).toMatchObject({ known: false });
  const keyless = await generate({ prompt: "a closed gate" }, "/generate", { authorization: "" });
  expect(keyless.status).toBe(401);
  expect(await (await fetch(new URL("/health", app.url))).json()).toEqual({ status: "ok" });
});
