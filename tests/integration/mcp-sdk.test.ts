import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Progress } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, createTestKey, startApp } from "@/tests/integration/app";
import { type CallToolResult, errorOf, picturesOf } from "@/tests/integration/mcp-client";

/*
 * The client of the 1.x line, which most hosts have: another implementation, and revisions of 2025.
 */
const SMALL = { width: 256, height: 256 };

let app: App;
let client: Client;
beforeAll(async () => {
  app = await startApp({ latencyScale: 0.3 });
  client = await connectSdk(await createTestKey(app));
});
afterAll(async () => {
  await client.close();
  await app.close();
});

async function connectSdk(key: string): Promise<Client> {
  const made = new Client({ name: "tests", version: "1" });
  const requestInit = { headers: { authorization: `Bearer ${key}` } };
  await made.connect(new StreamableHTTPClientTransport(new URL("/mcp", app.url), { requestInit }));
  return made;
}

/** The result of a tool; the client has compared it with the schema it was told. */
async function call(name: string, args: object, options = {}): Promise<CallToolResult> {
  const params = { name, arguments: { ...args } };
  return (await client.callTool(params, undefined, options)) as CallToolResult; // the same JSON
}

test("it connects, and is told the tools, the resources and who serves", async () => {
  expect(client.getServerVersion()).toMatchObject({ name: "zorza" });
  expect(client.getInstructions()).toContain("get_generation");
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toContain("generate_image");
  const { resourceTemplates } = await client.listResourceTemplates();
  expect(resourceTemplates).toMatchObject([{ uriTemplate: "zorza://images/{id}" }]);
});

test("a picture comes with its progress, its link opens, and its resource holds the same bytes", async () => {
  const told: Progress[] = [];
  const onprogress = (progress: Progress) => void told.push(progress);
  const result = await call("generate_image", { prompt: "stary młyn", ...SMALL }, { onprogress });
  const [picture] = picturesOf(result);
  expect(picture).toMatchObject({ status: "succeeded", attempts: [{ outcome: "succeeded" }] });
  expect(picture?.revised_prompt).toContain("mill");
  expect(told.length).toBeGreaterThan(1);
  const steps = told.map(({ progress }) => progress);
  expect(steps).toEqual([...new Set(steps)].toSorted((one, other) => one - other));
  const [image, link] = result.content;
  if (image?.type !== "image" || link?.type !== "resource_link") {
    throw new Error(JSON.stringify(result.content.map(({ type }) => type)));
  }
  const original = Buffer.from(await (await fetch(link.uri)).arrayBuffer());
  expect(original.byteLength).toBe(link.size);
  const { contents } = await client.readResource({ uri: `zorza://images/${picture?.id}` });
  const [content] = contents;
  if (content === undefined || !("blob" in content)) throw new Error("There is no blob.");
  expect(Buffer.from(content.blob, "base64").equals(original)).toBe(true);
});

test("a refusal and bad arguments are results that are errors", async () => {
  const refused = errorOf(await call("generate_image", { prompt: "naked child" }));
  expect(refused).toMatchObject({ code: "blocked", details: { category: "minors" } });
  const bad = await call("generate_image", { prompt: "a", width: 1 });
  expect(bad.isError).toBe(true);
  expect(JSON.stringify(bad.content)).toContain("width");
  await expect(client.readResource({ uri: "zorza://images/none" })).rejects.toThrow(/no such/i);
});

test("a call that is cancelled ends at once, and the picture is there later", async () => {
  const stop = new AbortController();
  const asked = { prompt: "a mill that turns on", ...SMALL };
  const waiting = call("generate_image", asked, { signal: stop.signal });
  const rows = () =>
    app.query<{ state: string }>(
      "SELECT state FROM generations WHERE recipe ->> '$.prompt' = 'a mill that turns on'",
    );
  await expect.poll(rows, { timeout: 5000, interval: 5 }).toHaveLength(1);
  stop.abort();
  await expect(waiting).rejects.toThrow(/abort/i);
  const state = async () => {
    await app.sweep();
    return (await rows())[0]?.state;
  };
  await expect.poll(state, { timeout: 40_000, interval: 300 }).toBe("succeeded");
  expect(picturesOf(await call("generate_image", asked))).toMatchObject([{ cached: true }]);
});

test("without a good key it is told 401", async () => {
  await expect(connectSdk("zrz_bad")).rejects.toMatchObject({ code: 401 });
});
