import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { answerKey } from "@/lib/idempotency/answer-key";
import { claimAnswer, KEEP_MILLISECONDS } from "@/lib/idempotency/claim";
import { forgetOldAnswers } from "@/lib/idempotency/forget";
import { keepAnswer } from "@/lib/idempotency/keep";
import { type TestContext, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const ASKED = { ownerId: "key:1", key: "order", request: "a".repeat(64) };

async function takeOver(context: TestContext) {
  const claim = await claimAnswer(context, ASKED);
  if (claim.kind !== "mine") throw new Error("The answer was made already.");
  return claim;
}

function answerOf(status: number): Response {
  return new Response("bytes", { status, headers: { "x-kept": "yes", "set-cookie": "no" } });
}

test("an answer is kept with its status, its headers and its bytes, but not with a cookie", async () => {
  const context = await testContext();
  await keepAnswer(context, await takeOver(context), answerOf(202));
  const kept = await claimAnswer(context, ASKED);
  if (kept.kind !== "kept") throw new Error("The answer was not kept.");
  expect(kept.status).toBe(202);
  expect(Object.fromEntries(kept.headers)).toEqual({
    "x-kept": "yes",
    "content-type": "text/plain;charset=UTF-8",
  });
  expect(new TextDecoder().decode(kept.body)).toBe("bytes");
});

test.each([401, 408, 409, 429, 500, 502, 503, 504])("a %i is not kept", async (status) => {
  const context = await testContext();
  await keepAnswer(context, await takeOver(context), answerOf(status));
  expect((await claimAnswer(context, ASKED)).kind).toBe("mine");
});

test.each([200, 201, 202, 400, 403, 404, 422])("a %i is kept", async (status) => {
  const context = await testContext();
  await keepAnswer(context, await takeOver(context), answerOf(status));
  expect(await claimAnswer(context, ASKED)).toMatchObject({ kind: "kept", status });
});

test.each([
  [504, "mine"],
  [400, "kept"],
  [undefined, "kept"],
])("a 200 that tells of a failure like %s is %s", async (status, kind) => {
  const context = await testContext();
  await keepAnswer(context, await takeOver(context), answerOf(200), () => status);
  expect((await claimAnswer(context, ASKED)).kind).toBe(kind);
});

test("another request under the same key is refused, another caller's is not", async () => {
  const context = await testContext();
  await takeOver(context);
  await expect(claimAnswer(context, { ...ASKED, request: "b".repeat(64) })).rejects.toMatchObject({
    code: "idempotency_conflict",
  });
  expect((await claimAnswer(context, { ...ASKED, ownerId: "key:2" })).kind).toBe("mine");
});

test("who comes second waits for the answer", async () => {
  const context = await testContext();
  const first = await takeOver(context);
  const second = claimAnswer(context, ASKED);
  await keepAnswer(context, first, answerOf(200));
  expect(await second).toMatchObject({ kind: "kept", status: 200 });
});

test("whoever died while answering is replaced, and writes nothing afterwards", async () => {
  const context = await testContext();
  const dead = await takeOver(context);
  context.advance(context.config.syncMilliseconds + 30_001);
  const next = await takeOver(context);
  await keepAnswer(context, dead, answerOf(500));
  await keepAnswer(context, next, answerOf(200));
  expect(await claimAnswer(context, ASKED)).toMatchObject({ kind: "kept", status: 200 });
});

test("after a day the key is free again, and the bytes are gone", async () => {
  const context = await testContext();
  const first = await takeOver(context);
  await keepAnswer(context, first, answerOf(200));
  context.advance(KEEP_MILLISECONDS - 1);
  expect(await forgetOldAnswers(context, 100)).toBe(0);
  expect((await claimAnswer(context, ASKED)).kind).toBe("kept");
  context.advance(2);
  expect((await claimAnswer(context, ASKED)).kind).toBe("mine");
  context.advance(KEEP_MILLISECONDS + 1);
  expect(await forgetOldAnswers(context, 100)).toBe(1);
  expect(await context.bucket.head(answerKey(first.id))).toBeNull();
});
