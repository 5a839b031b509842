import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { GenerationView } from "@/lib/generations/schema";
import {
  ADMIN_TOKEN,
  type App,
  createTestKey,
  startApp,
  type Visitor,
} from "@/tests/integration/app";
import { paintPng } from "@/tests/integration/png";
import { findUnseen } from "@/tests/integration/published/watch";

/*
 * Every success that the description promises is answered once, of every operation, with every status and type. The
 * answers themselves are held against it like all others.
 */
const SMALL = { width: 256, height: 256 };
const PNG = paintPng(256, 256, (x, y) => [x, y, 90]);
const DATA = `data:image/png;base64,${Buffer.from(PNG).toString("base64")}`;
const FAL = "fal-ai/flux/schnell";
const FAL_SDXL = { image_url: DATA, image_size: SMALL };

let app: App;
/** Slow enough to be asked how far it is. */
let slow: App;
let admin: Visitor;
let key: string;
let slowKey: string;
beforeAll(async () => {
  app = await startApp();
  slow = await startApp({ latencyScale: 1 });
  admin = app.visit();
  await send(admin, "POST /api/admin/session", { token: ADMIN_TOKEN });
  key = await createTestKey(app);
  slowKey = await createTestKey(slow);
});
afterAll(async () => {
  await Promise.all([app.close(), slow.close()]);
});

type Fetch = { readonly fetch: (path: string, init: RequestInit) => Promise<Response> };

