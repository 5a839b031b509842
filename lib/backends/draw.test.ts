import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { findModel } from "@/lib/backends/catalogue";
import { type Drawn, drawPicture } from "@/lib/backends/draw";
import { DrawingFailed } from "@/lib/backends/drawing-failed";
import { BackendSettings } from "@/lib/backends/schema";
import type { AiBinding } from "@/lib/config";
import { resolveRecipe } from "@/lib/generations/resolve-recipe";
import { buildPng } from "@/lib/images/test-png";
import { type TestContext, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const SIZE = { width: 256, height: 256 };
const PNG = await buildPng(SIZE.width, SIZE.height, {
  bitDepth: 8,
  colorType: 2,
  pixelAt: (x, y) => [x, y, 7],
});

/** Servers by host, each with what it answers next. */
type Server = () => Response | Promise<Response>;
const good: Server = () => Response.json({ data: [{ b64_json: PNG.toBase64() }] });
const broken: Server = () => new Response("no", { status: 500 });

type World = { readonly context: TestContext; readonly asked: string[] };

async function world(
  servers: Record<string, Server>,
  settings: Record<string, object> = {},
  options: { readonly ai?: AiBinding; readonly blockedRetryAttempts?: number } = {},
): Promise<World> {
  const asked: string[] = [];
  const backends = Object.keys(servers).map((id) =>
    BackendSettings.parse({
      kind: "openai",
      id,
      baseUrl: `https://${id}.example.com/v1`,
      models: { "flux-klein": "klein" },
      honours: ["seed"],
      ...settings[id],
    }),
  );
  const off = { kind: "workers-ai", id: "workers-ai", enabled: false } as const;
  const noWorkersAi = options.ai === undefined ? [BackendSettings.parse(off)] : [];
  const context = await testContext({
    ...(options.ai === undefined ? {} : { ai: options.ai }),
    config: {
      backends: [...noWorkersAi, ...backends],
      blockedRetryAttempts: options.blockedRetryAttempts ?? 0,
    },
    fetch: async (input) => {
      const id = new URL(String(input instanceof Request ? input.url : input)).host.split(".")[0];
      asked.push(id ?? "");
      return (await servers[id ?? ""]?.()) ?? new Response(null, { status: 404 });
    },
  });
  return { context, asked };
}

async function draw({ context }: World, wish: object = {}, random = 0): Promise<Drawn> {
  const { recipe } = await resolveRecipe({ prompt: "a fox", ...SIZE, ...wish });
  const model = findModel(recipe.model);
  if (model === null) throw new Error("No such model.");
  const { negativePrompt } = recipe;
  return drawPicture(context, {
    recipe,
    model,
    prompt: "a fox",
    negativePrompt,
    random: () => random,
  });
}

async function failure(drawing: Promise<unknown>): Promise<DrawingFailed> {
  const thrown = await drawing.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof DrawingFailed)) throw new Error("It did not fail as it should.");
  return thrown;
}

const rows = ({ context }: World) => context.db.query.backendHealth.findMany();

test("a failed attempt goes on to another backend, and both are told", async () => {
  const here = await world({ sick: broken, well: good }, { well: { tier: 1 } });
  const { bytes, attempts, warnings } = await draw(here);
  expect(bytes).toEqual(PNG);
  expect(warnings).toEqual([]);
  expect(attempts).toMatchObject([
    { backend: "sick", outcome: "failed", code: "backend_failed", milliNeurons: 0 },
    { backend: "well", outcome: "succeeded", code: null, milliNeurons: 0 },
  ]);
});

test("a pass asks each backend once, and says that another pass is worth while", async () => {
  const here = await world({ one: broken, two: broken });
  const error = await failure(draw(here));
  expect(here.asked.toSorted()).toEqual(["one", "two"]);
  expect(error).toMatchObject({ code: "backend_failed", retryable: true });
  expect(error.attempts).toHaveLength(2);
});

test("an ordinary success writes nothing", async () => {
  const here = await world({ well: good });
  await draw(here);
  expect(await rows(here)).toEqual([]);
});

