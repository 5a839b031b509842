import { afterAll, beforeAll, expect, test } from "vitest";
import type { GenerationView } from "@/lib/generations/schema";
import { type App, createTestKey, startApp } from "@/tests/integration/app";

const ALLOWED = "https://allowed.example";

let app: App;
beforeAll(async () => {
  app = await startApp({ vars: { ALLOWED_ORIGINS: ALLOWED, SESSION_DAILY_NEURONS: "0" } });
});
afterAll(() => app.close());

type Failed = { readonly error: { code: string; message: string; details?: { key?: string } } };

function send(path: string, key: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("authorization", `Bearer ${key}`);
  if (init.body !== undefined) headers.set("content-type", "application/json");
  return fetch(new URL(path, app.url), { ...init, headers });
}

function draw(key: string, body: object, headers: HeadersInit = {}): Promise<Response> {
  const init = { method: "POST", body: JSON.stringify(body), headers };
  return send("/api/ai/generate-image", key, init);
}

test("a key draws, and its pictures are its own", async () => {
  const key = await createTestKey(app);
  const { id } = (await (await draw(key, { prompt: "a key on a table" })).json()) as GenerationView;
  expect((await send(`/api/images/${id}`, key)).status).toBe(200);
  const other = await createTestKey(app);
  expect((await send(`/api/images/${id}`, other)).status).toBe(404);
  const answer = await send(`/api/images/${id}`, key);
  expect(answer.headers.get("set-cookie")).toBeNull();
});

test("a bad key is refused with the reason, even beside a good cookie", async () => {
  const visitor = app.visit();
  await visitor.draw({ prompt: "a cookie on a plate" });
  const bad = await visitor.fetch("/api/images", { headers: { authorization: "Bearer zrz_bad" } });
  const seen = await visitor.fetch("/api/images");
  expect(seen.status).toBe(200);
  expect(bad.status).toBe(401);
  expect(((await bad.json()) as Failed).error.details?.key).toBe("unknown");
});

test("a key does what its scopes say, and only with its models", async () => {
  const reader = await createTestKey(app, { scopes: ["read"] });
  expect((await send("/api/images", reader)).status).toBe(200);
  expect((await draw(reader, { prompt: "a closed door" })).status).toBe(403);
  expect((await send("/api/admin/keys", reader)).status).toBe(401);
  const admin = await createTestKey(app, { scopes: ["admin"] });
  expect((await send("/api/admin/keys", admin)).status).toBe(200);
  expect((await send("/api/images", admin)).status).toBe(403);
  const choosy = await createTestKey(app, { models: ["sd-xl"] });
  expect((await draw(choosy, { prompt: "a painter", model: "flux-klein" })).status).toBe(403);
  expect((await draw(choosy, { prompt: "a painter", model: "sd-xl" })).status).toBe(202);
});

test("a key has its own limit a minute, and every answer says how much is left", async () => {
  const key = await createTestKey(app, { perMinute: 3 });
  const quote = () =>
    send("/api/quote", key, { method: "POST", body: JSON.stringify({ prompt: "a clock" }) });
  const answers = [];
  for (let sent = 0; sent < 5; sent += 1) answers.push(await quote());
  const statuses = answers.map(({ status }) => status);
  // A minute of the clock may end in between; then one more passes.
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  expect(statuses.slice(0, 3)).toEqual([200, 200, 200]);
  expect(answers[0]?.headers.get("ratelimit-limit")).toBe("3");
  expect(answers[0]?.headers.get("ratelimit-remaining")).toBe("2");
  expect(Number(answers.at(-1)?.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("a key's daily limit stops its pictures, and is called its own", async () => {
  const key = await createTestKey(app, { dailyNeurons: 1 });
  const answer = await draw(key, { prompt: "a very expensive castle" });
  expect(answer.status).toBe(429);
  const { error } = (await answer.json()) as { error: { code: string; details: object } };
  expect(error).toMatchObject({ code: "daily_limit_reached", details: { scope: "key", limit: 1 } });
});

test("an Idempotency-Key gives the same bytes again, and another request with it is refused", async () => {
  const key = await createTestKey(app);
  const headers = { "idempotency-key": "order-1" };
  const first = await draw(key, { prompt: "a bell" }, headers);
  const firstBody = await first.text();
  const again = await draw(key, { prompt: "a bell" }, headers);
  expect(await again.text()).toBe(firstBody);
  expect(again.status).toBe(first.status);
  expect(again.headers.get("idempotency-replayed")).toBe("true");
  const other = await draw(key, { prompt: "two bells" }, headers);
  expect(other.status).toBe(422);
  expect(((await other.json()) as Failed).error.code).toBe("idempotency_conflict");
  const stranger = await createTestKey(app);
  const theirs = await draw(stranger, { prompt: "two bells" }, headers);
  expect(theirs.status).toBe(202);
});

test("ten at once with one Idempotency-Key make one generation", async () => {
  const key = await createTestKey(app);
  const bodies = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const answer = await draw(key, { prompt: "ten bells" }, { "idempotency-key": "order-2" });
      return answer.text();
    }),
  );
  expect(new Set(bodies).size).toBe(1);
  const rows = await app.query<{ count: number }>(
    "SELECT COUNT(*) AS count FROM generations WHERE recipe ->> '$.prompt' = 'ten bells'",
  );
  expect(rows[0]?.count).toBe(1);
});

test("a failure that may pass is not kept under an Idempotency-Key", async () => {
  const key = await createTestKey(app, { dailyNeurons: 1 });
  const headers = { "idempotency-key": "order-3" };
  for (let sent = 0; sent < 2; sent += 1) {
    const answer = await draw(key, { prompt: "a costly bell" }, headers);
    expect(answer.status).toBe(429);
    expect(answer.headers.get("idempotency-replayed")).toBeNull();
  }
});

test("only allowed pages of other sites may call, and only with a key", async () => {
  const key = await createTestKey(app);
  const origins = [ALLOWED, "https://evil.example"] as const;
  for (const origin of origins) {
    const preflight = await fetch(new URL("/api/ai/generate-image", app.url), {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,idempotency-key",
      },
    });
    expect(preflight.status).toBe(204);
    const allowed = preflight.headers.get("access-control-allow-origin");
    expect(allowed).toBe(origin === ALLOWED ? ALLOWED : null);
    expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
  }
  const withKey = await draw(key, { prompt: "a bridge" }, { origin: ALLOWED });
  expect(withKey.status).toBe(202);
  expect(withKey.headers.get("access-control-allow-origin")).toBe(ALLOWED);
  const withCookie = await app.visit().fetch("/api/ai/generate-image", {
    method: "POST",
    headers: { "content-type": "application/json", origin: ALLOWED },
    body: JSON.stringify({ prompt: "a bridge" }),
  });
  expect(withCookie.status).toBe(403);
});

test("no store and no log holds a key in plain text", async () => {
  const key = await createTestKey(app);
  await draw(key, { prompt: "a secret garden" });
  const tables = await app.query<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'search%'",
  );
  for (const { name } of tables) {
    const rows = await app.query(`SELECT * FROM ${name}`);
    expect(JSON.stringify(rows), name).not.toContain(key.slice(8, 30));
  }
});