/** Asks, and reads the answer to its end. */
async function send(
  by: Fetch,
  asked: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<{ readonly answer: Response; readonly text: string }> {
  const [method = "", path = ""] = asked.split(" ");
  const isForm = body instanceof FormData;
  const answer = await by.fetch(path, {
    method,
    headers: { ...(!isForm && body && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  });
  return { answer, text: await answer.text() };
}

function program(server = app, itsKey = key): Fetch {
  return {
    fetch: (path, init) => {
      const headers = new Headers(init.headers);
      headers.set("authorization", `Bearer ${itsKey}`);
      return fetch(new URL(path, server.url), { ...init, headers });
    },
  };
}

function form(fields: Readonly<Record<string, string>>, name = "image"): FormData {
  const body = new FormData();
  body.append(name, new Blob([PNG], { type: "image/png" }), "picture.png");
  for (const [field, value] of Object.entries(fields)) body.append(field, value);
  return body;
}

test("the studio's", async () => {
  const prompt = { prompt: "a heron", ...SMALL };
  const { id, image } = await admin.draw(prompt);
  const file = image?.url ?? "";
  await send(admin, "POST /api/ai/generate-image", prompt);
  const { text } = await send(admin, "POST /api/sources", form({}, "file"));
  const source = JSON.parse(text) as { id: string };
  for (const asked of [
    "/api/images",
    `/api/images/${id}`,
    `/api/images/${id}/attempts`,
    "/api/models",
    "/api/health",
    `/api/sources/${source.id}`,
    file,
  ]) {
    await send(admin, `GET ${asked}`);
  }
  await send(admin, `GET ${file}`, undefined, { range: "bytes=0-9" });
  await send(admin, `GET ${file}`, undefined, { "if-none-match": "*" });
  await send(admin, "POST /api/quote", prompt);
  await send(admin, "POST /api/ai/translate", { prompt: "czapla" });
  await send(admin, "POST /api/ai/improve", { prompt: "a heron" });
  await send(admin, `PATCH /api/images/${id}`, { shared: true });
  await send(admin, `GET /api/shared/${id}`);
  await send(admin, `POST /api/images/${id}/cancel`);
  await send(admin, `DELETE /api/images/${id}`);
});

test("the administrators'", async () => {
  for (const page of ["session", "usage", "moderation", "verdicts", "backends", "keys"]) {
    await send(admin, `GET /api/admin/${page}`);
  }
  await send(admin, "POST /api/ai/generate-image", { prompt: "dziecięca pornografia" });
  const page = await send(admin, "GET /api/admin/verdicts");
  const [verdict] = (JSON.parse(page.text) as { items: { generationId: string; step: string }[] })
    .items;
  const { generationId, step } = verdict ?? { generationId: "", step: "" };
  await send(admin, `PUT /api/admin/verdicts/${generationId}/${step}/review`, { review: "right" });
  const backend = { id: "another", baseUrl: "http://127.0.0.1:9/v1", models: { schnell: "flux" } };
  await send(admin, "PUT /api/admin/backends/another", { kind: "openai", ...backend });
  await send(admin, "GET /api/admin/backends");
  await send(admin, "DELETE /api/admin/backends/another");
  const made = await send(admin, "POST /api/admin/keys", { name: "short-lived" });
  const { view } = JSON.parse(made.text) as { view: { id: string } };
  await send(admin, "POST /api/admin/signed-urls", { keyId: view.id, prompt: "a heron" });
  await send(admin, `DELETE /api/admin/keys/${view.id}`);
  await send(admin, "POST /cache/delete", { cacheKey: "0".repeat(64) });
  await send(admin, "GET /status");
});

test("one request, one picture", async () => {
  await send(program(), "GET /health");
  for (const format of ["json", "raw"]) {
    await send(program(), `POST /generate?format=${format}`, { prompt: "a stork", ...SMALL });
  }
});

test("OpenAI's", async () => {
  const asked = { prompt: "a crane", size: "256x256" };
  const messages = [{ role: "user", content: "a crane" }];
  await send(program(), "GET /v1/models");
  await send(program(), "GET /v1/models/schnell");
  for (const stream of [false, true]) {
    await send(program(), "POST /v1/images/generations", { ...asked, stream });
    await send(program(), "POST /v1/chat/completions", { messages, stream });
    const edit = form({ ...asked, stream: String(stream) });
    await send(program(), "POST /v1/images/edits", edit);
    const variation = form({ size: "256x256", stream: String(stream) });
    await send(program(), "POST /v1/images/variations", variation);
  }
});

test("fal's", async () => {
  const body = { prompt: "a swan", image_size: SMALL };
  await send(program(), `POST /fal/${FAL}`, body);
  await send(program(), `POST /fal/run/${FAL}`, body);
  await follow(async (method, rest, input) => {
    const path = `/fal/queue/${FAL}${rest}`;
    return send(program(slow, slowKey), `${method} ${path}`, input);
  });
  await follow(async (method, rest, input) => {
    const headers = { "x-fal-target-url": `https://queue.fal.run/${FAL}${rest}` };
    return send(program(slow, slowKey), `${method} /api/fal/proxy`, input, headers);
  });
  const older = { ...FAL_SDXL, prompt: "a swan" };
  for (const name of ["pro", "dev", "schnell"]) {
    await send(program(), `POST /api/v1/flux/text-to-image/${name}`, body);
  }
  await send(program(), "POST /api/v1/flux/image-to-image", older);
  await send(program(), "POST /api/v1/flux/inpainting", { ...older, mask_url: DATA });
});

type Step = (method: string, rest: string, input?: object) => Promise<{ readonly text: string }>;

/** Two requests in the queue: one is cancelled, the other followed to its end. */
async function follow(step: Step): Promise<void> {
  const submit = async () => {
    const input = { prompt: `a swan, ${crypto.randomUUID()}`, image_size: SMALL };
    const { text } = await step("POST", "", input);
    return `/requests/${(JSON.parse(text) as { request_id: string }).request_id}`;
  };
  await step("PUT", `${await submit()}/cancel`);
  const request = await submit();
  await step("GET", `${request}/status`);
  await step("GET", `${request}/status/stream`);
  await step("GET", `${request}/status`);
  await step("GET", request);
}

test("pictures by their address", async () => {
  for (const path of ["/prompt/a%20gull", "/image/a%20gull"]) {
    const asked = `GET ${path}?width=256&height=256`;
    const { answer } = await send(program(), asked);
    const etag = answer.headers.get("etag") ?? "";
    await send(program(), asked, undefined, { range: "bytes=0-9" });
    await send(program(), asked, undefined, { "if-none-match": etag });
  }
  await send(program(), "GET /models");
  await send(program(), "GET /image/models");
});

test("agents'", async () => {
  const accept = { accept: "application/json, text/event-stream" };
  const call = (message: object) =>
    send(program(), "POST /mcp", { jsonrpc: "2.0", ...message }, accept);
  await call({ id: 1, method: "tools/list", params: {} });
  await call({ method: "notifications/initialized" });
  // Of the newest revision, whose answers are plain JSON.
  const options = { versionNegotiation: { mode: "auto" } } as const;
  const client = new Client({ name: "tests", version: "1" }, options);
  const requestInit = { headers: { authorization: `Bearer ${key}` } };
  await client.connect(
    new StreamableHTTPClientTransport(new URL("/mcp", app.url), { requestInit }),
  );
  await client.close();
});

test("what is being drawn, and cancelled", async () => {
  const visitor = slow.visit();
  const { text } = await send(visitor, "POST /api/ai/generate-image", { prompt: "a kite" });
  const { id } = JSON.parse(text) as GenerationView;
  const status = async () => {
    const told = await send(visitor, `GET /api/ai/image-status?id=${id}`);
    return (JSON.parse(told.text) as GenerationView).status;
  };
  await expect.poll(status, { timeout: 10_000 }).toBe("running");
  await send(visitor, `POST /api/images/${id}/cancel`);
});

test("leaving", async () => {
  await send(admin, "DELETE /api/admin/session");
});

test("nothing that is promised was left out", () => {
  expect(findUnseen(app.url.origin)).toEqual([]);
});