test("of two backends the sick one gets few calls, and gets its share again when it is well", async () => {
  let sick: Server = broken;
  const here = await world({ sick: () => sick(), well: good });
  for (let count = 0; count < 50; count += 1) {
    const { attempts } = await draw(here, {}, count % 2 === 0 ? 0 : 0.9);
    expect(attempts.at(-1)).toMatchObject({ outcome: "succeeded" });
  }
  const calls = () => here.asked.filter((id) => id === "sick").length;
  expect(calls()).toBe(5);
  here.context.advance(61_000);
  await draw(here); // the probe, which fails
  expect(calls()).toBe(6);
  here.context.advance(61_000); // twice as long this time
  await draw(here);
  expect(calls()).toBe(6);
  sick = good;
  here.context.advance(60_000);
  expect((await draw(here)).attempts).toMatchObject([{ backend: "sick", outcome: "succeeded" }]);
  expect(await rows(here)).toEqual([]);
});

test("one attempt at a time finds out whether a backend is well again", async () => {
  let release: () => void = () => undefined;
  let sick: Server = broken;
  const here = await world({ sick: () => sick(), well: good });
  for (let count = 0; count < 5; count += 1) await draw(here);
  here.context.advance(61_000);
  here.asked.length = 0;
  sick = () => new Promise((resolve) => void (release = () => resolve(broken() as Response)));
  const probe = draw(here);
  await expect.poll(() => here.asked).toEqual(["sick"]);
  const others = await Promise.all([draw(here), draw(here), draw(here)]);
  expect(others.flatMap(({ attempts }) => attempts.map(({ backend }) => backend))).toEqual([
    "well",
    "well",
    "well",
  ]);
  release();
  expect((await probe).attempts).toHaveLength(2);
});

test("a few failures among many successes cool nobody", async () => {
  let count = 0;
  const here = await world({
    shaky: () => ((count += 1) % 3 === 0 ? (broken() as Response) : (good() as Response)),
    well: good,
  });
  for (let drawn = 0; drawn < 30; drawn += 1) await draw(here);
  expect(here.asked.filter((id) => id === "shaky")).toHaveLength(30);
});

test.each([
  ["with Retry-After", { "retry-after": "90" }, 90_000],
  ["without Retry-After", {}, 30_000],
])("a 429 %s cools at once, for as long as it says", async (_, headers, milliseconds) => {
  const here = await world({
    full: () => new Response("{}", { status: 429, headers }),
    well: good,
  });
  await draw(here);
  here.context.advance(milliseconds - 1);
  await draw(here);
  expect(here.asked).toEqual(["full", "well", "well"]);
  here.context.advance(1);
  await draw(here);
  expect(here.asked.filter((id) => id === "full")).toHaveLength(2);
});

test("a 401 cools for ten minutes, and nobody is asked with the wrong key meanwhile", async () => {
  const here = await world({ locked: () => new Response("", { status: 401 }) });
  expect(await failure(draw(here))).toMatchObject({ code: "backend_rejected", retryable: false });
  const waiting = await failure(draw(here));
  expect(waiting).toMatchObject({ code: "backend_busy", retryable: true, attempts: [] });
  expect(waiting.retryAfterMilliseconds).toBe(600_000);
  expect(here.asked).toHaveLength(1);
});

test("used-up neurons rest all of Workers AI until midnight, and others draw meanwhile", async () => {
  let calls = 0;
  const ai: AiBinding = {
    run: () => {
      calls += 1;
      return Promise.reject(new Error("3036: You have used up your daily free allocation."));
    },
  };
  const both = { "flux-klein": "klein", schnell: "schnell" };
  const here = await world({ spare: good }, { spare: { tier: 1, models: both } }, { ai });
  await draw(here);
  await draw(here, { seed: 5 });
  await draw(here, { width: 256, height: 256 });
  expect(calls).toBe(1);
  here.context.advance(12 * 3600 * 1000);
  await draw(here);
  expect(calls).toBe(2);
});

test("when nobody else draws, the day's end is said without asking again", async () => {
  let calls = 0;
  const ai: AiBinding = {
    run: () => {
      calls += 1;
      return Promise.reject(new Error("4006: You have used up your daily free allocation."));
    },
  };
  const here = await world({}, {}, { ai });
  for (let count = 0; count < 3; count += 1) {
    const error = await failure(draw(here));
    expect(error).toMatchObject({ code: "daily_limit_reached", retryable: false });
    expect(error.details["resumesAt"]).toBe("2026-11-21T00:00:00.000Z");
  }
  expect(calls).toBe(1);
});

test("a lone backend that fails often is asked all the same", async () => {
  const here = await world({ only: broken });
  for (let count = 0; count < 8; count += 1) await failure(draw(here));
  expect(here.asked).toHaveLength(8);
});

const refusing: Server = () =>
  Response.json({ error: { code: "content_policy_violation" } }, { status: 400 });

