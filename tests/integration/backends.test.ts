import { afterEach, expect, test } from "vitest";
import type { Attempt, BackendView } from "@/lib/backends/schema";
import { buildPng } from "@/lib/images/test-png";
import { ADMIN_TOKEN, type App, startApp, type Visitor } from "@/tests/integration/app";
import { type Answer, type FakeService, startService } from "@/tests/integration/fake-service";

/*
 * Backends that behave and backends that do not, through the whole app, each of them a real server on loopback.
 */
const SIZE = { width: 256, height: 256 };
const KLEIN = "@cf/black-forest-labs/flux-2-klein-4b";
const PNG = await buildPng(SIZE.width, SIZE.height, {
  bitDepth: 8,
  colorType: 2,
  pixelAt: (x, y) => [x, y, (x * y) % 256],
});

let app: App | undefined;
const services: FakeService[] = [];
afterEach(async () => {
  await app?.close();
  await Promise.all(services.splice(0).map((service) => service.close()));
});

async function serve(...parameters: Parameters<typeof startService>): Promise<FakeService> {
  const service = await startService(...parameters);
  services.push(service);
  return service;
}

const base64 = (bytes: Uint8Array): Answer => ({
  body: JSON.stringify({ created: 1, data: [{ b64_json: Buffer.from(bytes).toString("base64") }] }),
});
const GOOD = base64(PNG);
const SERVER_ERROR: Answer = {
  status: 500,
  type: "text/html",
  body: "<h1>secret upstream text</h1>",
};

function entry(id: string, service: FakeService, rest: object = {}): object {
  const models = { "flux-klein": "their-klein" };
  const honours = ["seed"];
  return { kind: "openai", id, baseUrl: `${service.url}/v1`, models, honours, ...rest };
}

const NO_WORKERS_AI = { kind: "workers-ai", id: "workers-ai", enabled: false };

function start(backends: readonly object[], vars: Record<string, string> = {}): Promise<App> {
  return startApp({ vars: { BACKENDS: JSON.stringify(backends), ...vars } });
}

async function signIn({ visit }: App): Promise<Visitor> {
  const admin = visit();
  expect((await admin.post({ token: ADMIN_TOKEN }, "/api/admin/session")).status).toBe(200);
  return admin;
}

