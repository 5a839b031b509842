import { APIConnectionTimeoutError } from "openai";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { ImagesResponse, WireError } from "@/lib/api/openai/wire";
import { type App, startApp } from "@/tests/integration/app";
import { type Caller, callOpenAi, refusalOf } from "@/tests/integration/openai-caller";

/*
 * What OpenAI's clients are told when something goes wrong, and that their own repeating never pays twice.
 */
const KLEIN = "@cf/black-forest-labs/flux-2-klein-4b";
const SMALL = { size: "256x256" } as const;

let app: App;
let client: Caller["client"];
let ask: Caller["ask"];
beforeAll(async () => {
  app = await startApp();
  ({ client, ask } = await callOpenAi(app));
});
afterAll(() => app.close());

/** Another app, for a test with troubles of its own. */
let other: App | undefined;
afterEach(async () => {
  await other?.close();
  other = undefined;
});

async function errorOf(answer: Response) {
  return WireError.parse(await answer.json()).error;
}

test.each([
  [{}, "prompt", "missing_required_parameter"],
  [{ prompt: "" }, "prompt", "invalid_value"],
  [{ prompt: "a", n: 5 }, "n", "invalid_value"],
  [{ prompt: "a", size: "big" }, "size", "invalid_value"],
  [{ prompt: "a", output_format: "gif" }, "output_format", "invalid_value"],
  [{ prompt: "a", seed: -1 }, "seed", "invalid_value"],
  ["{", "body", "invalid_value"],
  [[], "body", "invalid_value"],
])("the request %j is refused over %s", async (body, param, code) => {
  const answer = await ask(body);
  expect(answer.status).toBe(400);
  expect(await errorOf(answer)).toMatchObject({ type: "invalid_request_error", param, code });
  expect(answer.headers.get("x-should-retry")).toBe("false");
});

test("a refusal is a 400 that says why, leaves no row and is not tried again", async () => {
  await app.resetCounts();
  const refused = await refusalOf(client.images.generate({ prompt: "nagie dziecko" }));
  expect(refused).toMatchObject({
    status: 400,
    type: "image_generation_user_error",
    code: "moderation_blocked",
    param: null,
  });
  expect(refused.error).toMatchObject({ moderation_details: { moderation_stage: "input" } });
  expect((await app.counts()).calls["limit"] ?? 0).toBeLessThanOrEqual(1);
  expect((await app.counts()).aiModels).toEqual({});
  const rows = await app.query(
    "SELECT id FROM generations WHERE recipe ->> '$.prompt' LIKE ?",
    "nagie%",
  );
  expect(rows).toEqual([]);
});

test("keys: none, a wrong one, one to read", async () => {
  const body = { prompt: "a closed gate" };
  const { key: reader } = await callOpenAi(app, ["read"]);
  for (const [authorization, status, code] of [
    ["", 401, "invalid_api_key"],
    ["Bearer zrz_wrong", 401, "invalid_api_key"],
    [`Bearer ${reader}`, 403, "insufficient_permissions"],
  ] as const) {
    const answer = await ask(body, "/v1/images/generations", { authorization });
    expect(answer.status).toBe(status);
    expect(await errorOf(answer)).toMatchObject({ type: "invalid_request_error", code });
  }
  const visitor = app.visit();
  await visitor.draw({ prompt: "a door of my own", width: 256, height: 256 });
  expect((await visitor.post(body, "/v1/images/generations")).status).toBe(401);
});

test.each([
  [{ images: [{ image_url: "https://example.com/a.png" }] }, "images"],
  [{ images: [{ image_url: "data:image/png;base64,AAAA" }] }, "images"],
  [{ images: [] }, "images"],
  [{ images: [{ file_id: "file-abc" }] }, "images"],
])("the edit %j is refused", async (body, param) => {
  const answer = await ask({ prompt: "a fox", ...body }, "/v1/images/edits");
  expect(answer.status).toBe(400);
  expect((await errorOf(answer)).param).toBe(param);
});