test("a refusal goes nowhere else", async () => {
  const here = await world({ strict: refusing, lax: good }, { lax: { tier: 1 } });
  const error = await failure(draw(here));
  expect(error).toMatchObject({ code: "blocked", retryable: false });
  expect(error.attempts).toMatchObject([{ outcome: "refused", code: "blocked" }]);
  expect(here.asked).toEqual(["strict"]);
});

test("BLOCKED_RETRY_ATTEMPTS lets others of the same kind judge, and only those", async () => {
  const settings = {
    a: { tier: 0 },
    lax: { tier: 1, kind: "pollinations", baseUrl: "https://lax.example.com" },
    b: { tier: 2 },
  };
  const here = await world({ a: refusing, lax: good, b: refusing }, settings, {
    blockedRetryAttempts: 3,
  });
  expect(await failure(draw(here))).toMatchObject({ code: "blocked" });
  expect(here.asked).toEqual(["a", "b"]);
});

test("who would leave something out is asked only when nobody else is there, and it is said", async () => {
  const settings = { poor: { honours: [] }, rich: { tier: 3 } };
  const here = await world({ poor: good, rich: good }, settings);
  expect((await draw(here, { seed: 7 })).attempts).toMatchObject([{ backend: "rich" }]);
  expect((await draw(here)).attempts).toMatchObject([{ backend: "poor" }]);
  const alone = await world({ poor: good }, settings);
  const { warnings } = await draw(alone, { seed: 7 });
  expect(warnings).toEqual([{ parameter: "seed", reason: "unsupported", applied: null }]);
});

test("a backend without the model or without its key is not asked", async () => {
  const settings = {
    other: { models: { schnell: "s" } },
    keyless: { secretName: "MISSING_KEY" },
    off: { enabled: false },
  };
  const here = await world({ other: good, keyless: good, off: good }, settings);
  const error = await failure(draw(here));
  expect(error).toMatchObject({ code: "backend_rejected", retryable: false, attempts: [] });
  expect(here.asked).toEqual([]);
});

test("what hangs is given up after its own time-out, is unknown, and another draws", async () => {
  const settings = { slow: { timeoutSeconds: 1 }, well: { tier: 1 } };
  const here = await world({ slow: () => new Promise(() => undefined), well: good }, settings);
  const { attempts } = await draw(here);
  expect(attempts).toMatchObject([
    { backend: "slow", outcome: "unknown", code: "backend_timeout" },
    { backend: "well", outcome: "succeeded" },
  ]);
});

test("a picture is fetched from the backend's own hosts, without the key, and from no other", async () => {
  const seen: { url: string; key: string | null }[] = [];
  const settings = BackendSettings.parse({
    kind: "openai",
    id: "links",
    baseUrl: "https://links.example.com/v1",
    secretName: "LINKS_KEY",
    models: { "flux-klein": "klein" },
    imageHosts: ["media.example.com"],
  });
  let address = "";
  const context = await testContext({
    config: { backends: [settings], secretOf: () => "secret-of-tests" },
    ai: { run: () => Promise.reject(new Error("3042: no such model")) },
    fetch: (input, init) => {
      const url = String(input instanceof Request ? input.url : input);
      seen.push({ url, key: new Headers(init?.headers).get("authorization") });
      if (init?.method === "POST")
        return Promise.resolve(Response.json({ data: [{ url: address }] }));
      if (url.endsWith("/moved"))
        return Promise.resolve(Response.redirect("https://evil.example/"));
      return Promise.resolve(new Response(PNG));
    },
  });
  const here = { context, asked: [] };
  address = "https://media.example.com/a.png";
  expect((await draw(here, {}, 0.9)).bytes).toEqual(PNG);
  expect(seen).toEqual([
    { url: "https://links.example.com/v1/images/generations", key: "Bearer secret-of-tests" },
    { url: address, key: null },
  ]);
  for (const bad of [
    "https://evil.example/a.png",
    "http://media.example.com/a.png",
    "https://media.example.com:8443/a.png",
    "https://user@media.example.com/a.png",
    "http://169.254.169.254/latest/meta-data",
    "file:///etc/passwd",
    "https://media.example.com/moved",
  ]) {
    address = bad;
    const error = await failure(draw(here, {}, 0.9));
    expect(error.attempts).toContainEqual(
      expect.objectContaining({ backend: "links", code: "backend_rejected" }),
    );
    expect(JSON.stringify([error.attempts, error.message, error.details])).not.toMatch(
      /secret-of-tests|example/,
    );
  }
  expect(seen.some(({ url }) => url.includes("evil") || url.includes("169.254"))).toBe(false);
});
