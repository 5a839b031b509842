import { createFal } from "@ai-sdk/fal";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { createFalClient } from "@fal-ai/client";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { Client as OlderClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport as OlderTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { generateImage } from "ai";
import OpenAI from "openai";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FakeService, startService } from "@/tests/integration/fake-service";
import { failOnProblems, takeProblems, watchAnswersBy } from "@/tests/integration/published/watch";

/*
 * The check that all other tests here rely on, held against a service that answers whatever it is asked for.
 */
const json = (name: string) => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
});

const Kite = {
  type: "object",
  properties: { id: { type: "integer" }, at: { type: "string", format: "date-time" } },
  required: ["id"],
};

const DOCUMENT = {
  paths: {
    "/kites/{id}": {
      get: {
        responses: {
          200: {
            content: {
              ...json("Kite").content,
              "text/event-stream": { schema: { $ref: "#/components/schemas/Kite" } },
              "image/*": { schema: { type: "string" } },
            },
          },
          204: {},
          default: json("Problem"),
        },
      },
    },
    "/kite/{prompt}": { get: { responses: { 200: json("Kite"), default: json("Problem") } } },
    "/kites/{id}/tail": { get: { responses: { 200: json("LongKite"), default: json("Problem") } } },
  },
  components: {
    schemas: {
      Kite,
      LongKite: {
        allOf: [
          { $ref: "#/components/schemas/Kite" },
          { type: "object", properties: { tail: Kite }, required: ["tail"] },
        ],
      },
      Problem: { type: "object", properties: { error: { type: "string" } }, required: ["error"] },
    },
  },
};

let service: FakeService;
beforeAll(async () => {
  service = await startService(({ path }) => {
    const told = new URL(path, "http://localhost").searchParams;
    return {
      status: Number(told.get("status") ?? 200),
      type: told.get("type") ?? "application/json",
      body: told.get("body") ?? "{}",
    };
  });
  watchAnswersBy(service.url, DOCUMENT);
});
afterAll(() => service.close());

async function ask(
  path: string,
  body: unknown,
  { status = 200, type = "application/json", method = "GET" } = {},
): Promise<readonly string[]> {
  const url = new URL(path, service.url);
  const text = typeof body === "string" ? body : JSON.stringify(body);
  for (const [name, value] of Object.entries({ status, type, body: text })) {
    url.searchParams.set(name, String(value));
  }
  const answer = await fetch(url, { method });
  const isEmpty = method === "HEAD" || status === 204;
  expect(await answer.text()).toBe(isEmpty ? "" : text);
  return takeProblems();
}

const EVENTS = { type: "text/event-stream; charset=utf-8" };

test.each([
  ["/kites/1", { id: 1, at: "2026-11-20T10:00:00Z" }, {}],
  ["/kites/1", { error: "wind" }, { status: 503 }],
  ["/kites/1", "bytes", { type: "image/png" }],
  ["/kites/1", "", { status: 204, type: "" }],
  ["/kites/1", "", { method: "HEAD" }],
  ["/kites/1", ': hello\n\ndata: {"id": 1}\n\ndata: [DONE]\n\n', EVENTS],
  ["/kites/1/tail", { id: 1, tail: { id: 2 } }, {}],
  ["/kite/red/and%0Awhite", { id: 1 }, {}],
  ["/kite", { error: "which one?" }, { status: 400 }],
  ["/nothing", { error: "no such address" }, { status: 404 }],
  ["/nothing", "", { status: 405, type: "" }],
  ["/pl/kites", "<html>", { type: "text/html" }],
])("%s %o %o is as described", async (path, body, how) => {
  expect(await ask(path, body, how)).toEqual([]);
});

test.each([
  ["a missing field", "/kites/1", {}, {}, "required property 'id'"],
  ["a field that nobody knows", "/kites/1", { id: 1, string: 9 }, {}, "additional properties"],
  ["a wrong value", "/kites/1", { id: "one" }, {}, "body/id must be integer"],
  ["a wrong format", "/kites/1", { id: 1, at: "noon" }, {}, 'match format "date-time"'],
  ["no JSON", "/kites/1", "{", {}, "this is no JSON"],
  ["one status for another", "/kites/1", { id: 1 }, { status: 201 }, "describes no 201"],
  ["an error of another form", "/kites/1", { oops: 1 }, { status: 500 }, "property 'error'"],
  ["one type for another", "/kites/1", "<html>", { type: "text/html" }, "describes no text/html"],
  ["a field in a part", "/kites/1/tail", { id: 1, tail: { id: 2, x: 0 } }, {}, "additional prop"],
  ["a field beside parts", "/kites/1/tail", { id: 1, tail: { id: 2 }, x: 0 }, {}, "unevaluated"],
  ["an event", "/kites/1", 'data: {"id": 1}\n\ndata: {"id": "x"}\n\n', EVENTS, "be integer"],
  ["an address", "/bikes/1", { id: 1 }, {}, "no such operation"],
  ["an address below", "/kites/1/string", { id: 1 }, {}, "no such operation"],
  ["a method", "/kites/1", { id: 1 }, { method: "POST" }, "no such operation"],
  ["an unknown address's form", "/bikes/1", { oops: 1 }, { status: 404 }, "property 'error'"],
])("%s is found", async (_, path, body, how, problem) => {
  const { method = "GET", status = 200 } = how as { method?: string; status?: number };
  const found = await ask(path, body, how);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`${method} ${path} → ${status}: `);
  expect(found[0]).toContain(problem);
});

test("a test with such an answer fails, even if nobody reads it", async () => {
  await fetch(new URL("/kites/1", service.url)).catch(() => {});
  expect(failOnProblems).toThrow("GET /kites/1 → 200: body must have required property 'id'");
  expect(failOnProblems).not.toThrow();
});

test("every client that is used here is watched", async () => {
  const apiKey = "key";
  const baseURL = `${service.url}/v1`;
  const openAi = new OpenAI({ apiKey, baseURL, maxRetries: 0 });
  const fal = createFalClient({
    credentials: apiKey,
    requestMiddleware: (asked) => Promise.resolve({ ...asked, url: `${service.url}/proxy` }),
  });
  const mcp = new StreamableHTTPClientTransport(new URL("/mcp", service.url));
  const olderMcp = new OlderTransport(new URL("/older-mcp", service.url));
  const compatible = createOpenAICompatible({ name: "any", apiKey, baseURL }).imageModel("any");
  const falModel = createFal({ apiKey, baseURL: `${service.url}/fal` }).image("any");
  const draw = (model: typeof compatible | typeof falModel) =>
    generateImage({ model, prompt: "a kite", maxRetries: 0 });
  const calls: Readonly<Record<string, () => PromiseLike<unknown>>> = {
    "/v1/models": () => openAi.models.list(),
    "/v1/images/generations": () => draw(compatible),
    "/fal/any": () => draw(falModel),
    "/proxy": () => fal.run("any/model", { input: {} }),
    "/older-mcp": () => new OlderClient({ name: "tests", version: "1" }).connect(olderMcp),
    "/mcp": () => new Client({ name: "tests", version: "1" }).connect(mcp),
  };
  for (const [path, call] of Object.entries(calls)) {
    await Promise.resolve(call()).catch(() => {});
    expect(takeProblems().join("\n")).toContain(`${path} → 200: no such operation`);
  }
});
