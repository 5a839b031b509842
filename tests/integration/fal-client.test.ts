import { createFalClient } from "@fal-ai/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Output } from "@/lib/api/fal/wire";
import type { Warning } from "@/lib/generations/schema";
import { type App, startApp } from "@/tests/integration/app";
import { callFal, type FalCaller } from "@/tests/integration/fal-caller";

/*
 * Every call that fal's own client knows of the queue, with a painter that takes its time.
 */
const MODEL = "fal-ai/fast-sdxl";
/** What the model's own types do not know, and what can't be honoured. */
const ODD = { acceleration: "high", enable_safety_checker: false } as object;
const TOLD: Warning[] = [
  { parameter: "enable_safety_checker", reason: "adjusted", applied: "true" },
  { parameter: "acceleration", reason: "unsupported", applied: null },
];

let app: App;
let caller: FalCaller;
let proxied: FalCaller["client"];
beforeAll(async () => {
  app = await startApp({ latencyScale: 0.5 });
  caller = await callFal(app);
  proxied = createFalClient({
    credentials: caller.key,
    proxyUrl: { url: new URL("/api/fal/proxy", app.url).href, when: "always" },
  });
});
afterAll(() => app.close());

test("what is known at once is told when it is submitted, and once more with the result", async () => {
  const { client, ask } = caller;
  const input = { prompt: "a patient snail", ...ODD };
  const sent = await client.queue.submit(MODEL, { input, priority: "low" });
  const told = [
    ...TOLD,
    { parameter: "x-fal-queue-priority", reason: "unsupported", applied: null } as const,
  ];
  expect(sent).toMatchObject({ status: "IN_QUEUE", warnings: told });
  const options = { requestId: sent.request_id };
  await client.queue.subscribeToStatus(MODEL, { ...options, mode: "polling", pollInterval: 200 });
  const { data, requestId } = await client.queue.result(MODEL, options);
  expect(requestId).toBe(sent.request_id);
  expect(Output.parse(data).warnings).toEqual(told);
  const followed = await ask(sent.response_url, undefined, {}, "GET");
  expect(followed.headers.get("x-zorza-warnings")).toContain("x-fal-queue-priority=unsupported");
  const status = await client.queue.status(MODEL, { ...options, logs: true });
  expect(status).toMatchObject({
    status: "COMPLETED",
    logs: [{ level: "WARN", message: expect.stringContaining("acceleration=unsupported") }],
  });
});

test("a request that all of is honoured has the id of its generation, and no warnings", async () => {
  const answer = await caller.client.queue.submit(MODEL, { input: { prompt: "a plain snail" } });
  expect(answer.request_id).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer).not.toHaveProperty("warnings");
});

test.each(["polling", "streaming"] as const)(
  "a subscription by %s, through proxyUrl",
  async (mode) => {
    const seen: string[] = [];
    const logs: unknown[][] = [];
    const { data } = await proxied.subscribe(MODEL, {
      input: { prompt: `a snail by ${mode}`, ...ODD },
      logs: true,
      ...(mode === "polling" ? { mode, pollInterval: 200 } : { mode }),
      onQueueUpdate: (update) => {
        seen.push(update.status);
        if ("logs" in update) logs.push([...update.logs]);
      },
    });
    expect(Output.parse(data)).toMatchObject({ images: [{ width: 1024 }], warnings: TOLD });
    expect(seen.filter((status, index) => status !== seen[index - 1])).toEqual(
      seen.includes("IN_QUEUE")
        ? ["IN_QUEUE", "IN_PROGRESS", "COMPLETED"]
        : ["IN_PROGRESS", "COMPLETED"],
    );
    expect(logs.at(-1)).toHaveLength(1);
  },
);

test("a stream of the status is read event by event, and ends when the request does", async () => {
  const { request_id: requestId } = await proxied.queue.submit(MODEL, {
    input: { prompt: "a streaming snail" },
  });
  const stream = await proxied.queue.streamStatus(MODEL, { requestId });
  const seen: string[] = [];
  for await (const { status } of stream) seen.push(status);
  expect(await stream.done()).toMatchObject({ status: "COMPLETED", request_id: requestId });
  expect(seen.at(-1)).toBe("COMPLETED");
  expect(seen.length).toBeGreaterThan(1);
  const unknown = await proxied.queue.streamStatus(MODEL, { requestId: crypto.randomUUID() });
  await expect(unknown.done()).rejects.toMatchObject({ status: 404 });
});

test("what waits is cancelled, and its result says so", async () => {
  const { client } = caller;
  const submit = (seed: number) =>
    client.queue.submit(MODEL, { input: { prompt: "a row of snails", seed } });
  const sent = await Promise.all(Array.from({ length: 24 }, (_, seed) => submit(seed)));
  const requestId = sent.at(-1)?.request_id ?? "";
  await proxied.queue.cancel(MODEL, { requestId });
  expect(await client.queue.status(MODEL, { requestId })).toMatchObject({
    status: "COMPLETED",
    error_type: "client_cancelled",
  });
  await expect(client.queue.result(MODEL, { requestId })).rejects.toMatchObject({ status: 499 });
  await expect(client.queue.cancel(MODEL, { requestId })).rejects.toMatchObject({
    status: 400,
    body: { status: "ALREADY_COMPLETED" },
  });
});