test("the package repeats what failed before the drawing, and a failure after it costs nobody the picture", async () => {
  other = await startApp();
  const { client: repeating } = await callOpenAi(other);
  // The key is read and its use noted, so that the next calls of the database are those of the picture.
  await repeating.images.generate({ prompt: "a picture before", ...SMALL });
  await other.resetCounts({ nth: 1, when: "before", lasting: "once", kinds: ["d1"] });
  const early = await repeating.images.generate({ prompt: "a fault at first", ...SMALL });
  const repeated = await other.counts();
  expect(early.data?.[0]?.b64_json).toEqual(expect.any(String));
  expect(repeated).toMatchObject({ failed: 1, calls: { limit: 2 }, aiModels: { [KLEIN]: 1 } });

  // From settling on nothing is heard of the database.
  await other.resetCounts({ nth: 3, when: "before", lasting: "forever", kinds: ["d1"] });
  const late = await repeating.images.generate({ prompt: "a fault after the drawing", ...SMALL });
  const once = await other.counts();
  expect(late.data?.[0]?.b64_json).toEqual(expect.any(String));
  expect(once.failed).toBeGreaterThan(0);
  expect(once).toMatchObject({ calls: { limit: 1 }, aiModels: { [KLEIN]: 1 } });
});

test("what was paid for and failed is no reason for any client to ask again", async () => {
  const broken = { model: KLEIN, outcome: "answer", answer: { image: "AAAA" } };
  other = await startApp({ aiFaults: [broken] });
  const caller = await callOpenAi(other);
  const answer = await caller.ask({ prompt: "an unlucky picture" });
  expect(answer.status).toBe(424);
  expect(answer.headers.get("x-should-retry")).toBe("false");
  expect(await errorOf(answer)).toMatchObject({ type: "server_error", code: "backend_failed" });
  await other.resetCounts();
  const stream = await caller.client.images.generate({ prompt: "another one", stream: true });
  const reading = (async () => {
    for await (const event of stream) expect(event).toBeNull();
  })();
  expect((await refusalOf(reading)).code).toBe("backend_failed");
});

test("who waits too long is told to ask again, and joins the same picture", async () => {
  other = await startApp({ latencyScale: 1, vars: { SYNC_SECONDS: "1" } });
  const caller = await callOpenAi(other);
  await other.resetCounts();
  const wish = { prompt: "a slow river", model: "sd-xl" };
  const answer = await caller.ask(wish);
  expect(answer.status).toBe(504);
  expect(answer.headers.get("x-should-retry")).toBe("true");
  expect(await errorOf(answer)).toMatchObject({ code: "backend_timeout" });
  await expect
    .poll(async () => (await caller.ask(wish)).status, { timeout: 40_000, interval: 500 })
    .toBe(200);
  const { aiModels } = await other.counts();
  expect(aiModels["@cf/stabilityai/stable-diffusion-xl-base-1.0"]).toBe(1);
}, 60_000);

test("a client that hangs up loses nothing", async () => {
  const prompt = "a boat that sails on and on";
  const asked = client.images.generate({ prompt }, { timeout: 30, maxRetries: 0 });
  await expect(asked).rejects.toBeInstanceOf(APIConnectionTimeoutError);
  const state = async () => {
    await app.sweep();
    const [row] = await app.query<{ state: string }>(
      "SELECT state FROM generations WHERE recipe ->> '$.prompt' = ?",
      prompt,
    );
    return row?.state ?? "succeeded"; // It may have been too fast to be taken at all.
  };
  await expect.poll(state, { timeout: 40_000, interval: 300 }).toBe("succeeded");
});

test("limits: too many requests may come again, a used up day may not", async () => {
  other = await startApp({ vars: { ACCOUNT_DAILY_NEURONS: "1" } });
  const caller = await callOpenAi(other);
  const spent = await refusalOf(caller.client.images.generate({ prompt: "a rich picture" }));
  expect(spent).toMatchObject({ status: 429, code: "insufficient_quota" });
  expect(spent.headers?.get("x-should-retry")).toBe("false");
  const slow = await callOpenAi(other, ["generate"], 1);
  await slow.ask({ prompt: "the first of a minute" });
  const answer = await slow.ask({ prompt: "the second of a minute" });
  expect(answer.status).toBe(429);
  expect(await errorOf(answer)).toMatchObject({ code: "rate_limit_exceeded" });
  expect(answer.headers.get("x-should-retry")).toBe("true");
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(answer.headers.get("x-ratelimit-remaining-requests")).toBe("0");
});

test("many who ask at once for the same share one picture", async () => {
  await app.resetCounts();
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => ask({ prompt: "eight kites" })),
  );
  const bodies = await Promise.all(
    answers.map(async (answer) => ImagesResponse.parse(await answer.json())),
  );
  expect(new Set(bodies.map(({ data }) => data[0]?.b64_json)).size).toBe(1);
  expect((await app.counts()).aiModels[KLEIN]).toBe(1);
});
