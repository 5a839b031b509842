import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { broken, draw, failure, good, PNG, world, type Server } from "@/lib/backends/test-backends";

beforeEach(() => reset());

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
