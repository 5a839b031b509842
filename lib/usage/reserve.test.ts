import { reset } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { createGeneration } from "@/lib/generations/create";
import { claimLease, type Lease } from "@/lib/generations/lease";
import type { GenerationRow } from "@/lib/generations/row";
import { abandonGeneration } from "@/lib/generations/run";
import { settleDelivered, settleFailed, settleKnown } from "@/lib/generations/settle";
import { sweep } from "@/lib/generations/sweep";
import { chainOf, deliveryOf } from "@/tests/worker/draw";
import { asActor, type TestContext, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

/** Thousandths of a neuron of a square by the default model. */
const PRICE = 104_200;
const FAILURE = new AppError("backend_failed", "No picture came.");
const REFUSAL = new AppError("blocked", "no", { details: { category: "violence" } });

function limited(session: number | null, account: number | null = null): Promise<TestContext> {
  return testContext({ config: { limits: { session, account } } });
}

/** What is reserved or spent: by this owner and by everybody. */
async function spent(context: TestContext, day = "2026-11-20"): Promise<[number, number]> {
  const rows = await context.db.all<{ owner_id: string; milli_neurons: number }>(
    sql`SELECT owner_id, milli_neurons FROM quotas WHERE day = ${day}`,
  );
  const of = (owner: string) => rows.find((row) => row.owner_id === owner)?.milli_neurons ?? 0;
  return [of(context.actor.ownerId ?? "nobody"), of("")];
}

async function take(
  context: TestContext,
  id: string,
): Promise<{ lease: Lease; row: GenerationRow }> {
  const claimed = await claimLease(context, id);
  if (claimed === null) throw new Error("The lease was not free.");
  return claimed;
}

function deliver(
  context: TestContext,
  { lease, row }: { lease: Lease; row: GenerationRow },
  price = PRICE,
) {
  const delivery = { ...deliveryOf(chainOf(row.recipe.prompt, "words")), milliNeurons: price };
  return settleDelivered(context, lease, row, delivery);
}

function fail(
  context: TestContext,
  { lease, row }: { lease: Lease; row: GenerationRow },
  error = FAILURE,
) {
  return settleFailed(context, lease, row, error, {
    chain: [],
    verdicts: [],
    attempts: [],
    promptMilliNeurons: 0,
  });
}

test("the row that leads reserves its price once; clicks and followers reserve nothing", async () => {
  const anna = await limited(1_000_000, 1_000_000);
  const jan = asActor(anna, { ownerId: "jan" });
  const { id } = await createGeneration(anna, { prompt: "lis" });
  expect((await createGeneration(anna, { prompt: "lis" })).id).toBe(id);
  await createGeneration(jan, { prompt: "lis" });
  expect(await spent(anna)).toEqual([PRICE, PRICE]);
  expect(await spent(jan)).toEqual([0, PRICE]);
});

test("what was delivered stays spent, however often it is delivered, and a known picture is free", async () => {
  const context = await limited(PRICE);
  const { id } = await createGeneration(context, { prompt: "lis" });
  const taken = await take(context, id);
  expect(await deliver(context, taken)).not.toBeNull();
  expect(await deliver(context, taken)).toBeNull();
  expect(await fail(context, taken)).toBeNull();
  expect(await spent(context)).toEqual([PRICE, PRICE]);
  expect(await createGeneration(context, { prompt: "lis" })).toMatchObject({ id, cached: true });
  await expect(createGeneration(context, { prompt: "wilk" })).rejects.toMatchObject({
    code: "daily_limit_reached",
  });
});

test.each([
  ["a failure", FAILURE],
  ["a refusal", REFUSAL],
])("%s gives back what was reserved, once", async (_, error) => {
  const context = await limited(PRICE);
  const taken = await take(context, (await createGeneration(context, { prompt: "lis" })).id);
  expect(await fail(context, taken, error)).not.toBeNull();
  expect(await fail(context, taken, error)).toBeNull();
  expect(await deliver(context, taken)).toBeNull();
  expect(await spent(context)).toEqual([0, 0]);
  expect(await createGeneration(context, { prompt: "lis" })).toMatchObject({ state: "queued" });
});

test("who lost the lease neither gives back nor keeps", async () => {
  const context = await limited(null);
  const { id } = await createGeneration(context, { prompt: "lis" });
  const late = await take(context, id);
  context.advance(context.config.leaseMilliseconds + 1);
  const current = await take(context, id);
  expect(await fail(context, late)).toBeNull();
  expect(await spent(context)).toEqual([PRICE, PRICE]);
  expect(await fail(context, current)).not.toBeNull();
  expect(await deliver(context, late)).toBeNull();
  expect(await spent(context)).toEqual([0, 0]);
});

test("a drawing that is given up and one that was not needed give back everything", async () => {
  const context = await limited(null);
  const abandoned = await createGeneration(context, { prompt: "lis" });
  expect(await abandonGeneration(context, abandoned.id)).toBe(true);
  expect(await abandonGeneration(context, abandoned.id)).toBe(true);
  expect(await spent(context)).toEqual([0, 0]);
  const known = await take(context, (await createGeneration(context, { prompt: "wilk" })).id);
  const delivery = deliveryOf(chainOf("wilk", "wolf"));
  expect(await settleKnown(context, known.lease, known.row, delivery)).not.toBeNull();
  expect(await settleKnown(context, known.lease, known.row, delivery)).toBeNull();
  expect(await spent(context)).toEqual([0, 0]);
});

test("a drawing that cost something else than was reserved is put right", async () => {
  const context = await limited(null);
  const taken = await take(context, (await createGeneration(context, { prompt: "lis" })).id);
  await deliver(context, taken, PRICE + 800);
  expect(await spent(context)).toEqual([PRICE + 800, PRICE + 800]);
});

test("a drawing begun before midnight is settled on the day it was begun", async () => {
  const context = await limited(PRICE);
  context.advance(12 * 60 * 60 * 1000 - 1000);
  const begun = await take(context, (await createGeneration(context, { prompt: "lis" })).id);
  context.advance(2000);
  const other = await take(context, (await createGeneration(context, { prompt: "wilk" })).id);
  await fail(context, begun);
  await deliver(context, other);
  expect(await spent(context)).toEqual([0, 0]);
  expect(await spent(context, "2026-11-21")).toEqual([PRICE, PRICE]);
});

test("ten times as many requests at once as there is room for: exactly the limit is accepted", async () => {
  const anna = await limited(4 * PRICE + 1, 12 * PRICE);
  const others = ["jan", "ewa", "ola"].map((ownerId) => asActor(anna, { ownerId }));
  const people = [anna, anna, anna, ...others];
  const outcomes = await Promise.all(
    Array.from({ length: 120 }, async (_, number) => {
      const context = people[number % people.length] ?? anna;
      try {
        await createGeneration(context, { prompt: `obraz numer ${number}` });
        return "accepted";
      } catch (thrown) {
        return thrown instanceof AppError ? thrown.details["scope"] : thrown;
      }
    }),
  );
  expect(outcomes.filter((outcome) => outcome === "accepted")).toHaveLength(12);
  expect(new Set(outcomes)).toEqual(new Set(["accepted", "session", "account"]));
  for (const context of people) {
    const [mine, everybody] = await spent(context);
    expect(mine).toBeLessThanOrEqual(4 * PRICE);
    expect(everybody).toBe(12 * PRICE);
  }
  expect(anna.sent).toHaveLength(12);
});

test("the error says whose limit it is, how much of it is used and when it starts again", async () => {
  const context = await limited(150_000, 10_000_000);
  await createGeneration(context, { prompt: "lis" });
  await expect(createGeneration(context, { prompt: "wilk" })).rejects.toMatchObject({
    code: "daily_limit_reached",
    details: {
      scope: "session",
      limit: 150,
      used: 104.2,
      resumesAt: "2026-11-21T00:00:00.000Z",
    },
  });
  const free = await createGeneration(context, { prompt: "wilk", model: "sd-xl" });
  expect(free).toMatchObject({ state: "queued", milliNeurons: 0 });
});

test("a broken database refuses to spend", async () => {
  const context = await limited(null);
  const client = new Proxy(context.db.$client, {
    get: (target, name) =>
      name === "batch"
        ? () => Promise.reject(new Error("D1_ERROR: Network connection lost."))
        : Reflect.get(target, name),
  });
  const db = new Proxy(context.db, {
    get: (target, name) => (name === "$client" ? client : Reflect.get(target, name)),
  });
  await expect(createGeneration({ ...context, db }, { prompt: "lis" })).rejects.toThrow("D1_ERROR");
  expect(context.sent).toEqual([]);
  expect(await spent(context)).toEqual([0, 0]);
});

test("who used how much is forgotten a week later", async () => {
  const context = await limited(null);
  await createGeneration(context, { prompt: "lis" });
  context.advance(7 * 24 * 60 * 60 * 1000);
  await sweep(context);
  expect(await spent(context)).toEqual([PRICE, PRICE]);
  context.advance(24 * 60 * 60 * 1000);
  await sweep(context);
  expect(await spent(context)).toEqual([0, 0]);
});
