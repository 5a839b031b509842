import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { images } from "@/db/schema";
import type { AiBinding } from "@/lib/config";
import { createGeneration } from "@/lib/generations/create";
import { findGeneration } from "@/lib/generations/find";
import { claimLease } from "@/lib/generations/lease";
import { resolveRecipe } from "@/lib/generations/resolve-recipe";
import { runGeneration } from "@/lib/generations/run";
import { drawScene, encodePicture } from "@/lib/images/test-pictures";
import { memoryKeyOf, rememberPrompt } from "@/lib/prompts/prompt-memory";
import { TEST_PROMPTS, type TestContext, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

async function firstStage(context: TestContext, input: object): Promise<string | undefined> {
  const { id } = await createGeneration(context, input);
  return (await claimLease(context, id))?.row.stage;
}

test("whoever takes the lease of a foreign prompt begins with its translation, of any other with checking", async () => {
  const context = await testContext();
  expect(await firstStage(context, { prompt: "lis w lesie" })).toBe("translating");
  expect(await firstStage(context, { prompt: "a red fox in the snow" })).toBe("checking");
  const own = { prompt: "kot na płocie", english: "a cat on a fence" };
  expect(await firstStage(context, own)).toBe("checking");
  const key = await memoryKeyOf({ text: "wilk w lesie", language: "pl" });
  await rememberPrompt(context.cache, key, {
    kind: "english",
    text: "a wolf in the forest",
    engine: "m2m100-1.2b",
  });
  expect(await firstStage(context, { prompt: "wilk w lesie" })).toBe("checking");
});

test("a row for who works on it at once is born as one that was just leased", async () => {
  const context = await testContext();
  const born = await createGeneration(context, { prompt: "lis" }, { takesLease: true });
  const { id } = await createGeneration(context, { prompt: "wilk" });
  const leased = await claimLease(context, id);
  for (const row of [born, leased?.row]) {
    expect(row).toMatchObject({
      state: "running",
      stage: "translating",
      attempts: 1,
      leaseUntil: context.now() + context.config.leaseMilliseconds,
      startedAt: context.now(),
    });
    expect(row?.leaseId).not.toBeNull();
  }
  expect(await claimLease(context, born.id)).toBeNull();
  // Who asks for the same again joins, and is not told that the lease is theirs.
  const dispatched: string[] = [];
  const dispatch = (_: unknown, row: { id: string }) =>
    Promise.resolve(void dispatched.push(row.id));
  const again = await createGeneration(context, { prompt: "lis" }, { takesLease: true, dispatch });
  expect(again.id).toBe(born.id);
  expect(dispatched).toEqual([]);
  // A worker that died leaves it to others.
  context.advance(context.config.leaseMilliseconds + 1);
  expect((await claimLease(context, born.id))?.row.attempts).toBe(2);
});

test("a row waits while remains of an older picture are to be cleared away, and its lease brings them along", async () => {
  const context = await testContext();
  const { cacheKey } = await resolveRecipe(context, { prompt: "lis" });
  await context.db.insert(images).values({
    ...{ cacheKey, generationId: context.newId(), ownerId: "anna", refs: 0 },
    ...{ picture: { key: "remains" }, chain: [], createdAt: 0 },
  });
  const row = await createGeneration(context, { prompt: "lis" }, { takesLease: true });
  expect(row).toMatchObject({ state: "queued", leaseId: null, attempts: 0 });
  expect((await claimLease(context, row.id))?.image).toMatchObject({
    refs: 0,
    picture: { key: "remains" },
  });
});

test("where a model reads what was written, checking comes first", async () => {
  const prompts = { ...TEST_PROMPTS, classifyOriginal: true };
  const context = await testContext({ config: { prompts } });
  expect(await firstStage(context, { prompt: "lis w lesie" })).toBe("checking");
});

/** How much of the lease is left, in milliseconds, when a picture that took so long is being stored. */
async function leaseLeftAfter(drawingMilliseconds: number): Promise<number> {
  const size = { width: 512, height: 256 };
  const bytes = await encodePicture(drawScene(size.width, size.height), "image/jpeg");
  const ai: AiBinding = {
    run: (model) => {
      if (model.includes("guard")) return Promise.resolve({ response: { safe: true } });
      context.advance(drawingMilliseconds);
      return Promise.resolve({ image: bytes.toBase64() });
    },
  };
  const context: TestContext = await testContext({ ai });
  const { id } = await createGeneration(context, {
    prompt: `a fox, ${drawingMilliseconds}`,
    ...size,
  });
  let left = Number.NaN;
  const bucket = new Proxy(context.bucket, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      if (name !== "put") return method.bind(target);
      return async (...inputs: unknown[]) => {
        left = ((await findGeneration(context, id))?.leaseUntil ?? 0) - context.now();
        return Reflect.apply(method, target, inputs) as unknown;
      };
    },
  });
  expect(await runGeneration({ ...context, bucket }, id)).toMatchObject({ kind: "completed" });
  return left;
}

test("a picture is stored with at least half of a lease left, however long it took to draw", async () => {
  const lease = (await testContext()).config.leaseMilliseconds;
  expect(await leaseLeftAfter(lease * 0.1)).toBe(lease * 0.9);
  expect(await leaseLeftAfter(lease * 0.75)).toBe(lease);
});
