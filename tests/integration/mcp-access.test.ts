import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, createTestKey, startApp } from "@/tests/integration/app";
import { callTool, connect, errorOf } from "@/tests/integration/mcp-client";

/*
 * Who is answered under /mcp, and what goes over the wire there.
 */
const SMALL = { width: 256, height: 256 };
const ALLOWED = "https://allowed.example";

let app: App;
let key: string;
beforeAll(async () => {
  app = await startApp({ vars: { ALLOWED_ORIGINS: ALLOWED } });
  key = await createTestKey(app);
});
afterAll(() => app.close());

/** One message as it goes over the wire. */
function send(headers: Record<string, string>, init: RequestInit = {}): Promise<Response> {
  return fetch(new URL("/mcp", app.url), {
    method: "POST",
    headers: {
      accept: "application/json, text/event-stream",
      "content-type": "application/json",
      ...headers,
    },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} }),
    ...init,
  });
}

test("a key for reading searches and lists, but can't draw", async () => {
  const reader = await connect(app, await createTestKey(app, { scopes: ["read"] }));
  expect((await callTool(reader, "search_images", {})).isError).toBeUndefined();
  expect((await callTool(reader, "list_models", {})).isError).toBeUndefined();
  for (const name of ["generate_image", "translate_prompt"]) {
    const error = errorOf(await callTool(reader, name, { prompt: "a closed door" }));
    expect(error).toMatchObject({ code: "forbidden", details: { scope: "generate" } });
  }
  await reader.close();
});

test("without a good key nothing is answered, whatever cookie is there", async () => {
  const none = await send({});
  expect(none.status).toBe(401);
  expect(none.headers.get("www-authenticate")).toBe('Bearer realm="zorza"');
  const bad = await send({ authorization: "Bearer zrz_bad", "accept-language": "pl" });
  expect(bad.status).toBe(401);
  expect(bad.headers.get("www-authenticate")).toContain('error="invalid_token"');
  expect(await bad.json()).toMatchObject({
    jsonrpc: "2.0",
    id: null,
    error: { message: expect.stringContaining("klucz"), data: { code: "unauthorized" } },
  });
  const visitor = app.visit();
  await visitor.draw({ prompt: "a cookie on a plate", ...SMALL });
  const withCookie = await visitor.fetch("/mcp", { method: "POST", body: "{}" });
  expect(withCookie.status).toBe(401);
  await expect(connect(app, "zrz_bad")).rejects.toThrow(/unknown|Unauthorized|401/i);
});

test("there is no stream to open, no session to end, no OAuth, and Next is not asked", async () => {
  await app.resetCounts();
  const headers = { authorization: `Bearer ${key}` };
  for (const method of ["GET", "DELETE"]) {
    const answer = await fetch(new URL("/mcp", app.url), { method, headers });
    expect(answer.status, method).toBe(405);
    expect(answer.headers.get("allow"), method).toBe("POST");
  }
  const broken = await send(headers, { body: "{" });
  expect(broken.status).toBe(400);
  expect(await broken.json()).toMatchObject({ error: { code: -32_700 } });
  const oauth = await fetch(new URL("/.well-known/oauth-protected-resource/mcp", app.url));
  expect(oauth.status).toBe(404);
  expect((await app.counts()).pagesLoaded).toBe(0);
});

test("only pages of this site and of allowed ones may speak", async () => {
  const authorization = `Bearer ${key}`;
  expect((await send({ authorization, origin: app.url.origin })).status).toBe(200);
  const allowed = await send({ authorization, origin: ALLOWED });
  expect(allowed.status).toBe(200);
  expect(allowed.headers.get("access-control-allow-origin")).toBe(ALLOWED);
  expect((await send({ authorization, origin: "https://evil.example" })).status).toBe(403);
});

test("an Idempotency-Key gives the same answer again", async () => {
  const call = {
    jsonrpc: "2.0",
    id: 5,
    method: "tools/call",
    params: { name: "generate_image", arguments: { prompt: "a single bell", ...SMALL } },
  };
  const again = async () => {
    const headers = { authorization: `Bearer ${key}`, "idempotency-key": "bell" };
    const answer = await send(headers, { body: JSON.stringify(call) });
    return { text: await answer.text(), replayed: answer.headers.get("idempotency-replayed") };
  };
  const first = await again();
  expect(first.text).toContain("succeeded");
  const second = await again();
  expect(second).toEqual({ text: first.text, replayed: "true" });
});
