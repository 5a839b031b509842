import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import {
  broken,
  draw,
  failure,
  good,
  rows,
  world,
  type Server,
} from "@/lib/backends/test-backends";
import type { AiBinding } from "@/lib/config";

beforeEach(() => reset());

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
  sick = () => new Promise((resolve) => void (release = () => resolve(broken())));
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
    shaky: () => ((count += 1) % 3 === 0 ? broken() : good()),
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
