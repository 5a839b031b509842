import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { createGeneration } from "@/lib/generations/create";
import { drawNow, drawOneNow } from "@/lib/generations/draw-now";
import { findGeneration } from "@/lib/generations/find";
import { runGeneration } from "@/lib/generations/run";
import { answeringAi, SIZE } from "@/tests/worker/answering-ai";
import { asActor, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const INPUT = { prompt: "a red fox", ...SIZE };

test("who waits gets the picture, and the queue hears nothing", async () => {
  const { ai, bytes } = await answeringAi();
  const context = await testContext({ ai });
  const drawn = await drawOneNow(context, INPUT);
  expect(drawn.bytes).toEqual(bytes);
  expect(drawn.row).toMatchObject({ state: "succeeded", picture: { type: "image/jpeg" } });
  expect(context.sent).toEqual([]);
});

test("a known picture is read, not drawn", async () => {
  const { ai, asked, bytes } = await answeringAi();
  const context = await testContext({ ai });
  await drawOneNow(context, INPUT);
  asked.length = 0;
  const again = await drawOneNow(context, INPUT);
  expect(again.bytes).toEqual(bytes);
  expect(again.row.cached).toBe(true);
  expect(asked).toEqual([]);
});

test("several pictures are drawn side by side, their words looked at once", async () => {
  const { ai, asked } = await answeringAi();
  const context = await testContext({ ai });
  const outcomes = await drawNow(context, INPUT, 3);
  expect(outcomes.map(({ row }) => row?.recipe.seed)).toEqual([42, 43, 44]);
  expect(outcomes.every((outcome) => "bytes" in outcome)).toBe(true);
  expect(asked.filter((model) => model.includes("guard"))).toHaveLength(1);
  expect(context.sent).toEqual([]);
});

test("who asks for what somebody else is having drawn waits for that", async () => {
  const { ai, asked, bytes } = await answeringAi();
  const first = await testContext({ ai });
  const { id } = await createGeneration(first, INPUT);
  const second = asActor(first, { ownerId: first.newId() });
  const waiting = drawOneNow(second, INPUT);
  expect(await runGeneration(first, id)).toMatchObject({ kind: "completed" });
  const drawn = await waiting;
  expect(drawn.bytes).toEqual(bytes);
  expect(drawn.row.ownerId).toBe(second.actor.ownerId);
  expect(asked.filter((model) => !model.includes("guard"))).toHaveLength(1);
});

test("a picture that could not be stored yet is handed over, and the queue stores it later", async () => {
  const { ai, bytes } = await answeringAi();
  const context = await testContext({ ai });
  const bucket = new Proxy(context.bucket, {
    get: (target, name) =>
      name === "put"
        ? () => Promise.reject(new Error("put: internal error (10001)"))
        : Reflect.get(target, name),
  });
  const drawn = await drawOneNow({ ...context, bucket }, INPUT);
  expect(drawn.bytes).toEqual(bytes);
  expect(drawn.row.picture).toBeNull();
  expect(context.sent).toHaveLength(1);
});

test("a failure that passes is tried again while there is time", async () => {
  const { ai } = await answeringAi();
  let failures = 2;
  const context = await testContext({
    config: { retryMilliseconds: 5 },
    ai: {
      run: (model, input) => {
        if (model.includes("guard") || failures-- <= 0) return ai.run(model, input);
        return Promise.reject(new Error("3040: Out of capacity"));
      },
    },
  });
  expect((await drawOneNow(context, INPUT)).row.state).toBe("succeeded");
  expect(context.sent).toEqual([]);
});

test("who has no more patience is told to ask again, and finds the picture then", async () => {
  const { ai } = await answeringAi();
  const context = await testContext({ ai });
  const { id } = await createGeneration(context, INPUT);
  const now = () => Date.now();
  const hurried = { ...context, now, config: { ...context.config, syncMilliseconds: 250 } };
  await expect(drawOneNow(hurried, INPUT)).rejects.toMatchObject({ code: "backend_timeout" });
  await runGeneration(context, id);
  expect((await drawOneNow(hurried, INPUT)).row.id).toBe(id);
});

test("a refusal comes with its reason", async () => {
  const { ai } = await answeringAi();
  const context = await testContext({
    ai: {
      run: (model, input) =>
        model.includes("guard")
          ? Promise.resolve({ response: { safe: false, categories: ["S9"] } })
          : ai.run(model, input),
    },
  });
  const [outcome] = await drawNow(context, INPUT);
  expect(outcome).toMatchObject({ row: { state: "blocked" } });
  expect(outcome !== undefined && "error" in outcome ? outcome.error : null).toBeInstanceOf(
    AppError,
  );
  expect(outcome).toMatchObject({ error: { code: "blocked" } });
  expect(await findGeneration(context, outcome?.row?.id ?? "")).toMatchObject({ picture: null });
});