function save(by: Visitor, id: string, settings: object): Promise<Response> {
  return by.fetch(`/api/admin/backends/${id}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(settings),
  });
}

async function attemptsOf(visitor: Visitor, id: string): Promise<Attempt[]> {
  const answer = await visitor.fetch(`/api/images/${id}/attempts`);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { attempts: Attempt[] }).attempts;
}

/** A picture asked for and finished, and who was asked to draw it. */
async function draw(visitor: Visitor, body: object) {
  const view = await visitor.draw({ ...SIZE, ...body });
  return { view, attempts: await attemptsOf(visitor, view.id) };
}

test("a server named in BACKENDS draws the next picture, with its key, and costs no neurons", async () => {
  const service = await serve(() => GOOD);
  app = await start([NO_WORKERS_AI, entry("mine", service, { secretName: "MINE_KEY" })], {
    MINE_KEY: "secret-of-tests",
  });
  const visitor = app.visit();
  const { view, attempts } = await draw(visitor, { prompt: "a fox", seed: 7 });
  expect(view).toMatchObject({ status: "succeeded", neurons: 0, warnings: [], image: SIZE });
  expect(attempts).toMatchObject([{ backend: "mine", model: "flux-klein", outcome: "succeeded" }]);
  expect(service.sent).toHaveLength(1);
  expect(service.sent[0]).toMatchObject({
    path: "/v1/images/generations",
    headers: { authorization: "Bearer secret-of-tests" },
  });
  expect(JSON.parse(service.sent[0]?.body ?? "")).toEqual({
    model: "their-klein",
    prompt: "a fox",
    n: 1,
    size: "256x256",
    seed: 7,
  });
  const answer = await visitor.fetch(`/api/images/${view.id}`);
  expect(answer.headers.get("x-zorza-attempts")).toMatch(/^mine\/flux-klein=ok;\d+$/);
  const stranger = await app.visit().fetch(`/api/images/${view.id}/attempts`);
  expect([401, 404]).toContain(stranger.status);
  const other = app.visit();
  await other.draw({ prompt: "a boat", ...SIZE });
  expect((await other.fetch(`/api/images/${view.id}/attempts`)).status).toBe(404);
  expect((await app.counts()).aiModels[KLEIN]).toBeUndefined();
});

test("an administrator adds a server, the next picture comes from it, and from Workers AI again after that", async () => {
  const files = await serve(() => ({ type: "text/plain", body: PNG }));
  const service = await serve(() => ({
    body: JSON.stringify({ data: [{ b64_json: null, url: `${files.url}/files/fox.png` }] }),
  }));
  app = await startApp();
  const visitor = app.visit();
  // The answer names another host, which is only fetched from because it is configured.
  const settings = entry("mine", service, { imageHosts: [new URL(files.url).host] });
  expect((await save(visitor, "mine", settings)).status).toBe(401);
  const admin = await signIn(app);
  const greedy = { ...settings, secretName: "ADMIN_TOKEN" };
  expect((await save(admin, "mine", greedy)).status).toBe(400);
  expect((await save(admin, "mine", settings)).status).toBe(200);
  expect((await save(admin, "workers-ai", NO_WORKERS_AI)).status).toBe(200);
  const first = await draw(visitor, { prompt: "a fox" });
  expect(first.view.status).toBe("succeeded");
  expect(first.attempts).toMatchObject([{ backend: "mine", outcome: "succeeded" }]);
  expect(files.sent.map(({ path: asked }) => asked)).toEqual(["/files/fox.png"]);
  for (const id of ["mine", "workers-ai"]) {
    const gone = await admin.fetch(`/api/admin/backends/${id}`, { method: "DELETE" });
    expect(gone.status).toBe(204);
  }
  const second = await draw(visitor, { prompt: "a hare" });
  expect(second.attempts).toMatchObject([{ backend: "workers-ai", outcome: "succeeded" }]);
  expect(second.view.neurons).toBeGreaterThan(0);
});

const BAD: [string, Answer | null, Partial<Attempt>][] = [
  ["500", SERVER_ERROR, { outcome: "failed", code: "backend_failed" }],
  ["429", { status: 429, body: "{}" }, { outcome: "failed", code: "backend_busy" }],
  [
    "429 with Retry-After",
    { status: 429, headers: { "retry-after": "3600" }, body: "{}" },
    { outcome: "failed", code: "backend_busy" },
  ],
  ["401", { status: 401, body: "{}" }, { outcome: "failed", code: "backend_rejected" }],
  ["silence", null, { outcome: "unknown", code: "backend_timeout" }],
  [
    "an answer that drips",
    { body: '{"data":[{"b64_json":"iVBO', begun: true },
    { outcome: "unknown", code: "backend_timeout" },
  ],
  [
    "HTML",
    { type: "text/html", body: "<h1>Welcome</h1>" },
    { outcome: "failed", code: "backend_failed" },
  ],
  [
    "a PNG cut short",
    base64(PNG.subarray(0, PNG.length - 100)),
    { outcome: "failed", code: "backend_failed" },
  ],
  ["no picture", { body: '{"data":[]}' }, { outcome: "failed", code: "backend_failed" }],
  ["zero bytes", base64(new Uint8Array()), { outcome: "failed", code: "backend_failed" }],
  // Which code it is depends on who fetches: here it passes through Node's fetch, which hides a redirect's status.
  [
    "a redirect",
    { status: 302, headers: { location: "/elsewhere" }, body: "" },
    { outcome: "failed" },
  ],
];

test("whatever one backend does wrong, the picture comes from another, and nothing of it shows", async () => {
  let answer: Answer | null = null;
  const bad = await serve(() => answer);
  app = await start([{ kind: "workers-ai", id: "workers-ai", tier: 1 }]);
  const admin = await signIn(app);
  const visitor = app.visit();
  for (const [what, given, expected] of BAD) {
    answer = given;
    // Saving it again also forgets what the case before did to its health.
    const saved = await save(admin, "bad", entry("bad", bad, { timeoutSeconds: 1 }));
    expect(saved.status, what).toBe(200);
    const { view, attempts } = await draw(visitor, { prompt: `a picture in spite of ${what}` });
    expect(view.status, what).toBe("succeeded");
    expect(attempts, what).toMatchObject([
      { backend: "bad", milliNeurons: 0, ...expected },
      { backend: "workers-ai", outcome: "succeeded" },
    ]);
    expect(JSON.stringify([view, attempts])).not.toMatch(
      /127\.0\.0\.1|secret upstream|their-klein/,
    );
  }
  expect(bad.sent).toHaveLength(BAD.length);
});

test("of two backends the one that always fails gets few calls, all pictures come, and it recovers", async () => {
  let sickAnswer: Answer = SERVER_ERROR;
  const sick = await serve(() => sickAnswer);
  const well = await serve(() => GOOD);
  app = await start([NO_WORKERS_AI, entry("sick", sick, { weight: 100 }), entry("well", well)]);
  const visitor = app.visit();
  for (let count = 0; count < 24; count += 1) {
    const view = await visitor.draw({ prompt: "a fox", ...SIZE, seed: count + 1 });
    expect(view.status).toBe("succeeded");
  }
  expect(sick.sent.length).toBe(5);
  expect(well.sent.length).toBe(24);
  const admin = await signIn(app);
  const healthOf = async () => {
    const list = (await (await admin.fetch("/api/admin/backends")).json()) as {
      backends: BackendView[];
    };
    return list.backends.find(({ settings }) => settings.id === "sick")?.health;
  };
  expect(await healthOf()).toMatchObject({ state: "cooling", code: "backend_failed" });
  // The cooldown is over, and the server has been mended.
  await app.query("UPDATE backend_health SET cooling_until = 1");
  expect(await healthOf()).toMatchObject({ state: "recovering" });
  sickAnswer = GOOD;
  for (let count = 0; count < 6; count += 1) {
    await visitor.draw({ prompt: "a hare", ...SIZE, seed: count + 1 });
  }
  expect(sick.sent.length).toBeGreaterThan(7);
  expect(await healthOf()).toMatchObject({ state: "well", code: null });
});

test("a failing pass is tried again by the generation alone, at most four times, and then told", async () => {
  const only = await serve(() => SERVER_ERROR);
  app = await start([NO_WORKERS_AI, entry("only", only)]);
  const { view, attempts } = await draw(app.visit(), { prompt: "a fox" });
  expect(view).toMatchObject({ status: "failed", usd: 0, error: { code: "backend_failed" } });
  expect(only.sent).toHaveLength(4);
  expect(attempts).toHaveLength(4);
});

test("a refusal of the one is not put to the other", async () => {
  const body = JSON.stringify({ error: { code: "content_policy_violation", message: "No." } });
  const strict = await serve(() => ({ status: 400, body }));
  const lax = await serve(() => GOOD);
  app = await start([NO_WORKERS_AI, entry("strict", strict), entry("lax", lax, { tier: 1 })], {
    SAFETY_REWRITE: "off",
  });
  const { view, attempts } = await draw(app.visit(), { prompt: "a fox" });
  expect(view).toMatchObject({ status: "blocked", error: { code: "blocked" } });
  expect(attempts).toMatchObject([{ backend: "strict", outcome: "refused", code: "blocked" }]);
  expect(lax.sent).toEqual([]);
});

test("a blank picture is a failed attempt, and the next pass asks somebody else", async () => {
  const white = await buildPng(SIZE.width, SIZE.height, {
    bitDepth: 8,
    colorType: 2,
    pixelAt: () => [255, 255, 255],
  });
  const blank = await serve(() => base64(white));
  const well = await serve(() => GOOD);
  app = await start([NO_WORKERS_AI, entry("blank", blank), entry("well", well, { tier: 1 })]);
  const { view, attempts } = await draw(app.visit(), { prompt: "a fox" });
  expect(view.status).toBe("succeeded");
  expect(attempts).toMatchObject([
    { backend: "blank", outcome: "failed", code: "backend_failed" },
    { backend: "well", outcome: "succeeded" },
  ]);
});
