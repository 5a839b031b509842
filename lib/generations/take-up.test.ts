import { reset } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { AiBinding } from "@/lib/config";
import { createGeneration } from "@/lib/generations/create";
import { drawOneNow } from "@/lib/generations/draw-now";
import { abandonGeneration, runGeneration } from "@/lib/generations/run";
import { replaceMethods } from "@/lib/images/test-bindings";
import {
  expectOnePicture,
  failingWorld,
  INPUT,
  isPainter,
  outlast,
} from "@/tests/worker/failing-world";
import { type Fault, resetCounts } from "@/tests/worker/faults";

beforeEach(async () => {
  await reset();
  resetCounts(null);
});

const DOWN: Fault = { nth: 1, when: "before", lasting: "forever", kinds: ["d1"] };
const cause = new Error("internal error (10001)");

test.each([
  ["once", "before"],
  ["once", "after"],
  ["forever", "before"],
  ["forever", "after"],
] as const)(
  "a database that fails %s, %s its effect, when the picture is drawn costs no second drawing",
  async (lasting, when) => {
    const { context, bytes, drawn } = await failingWorld({ ...DOWN, lasting, when });
    const { id } = await createGeneration(context, INPUT);
    const outcome = await runGeneration(context, id);
    expect(outcome).toMatchObject({ kind: "deferred", unstored: bytes });
    outlast(context);
    await runGeneration(context, id);
    expect(drawn()).toBe(1);
    await expectOnePicture(context, id);
  },
);

test("a run that was killed between storing and settling left its picture for the next", async () => {
  const { context, drawn } = await failingWorld();
  const { id } = await createGeneration(context, INPUT);
  const { promise: stored, resolve } = Promise.withResolvers<void>();
  const never = new Promise<never>(() => {});
  const bucket = replaceMethods<R2Bucket>(context.bucket, {
    put: (async (key: string, ...more: unknown[]) => {
      await Reflect.apply(context.bucket.put.bind(context.bucket), null, [key, ...more]);
      if (!key.includes("/original.")) return null;
      resolve();
      return never;
    }) as R2Bucket["put"], // one of its overloads
  });
  void runGeneration({ ...context, bucket }, id);
  await stored;
  outlast(context);
  expect(await runGeneration(context, id)).toMatchObject({ kind: "completed" });
  expect(drawn()).toBe(1);
  await expectOnePicture(context, id);
});

test("who lost the lease keeps the picture for whoever comes after the new holder", async () => {
  const { context, drawn } = await failingWorld();
  const { id } = await createGeneration(context, INPUT);
  const slow: AiBinding = {
    run: async (model, input) => {
      const answer = await context.ai.run(model, input);
      if (isPainter(model)) {
        context.advance(context.config.leaseMilliseconds + 1);
        // Somebody else takes it, and dies before drawing.
        const dead = replaceMethods<R2Bucket>(context.bucket, {
          list: () => Promise.reject(cause),
        });
        await runGeneration({ ...context, bucket: dead }, id);
      }
      return answer;
    },
  };
  expect(await runGeneration({ ...context, ai: slow }, id)).toEqual({ kind: "stale" });
  expect((await context.bucket.list()).objects).toEqual([]);
  expect(await runGeneration(context, id)).toMatchObject({ kind: "completed" });
  expect(drawn()).toBe(1);
  await expectOnePicture(context, id);
});

test("who cannot look for an earlier picture waits, and draws with the last try only", async () => {
  const { context, drawn } = await failingWorld();
  const { id } = await createGeneration(context, INPUT);
  const failing = { run: () => Promise.reject(new Error("3040: Out of capacity")) };
  await runGeneration({ ...context, ai: failing }, id);
  const bucket = replaceMethods<R2Bucket>(context.bucket, { list: () => Promise.reject(cause) });
  for (const _ of [2, 3]) {
    expect(await runGeneration({ ...context, bucket }, id)).toMatchObject({ kind: "deferred" });
  }
  expect(drawn()).toBe(0);
  expect(await runGeneration({ ...context, bucket }, id)).toMatchObject({ kind: "completed" });
  expect(drawn()).toBe(1);
});

test("a picture that another generation left behind is not taken for one's own", async () => {
  const { context, drawn } = await failingWorld(DOWN);
  const { id } = await createGeneration(context, INPUT);
  await runGeneration(context, id);
  outlast(context);
  await context.db.run(sql`DELETE FROM generations WHERE id = ${id}`);
  const other = await createGeneration(context, INPUT);
  await context.db.run(sql`UPDATE generations SET attempts = 1 WHERE id = ${other.id}`);
  await runGeneration(context, other.id);
  expect(drawn()).toBe(2);
});

test("what runs out of messages after its picture was stored ends with the picture", async () => {
  const { context, drawn } = await failingWorld(DOWN);
  const { id } = await createGeneration(context, INPUT);
  await runGeneration(context, id);
  outlast(context);
  expect(await abandonGeneration(context, id)).toBe(true);
  expect(drawn()).toBe(1);
  await expectOnePicture(context, id);
});

test("a paid picture is tried to be settled more often than one that still has to be drawn", async () => {
  const { context, drawn } = await failingWorld();
  const { id } = await createGeneration(context, INPUT);
  const bucket = replaceMethods<R2Bucket>(context.bucket, { put: () => Promise.reject(cause) });
  for (let run = 1; run <= 5; run += 1) {
    expect(await runGeneration({ ...context, bucket }, id)).toMatchObject({ kind: "deferred" });
  }
  expect(await runGeneration(context, id)).toMatchObject({ kind: "completed" });
  expect(drawn()).toBe(1);
  await expectOnePicture(context, id);
});

test("who waits gets the picture though the database is gone, and it is in the gallery later", async () => {
  const { context, bytes, drawn } = await failingWorld(DOWN);
  const { row, bytes: given } = await drawOneNow(context, INPUT);
  expect(given).toEqual(bytes);
  expect(context.sent).toHaveLength(1);
  outlast(context);
  await runGeneration(context, row.id);
  expect(drawn()).toBe(1);
  await expectOnePicture(context, row.id);
});
