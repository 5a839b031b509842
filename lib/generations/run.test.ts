import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { createGeneration } from "@/lib/generations/create";
import { findGeneration } from "@/lib/generations/find";
import { runGeneration } from "@/lib/generations/run";
import { answeringAi, SIZE } from "@/tests/worker/answering-ai";
import { testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

test("a picture that cannot be stored is handed to who waits, and stored later without being drawn again", async () => {
  const { ai, asked, bytes } = await answeringAi();
  const context = await testContext({ ai });
  const { id } = await createGeneration(context, { prompt: "a red fox", ...SIZE });
  const brokenBucket = new Proxy(context.bucket, {
    get: (bucket, name) =>
      name === "put"
        ? () => Promise.reject(new Error("put: internal error (10001)"))
        : Reflect.get(bucket, name),
  });
  const outcome = await runGeneration({ ...context, bucket: brokenBucket }, id);
  expect(outcome).toEqual({ kind: "deferred", delayMilliseconds: 2000, unstored: bytes });
  expect(await findGeneration(context, id)).toMatchObject({ state: "queued", picture: null });
  asked.length = 0;
  expect(await runGeneration(context, id)).toMatchObject({ kind: "completed" });
  expect(asked).toEqual([]);
  expect(await findGeneration(context, id)).toMatchObject({ state: "succeeded", attempts: 2 });
});

test("a run of what is finished or unknown does nothing", async () => {
  const { ai, asked } = await answeringAi();
  const context = await testContext({ ai });
  const { id } = await createGeneration(context, { prompt: "a red fox", ...SIZE });
  expect(await runGeneration(context, id)).toMatchObject({ kind: "completed" });
  asked.length = 0;
  expect(await runGeneration(context, id)).toEqual({ kind: "stale" });
  expect(await runGeneration(context, context.newId())).toEqual({ kind: "stale" });
  expect(asked).toEqual([]);
});
