import { reset } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { cancelGeneration } from "@/lib/generations/cancel";
import { createGeneration } from "@/lib/generations/create";
import { findGeneration } from "@/lib/generations/find";
import { claimLease } from "@/lib/generations/lease";
import { failure } from "@/tests/worker/failure";
import { asActor, type TestContext, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const PRICE = 104_200;

const ask = (context: TestContext, prompt = "lis") => createGeneration(context, { prompt });
const another = (context: TestContext, ownerId = context.newId()) => asActor(context, { ownerId });

/** What an owner, or with "" everybody, has reserved or spent. */
async function spentBy(context: TestContext, ownerId: string | null): Promise<number> {
  const rows = await context.db.all<{ n: number }>(
    sql`SELECT milli_neurons AS n FROM quotas WHERE owner_id = ${ownerId ?? ""}`,
  );
  return rows[0]?.n ?? 0;
}

test("what waits is ended, gives back what it reserved, and is never drawn", async () => {
  const context = await testContext();
  const { id } = await ask(context);
  expect(await spentBy(context, "")).toBe(PRICE);
  const { row, outcome } = await cancelGeneration(context, id);
  expect(outcome).toBe("cancelled");
  expect(row).toMatchObject({ state: "cancelled", stage: "done", flight: null, milliNeurons: 0 });
  expect(row.finishedAt).toBe(context.now());
  expect(await spentBy(context, "")).toBe(0);
  expect(await spentBy(context, context.actor.ownerId)).toBe(0);
  expect(await claimLease(context, id)).toBeNull();
  expect((await cancelGeneration(context, id)).outcome).toBe("ended");
  expect(await spentBy(context, "")).toBe(0);
  const again = await ask(context);
  expect(again).toMatchObject({ state: "queued", cached: false });
  expect(again.id).not.toBe(id);
});

test("what was begun goes on", async () => {
  const context = await testContext();
  const { id } = await ask(context);
  await claimLease(context, id);
  expect(await cancelGeneration(context, id)).toMatchObject({
    outcome: "goes_on",
    row: { state: "running" },
  });
  expect(await spentBy(context, "")).toBe(PRICE);
});

test("who follows stops waiting, and the drawing goes on", async () => {
  const context = await testContext();
  const leader = await ask(context);
  const follower = another(context);
  const { id } = await ask(follower);
  expect((await cancelGeneration(follower, id)).outcome).toBe("cancelled");
  expect(await findGeneration(context, id)).toMatchObject({ state: "cancelled", follows: null });
  expect(await findGeneration(context, leader.id)).toMatchObject({ state: "queued" });
  expect(await spentBy(context, "")).toBe(PRICE);
});

test("the first who waits takes a drawing over, and pays for it", async () => {
  const context = await testContext();
  const leader = await ask(context);
  const [second, third] = [another(context), another(context)];
  context.advance(1);
  const heir = await ask(second);
  context.advance(1);
  const last = await ask(third);
  context.sent.length = 0;
  expect((await cancelGeneration(context, leader.id)).outcome).toBe("cancelled");
  expect(await findGeneration(context, heir.id)).toMatchObject({
    ...{ state: "queued", follows: null, flight: leader.cacheKey, milliNeurons: PRICE },
    chain: leader.chain,
  });
  expect(await findGeneration(context, last.id)).toMatchObject({ follows: heir.id });
  expect(context.sent).toEqual([{ version: 1, generationId: heir.id }]);
  expect(await spentBy(context, context.actor.ownerId)).toBe(0);
  expect(await spentBy(context, second.actor.ownerId)).toBe(PRICE);
  expect(await spentBy(context, "")).toBe(PRICE);
  expect(await claimLease(context, heir.id)).not.toBeNull();
});

test("nobody is made to pay beyond their limit: the next one is, or the drawing goes on", async () => {
  const context = await testContext({ config: { limits: { session: PRICE, account: null } } });
  const leader = await ask(context);
  const [poor, rich] = [another(context), another(context)];
  context.advance(1);
  const waiting = await ask(poor);
  await ask(poor, "wilk");
  expect(await cancelGeneration(context, leader.id)).toMatchObject({
    outcome: "goes_on",
    row: { state: "queued", flight: leader.cacheKey },
  });
  context.advance(1);
  const able = await ask(rich);
  expect((await cancelGeneration(context, leader.id)).outcome).toBe("cancelled");
  expect(await findGeneration(context, able.id)).toMatchObject({ flight: leader.cacheKey });
  expect(await findGeneration(context, waiting.id)).toMatchObject({ follows: able.id });
  expect(await spentBy(context, poor.actor.ownerId)).toBe(PRICE);
});

test("a key's own limit counts for what it takes over", async () => {
  const context = await testContext();
  const leader = await ask(context);
  const insertKey = (id: string, limit: number | null) =>
    context.db
      .run(sql`INSERT INTO api_keys (hash, id, name, hint, scopes, daily_milli_neurons, created_at)
      VALUES (${id}, ${id}, 'a', 'a', '["generate"]', ${limit}, 1)`);
  await insertKey("small", PRICE - 1);
  await insertKey("free", null);
  const small = another(context, "key:small");
  context.advance(1);
  await ask(small);
  expect((await cancelGeneration(context, leader.id)).outcome).toBe("goes_on");
  context.advance(1);
  const heir = await ask(another(context, "key:free"));
  expect((await cancelGeneration(context, leader.id)).outcome).toBe("cancelled");
  expect(await findGeneration(context, heir.id)).toMatchObject({ flight: leader.cacheKey });
});

test("what the words have cost already is charged", async () => {
  const context = await testContext();
  const { id } = await ask(context);
  await context.db.run(sql`UPDATE generations SET prompt_milli_neurons = 7 WHERE id = ${id}`);
  await cancelGeneration(context, id);
  const ledger = await context.db.all(
    sql`SELECT kind, milli_neurons AS drawn, prompt_milli_neurons AS words FROM ledger`,
  );
  expect(ledger).toEqual([{ kind: "failed", drawn: 0, words: 7 }]);
});

test("nobody cancels another's picture", async () => {
  const context = await testContext();
  const { id } = await ask(context);
  expect(await failure(cancelGeneration(another(context), id))).toMatchObject({
    code: "not_found",
  });
  const { key } = context.actor;
  expect(key).toBeNull();
  expect(await findGeneration(context, id)).toMatchObject({ state: "queued" });
});
