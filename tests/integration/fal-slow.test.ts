import { afterEach, expect, test } from "vitest";
import { Output, Problem, Status } from "@/lib/api/fal/wire";
import { type App, createTestKey, startApp } from "@/tests/integration/app";

/*
 * Requests of fal's that take long, fail or are given up.
 */
let app: App;
afterEach(() => app.close());

async function start(options: Parameters<typeof startApp>[0]) {
  app = await startApp(options);
  const key = await createTestKey(app);
  return (path: string, body?: object, init: RequestInit & { key?: string } = {}) =>
    fetch(new URL(path, app.url), {
      method: body === undefined ? "GET" : "POST",
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...init,
      headers: {
        "content-type": "application/json",
        authorization: `Key ${init.key ?? key}`,
        ...init.headers,
      },
    });
}

const SDXL = "/fal/fal-ai/fast-sdxl";
const QUEUE = "/fal/queue/fal-ai/fast-sdxl";

test("a wait that ends says whose patience it was, and asking again joins the drawing", async () => {
  const ask = await start({ latencyScale: 1, vars: { SYNC_SECONDS: "1" } });
  const ours = await ask(SDXL, { prompt: "a slow snail" });
  expect(ours.status).toBe(504);
  expect(Problem.parse(await ours.json()).error_type).toBe("request_timeout");
  expect(ours.headers.get("x-fal-request-timeout-type")).toBeNull();
  const headers = { "x-fal-request-timeout": "0.2" };
  const theirs = await ask(SDXL, { prompt: "a slower snail" }, { headers });
  expect(theirs.status).toBe(504);
  expect(theirs.headers.get("x-fal-request-timeout-type")).toBe("user");
  const id = ours.headers.get("x-fal-request-id") ?? "";
  const status = async () =>
    Status.parse(await (await ask(`${QUEUE}/requests/${id}/status`)).json()).status;
  await expect.poll(status, { timeout: 40_000, interval: 500 }).toBe("COMPLETED");
  const found = await ask(SDXL, { prompt: "a slow snail" });
  expect(Output.parse(await found.json()).images).toHaveLength(1);
  const { aiModels } = await app.counts();
  expect(aiModels["@cf/stabilityai/stable-diffusion-xl-base-1.0"]).toBe(2);
});

test("a failure is COMPLETED with an error, and the result tells it", async () => {
  const ask = await start({
    aiFaults: [
      {
        model: "@cf/stabilityai/stable-diffusion-xl-base-1.0",
        message: "3030: NSFW content detected",
      },
    ],
    vars: { SAFETY_REWRITE: "off" },
  });
  const { request_id: id } = Status.parse(await (await ask(QUEUE, { prompt: "a fault" })).json());
  const read = async () => Status.parse(await (await ask(`${QUEUE}/requests/${id}/status`)).json());
  await expect.poll(async () => (await read()).status, { timeout: 30_000 }).toBe("COMPLETED");
  expect(await read()).toMatchObject({ error_type: "content_policy_violation" });
  const result = await ask(`${QUEUE}/requests/${id}`);
  expect(result.status).toBe(422);
  expect(result.headers.get("content-type")).toContain("application/json");
  expect(Problem.parse(await result.json()).message).not.toBe("");
});

test("a drawing that failed for good is nothing that clients repeat by themselves", async () => {
  const model = "@cf/stabilityai/stable-diffusion-xl-base-1.0";
  const ask = await start({ aiFaults: [{ model, message: "3042: no such model" }] });
  const answer = await ask(SDXL, { prompt: "a broken brush" });
  expect(answer.status, await answer.clone().text()).toBe(500);
  expect(answer.headers.get("x-fal-retryable")).toBe("false");
  expect(Problem.parse(await answer.json()).detail).toMatchObject([
    { type: "downstream_service_error" },
  ]);
});

test("what waits is cancelled and never drawn; what was begun goes on", async () => {
  const ask = await start({ latencyScale: 3 });
  const ids: string[] = [];
  for (let seed = 0; seed < 24; seed += 1) {
    const answer = await ask(QUEUE, { prompt: "a long row", seed });
    ids.push(Status.parse(await answer.json()).request_id);
  }
  const last = ids.at(-1) ?? "";
  const early = await ask(`${QUEUE}/requests/${last}`);
  expect(early.status).toBe(400);
  const cancelled = await ask(`${QUEUE}/requests/${last}/cancel`, {}, { method: "PUT" });
  expect([cancelled.status, await cancelled.json()]).toEqual([
    202,
    { status: "CANCELLATION_REQUESTED" },
  ]);
  const status = Status.parse(await (await ask(`${QUEUE}/requests/${last}/status`)).json());
  expect(status).toMatchObject({ status: "COMPLETED", error_type: "client_cancelled" });
  expect((await ask(`${QUEUE}/requests/${last}`)).status).toBe(499);
  const again = await ask(`${QUEUE}/requests/${last}/cancel`, {}, { method: "PUT" });
  expect(again.status).toBe(400);
  const states = await app.query<{ state: string; flight: string | null }>(
    "SELECT state, flight FROM generations WHERE id = ?",
    last,
  );
  expect(states).toEqual([{ state: "cancelled", flight: null }]);
});

test("who hangs up loses nothing", async () => {
  const ask = await start({ latencyScale: 0.3 });
  const stop = new AbortController();
  const asked = ask(SDXL, { prompt: "a boat that sails on" }, { signal: stop.signal });
  const rows = () => app.query<{ state: string }>("SELECT state FROM generations");
  await expect.poll(rows, { timeout: 5000, interval: 5 }).toHaveLength(1);
  stop.abort();
  await asked.catch(() => {}); // It may have been answered already.
  const state = async () => {
    await app.sweep();
    return (await rows())[0]?.state;
  };
  await expect.poll(state, { timeout: 60_000, interval: 500 }).toBe("succeeded");
});
