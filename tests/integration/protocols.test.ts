import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, createTestKey, startApp } from "@/tests/integration/app";
import { doorOf, NAMES, type Told } from "@/tests/integration/every-door";

/*
 * Every protocol, told the same five things: words that are refused, input that is bad, a wait that ends, a caller who
 * hangs up, and a call that is repeated.
 */
const SMALL = { width: 256, height: 256 };

let quick: App;
let slow: App;
const keys = new Map<App, string>();
beforeAll(async () => {
  quick = await startApp();
  slow = await startApp({ latencyScale: 1, vars: { SYNC_SECONDS: "1" } });
  for (const app of [quick, slow]) keys.set(app, await createTestKey(app, { perMinute: 6000 }));
});
afterAll(async () => {
  await Promise.all([quick.close(), slow.close()]);
});

function ask(app: App, name: string, prompt: string, init: RequestInit = {}): Promise<Response> {
  const { path, body } = doorOf(name);
  const address =
    body === null ? `${path}${encodeURIComponent(prompt)}?width=256&height=256` : path;
  return fetch(new URL(address, app.url), {
    ...init,
    ...(body !== null && { method: "POST", body: JSON.stringify(body(prompt)) }),
    headers: {
      authorization: `Bearer ${keys.get(app)}`,
      accept: "application/json, text/event-stream",
      "content-type": "application/json",
      ...init.headers,
    },
  });
}

async function expectTold(answer: Response, [status, text]: Told): Promise<void> {
  const body = await answer.text();
  expect(body).toMatch(text);
  expect(answer.status, body).toBe(status);
}

async function statesOf(app: App, prompt: string): Promise<readonly string[]> {
  const rows = await app.query<{ state: string }>(
    "SELECT state FROM generations WHERE recipe ->> '$.prompt' = ?",
    prompt,
  );
  return rows.map(({ state }) => state);
}

async function expectDrawn(app: App, prompt: string): Promise<void> {
  const states = async () => {
    await app.sweep();
    return statesOf(app, prompt);
  };
  await expect.poll(states, { timeout: 60_000, interval: 500 }).toEqual(["succeeded"]);
}

test.each(NAMES)("%s: refused words are told in its form, and leave no row", async (name) => {
  await quick.resetCounts();
  await expectTold(await ask(quick, name, "naked child"), doorOf(name).refusal);
  expect(await statesOf(quick, "naked child")).toEqual([]);
  expect((await quick.counts()).aiModels).toEqual({});
});

test.each(NAMES)("%s: bad input is told by the name of its field", async (name) => {
  await expectTold(await ask(quick, name, "a".repeat(2001)), doorOf(name).badInput);
});

test.each(NAMES)("%s: a call that is repeated is answered alike and drawn once", async (name) => {
  const prompt = `a bell for ${name}`;
  const send = async () => {
    const answer = await ask(quick, name, prompt, { headers: { "idempotency-key": name } });
    const isAgain = (answer.headers.get("idempotency-replayed") ?? "") === "true";
    const isKnown = answer.headers.get("x-cache") === "HIT";
    return { text: await answer.text(), isRepeated: isAgain || isKnown, ok: answer.ok };
  };
  const first = await send();
  expect(first, first.text.slice(0, 300)).toMatchObject({ ok: true, isRepeated: false });
  const second = await send();
  expect(second).toEqual({ ...first, isRepeated: true });
  await expectDrawn(quick, prompt);
});

test("a model that never answers is a failure in the queues, and said to be one", async () => {
  const model = "@cf/black-forest-labs/flux-2-klein-4b";
  const vars = { LEASE_SECONDS: "2" };
  const stuck = await startApp({ aiFaults: [{ model, outcome: "hang" }], vars });
  try {
    keys.set(stuck, await createTestKey(stuck));
    const authorization = `Bearer ${keys.get(stuck)}`;
    const get = async (url: string) =>
      fetch(new URL(url, stuck.url), { headers: { authorization } });
    const sent = await (await ask(stuck, "fal's queue", "a stuck brush")).json();
    const { request_id: id, status_url, response_url } = sent as Record<string, string>;
    const status = async () => {
      await stuck.sweep();
      return (await get(status_url ?? "")).json();
    };
    await expect
      .poll(status, { timeout: 60_000, interval: 500 })
      .toMatchObject({ status: "COMPLETED", error_type: "generation_timeout" });
    // No client repeats a 500 by itself.
    expect((await get(response_url ?? "")).status).toBe(500);
    const own = await (await get(`/api/ai/image-status?id=${id}`)).json();
    expect(own).toMatchObject({ status: "failed", error: { code: "backend_timeout" } });
  } finally {
    await stuck.close();
  }
}, 120_000);

test("a wait that ends is told, and who asks again has the picture, drawn once", async () => {
  const waiting = NAMES.filter((name) => doorOf(name).late !== null);
  await slow.resetCounts();
  await Promise.all(
    waiting.map(async (name) => {
      const prompt = `a snail for ${name}`;
      const { late } = doorOf(name);
      // What may pass is not kept under the key.
      const headers = { "idempotency-key": name };
      if (late !== null) await expectTold(await ask(slow, name, prompt, { headers }), late);
      await expectDrawn(slow, prompt);
      const again = await ask(slow, name, prompt, { headers });
      expect(again.status, name).toBe(200);
      expect(await again.text(), name).not.toMatch(late?.[1] ?? /^$/);
    }),
  );
  const painted = (await slow.counts()).aiModels["@cf/black-forest-labs/flux-2-klein-4b"];
  expect(painted).toBe(waiting.length);
}, 120_000);

test("a caller who hangs up loses nothing, whatever they speak", async () => {
  await Promise.all(
    NAMES.map(async (name) => {
      const prompt = `a boat for ${name}`;
      const stop = new AbortController();
      const asked = ask(slow, name, prompt, { signal: stop.signal }).then((one) => one.text());
      const count = async () => (await statesOf(slow, prompt)).length;
      await expect.poll(count, { timeout: 20_000, interval: 20 }).toBe(1);
      stop.abort();
      await asked.catch(() => {}); // It may have been answered already.
      await expectDrawn(slow, prompt);
    }),
  );
}, 120_000);

test("what waits in our own queue is cancelled, once", async () => {
  const sent = await Promise.all(
    Array.from({ length: 24 }, async (_, seed) => {
      const init = { method: "POST", body: JSON.stringify({ prompt: "a row", seed, ...SMALL }) };
      const headers = {
        authorization: `Bearer ${keys.get(slow)}`,
        "content-type": "application/json",
      };
      const answer = await fetch(new URL("/api/ai/generate-image", slow.url), { ...init, headers });
      return ((await answer.json()) as { id: string }).id;
    }),
  );
  const cancel = () =>
    fetch(new URL(`/api/images/${sent.at(-1)}/cancel`, slow.url), {
      method: "POST",
      headers: { authorization: `Bearer ${keys.get(slow)}` },
    });
  const cancelled = await cancel();
  expect([cancelled.status, await cancelled.json()]).toMatchObject([200, { status: "cancelled" }]);
  const [row] = await slow.query("SELECT state FROM generations WHERE id = ?", sent.at(-1));
  expect(row).toEqual({ state: "cancelled" });
});
