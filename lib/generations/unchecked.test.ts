import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import type { AiBinding } from "@/lib/config";
import { createGeneration } from "@/lib/generations/create";
import { findGeneration } from "@/lib/generations/find";
import { abandonGeneration, runGeneration } from "@/lib/generations/run";
import { expectOnePicture, failingWorld, INPUT } from "@/tests/worker/failing-world";
import type { TestContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

/** The same world with a classifier of pictures that has no answer, or finds them `safe` or not. */
function withEyes(context: TestContext, safe: boolean | null): TestContext {
  const ai: AiBinding = {
    run: (model, input) => {
      if (!model.includes("clef")) return context.ai.run(model, input);
      if (safe === null) return Promise.reject(new Error("3040: Out of capacity"));
      const { questions } = input as { questions: object }; // as clef-flash.ts asks
      const answer = { type: "noul", noul: safe ? 0 : 1 };
      const answers = Object.fromEntries(Object.keys(questions).map((name) => [name, answer]));
      return Promise.resolve({ answers });
    },
  };
  return { ...context, ai };
}

test("a picture that could not be checked is kept unseen and checked later, not drawn again", async () => {
  const { context, drawn } = await failingWorld(null, true);
  const { id } = await createGeneration(context, INPUT);
  const outcome = await runGeneration(withEyes(context, null), id);
  expect(outcome).toMatchObject({ kind: "deferred", unstored: null });
  await runGeneration(withEyes(context, true), id);
  expect(drawn()).toBe(1);
  await expectOnePicture(context, id);
});

test("a picture that is refused when it is checked later is forgotten", async () => {
  const { context, drawn } = await failingWorld(null, true);
  const { id } = await createGeneration(context, INPUT);
  await runGeneration(withEyes(context, null), id);
  expect((await context.cache.list({ prefix: "bytes:" })).keys).toHaveLength(1);
  await runGeneration(withEyes(context, false), id);
  await Promise.all(context.background);
  expect(await findGeneration(context, id)).toMatchObject({ state: "blocked", picture: null });
  expect((await context.cache.list({ prefix: "bytes:" })).keys).toEqual([]);
  expect(drawn()).toBe(1);
});

test("who looks at pictures in vain gives up after the usual tries, and says why", async () => {
  const { context, drawn } = await failingWorld(null, true);
  const { id } = await createGeneration(context, INPUT);
  for (const _ of [1, 2, 3, 4]) await runGeneration(withEyes(context, null), id);
  const ending = { state: "failed", errorCode: "moderation_unavailable", attempts: 4 };
  expect(await findGeneration(context, id)).toMatchObject(ending);
  expect(drawn()).toBe(1);
});

test("a picture that nobody has checked is not delivered by whoever gives up", async () => {
  const { context } = await failingWorld(null, true);
  const { id } = await createGeneration(context, INPUT);
  await runGeneration(withEyes(context, null), id);
  expect(await abandonGeneration(context, id)).toBe(true);
  expect(await findGeneration(context, id)).toMatchObject({ state: "failed", picture: null });
});
