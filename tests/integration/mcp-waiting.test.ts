import type { Client, Progress } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, createTestKey, startApp } from "@/tests/integration/app";
import { callTool, connect, errorOf, picturesOf } from "@/tests/integration/mcp-client";

/*
 * A slow painter: how far a picture is, callers who give up, and pictures that take longer than their call.
 */
const SMALL = { width: 256, height: 256 };
const PATIENCE = { timeout: 50_000, interval: 300 };

let app: App;
let client: Client;
beforeAll(async () => {
  app = await startApp({ latencyScale: 1, vars: { SYNC_SECONDS: "20" } });
  client = await connect(app, await createTestKey(app));
});
afterAll(async () => {
  await client.close();
  await app.close();
});

test("a client that asks is told each stage once, in its language", async () => {
  const polish = await connect(app, await createTestKey(app), { "accept-language": "pl" });
  const told: Progress[] = [];
  const asked = { prompt: "wieża z zegarem", ...SMALL };
  const onprogress = (progress: Progress) => void told.push(progress);
  const result = await callTool(polish, "generate_image", asked, { onprogress });
  expect(picturesOf(result)).toHaveLength(1);
  // What is waited for is in no queue.
  expect(told[0]).toMatchObject({ progress: 2, total: 5, message: "Tłumaczę" });
  expect(told.map(({ message }) => message)).toContain("Maluję");
  const steps = told.map(({ progress }) => progress);
  expect(steps).toEqual([...new Set(steps)].toSorted((one, other) => one - other));
  await polish.close();
});

test("a client that hangs up loses nothing, and finds the picture by asking again", async () => {
  const stop = new AbortController();
  const asked = { prompt: "a boat that sails on", ...SMALL };
  const call = callTool(client, "generate_image", asked, { signal: stop.signal });
  const rows = () =>
    app.query<{ state: string }>(
      "SELECT state FROM generations WHERE recipe ->> '$.prompt' = 'a boat that sails on'",
    );
  await expect.poll(rows, { timeout: 5000, interval: 5 }).toHaveLength(1);
  stop.abort();
  await expect(call).rejects.toThrow(/abort/i);
  const state = async () => {
    await app.sweep();
    return (await rows())[0]?.state;
  };
  await expect.poll(state, PATIENCE).toBe("succeeded");
  const again = await callTool(client, "generate_image", asked);
  expect(again.structuredContent?.["pictures"]).toMatchObject([{ cached: true }]);
});

test("a picture that takes longer than its call is told by its id, and is there later", async () => {
  const hasty = await startApp({ latencyScale: 1, vars: { SYNC_SECONDS: "1" } });
  try {
    const waiting = await connect(hasty, await createTestKey(hasty));
    const asked = { prompt: "a slow snail", ...SMALL };
    const error = errorOf(await callTool(waiting, "generate_image", asked));
    expect(error).toMatchObject({ code: "backend_timeout", retryable: true });
    expect(error.message).toContain("get_generation");
    const id = error.generation ?? "";
    const early = await callTool(waiting, "get_generation", { id });
    expect(early.structuredContent).toMatchObject({ id, url: null, error: null });
    const get = async () => {
      const { structuredContent } = await callTool(waiting, "get_generation", { id });
      return structuredContent?.["status"];
    };
    await expect.poll(get, PATIENCE).toBe("succeeded");
    await waiting.close();
  } finally {
    await hasty.close();
  }
});

test("of two pictures the one that failed is told beside the other; alone it is an error", async () => {
  const message = "3039: Invalid request";
  const model = "@cf/black-forest-labs/flux-2-klein-4b";
  const broken = await startApp({
    aiFaults: [2, 3].map((nth) => ({ model, nth, message })),
  });
  try {
    const unlucky = await connect(broken, await createTestKey(broken));
    const two = { prompt: "two brushes", n: 2, ...SMALL };
    const { structuredContent, isError, content } = await callTool(unlucky, "generate_image", two);
    expect(isError).toBeUndefined();
    expect(structuredContent).toMatchObject({
      pictures: [{ status: "succeeded" }],
      failures: [{ code: "backend_rejected", retryable: false }],
    });
    expect(content.at(-1)).toMatchObject({ text: expect.stringContaining("backend_rejected") });
    const one = await callTool(unlucky, "generate_image", { prompt: "a broken brush", ...SMALL });
    const error = errorOf(one);
    expect(error.code).toBe("backend_rejected");
    const { structuredContent: failed } = await callTool(unlucky, "get_generation", {
      id: error.generation,
    });
    expect(failed).toMatchObject({ status: "failed", error: { code: "backend_rejected" } });
    await unlucky.close();
  } finally {
    await broken.close();
  }
});
