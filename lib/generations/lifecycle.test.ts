import { reset } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { type Claim, claimRecipe } from "@/lib/generations/claim-recipe";
import { deleteGeneration } from "@/lib/generations/delete";
import { findGeneration } from "@/lib/generations/find";
import { claimLease, enterStage, releaseLease } from "@/lib/generations/lease";
import { listGenerations } from "@/lib/generations/list";
import { resolveRecipe } from "@/lib/generations/resolve-recipe";
import type { GenerationRow } from "@/lib/generations/row";
import { type Delivery, settleDelivered, settleFailed } from "@/lib/generations/settle";
import { sweep } from "@/lib/generations/sweep";
import { watchGeneration } from "@/lib/generations/watch";
import { asActor, type TestContext, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const DELIVERY: Delivery = {
  picture: {
    key: "0".repeat(32) + "-" + "1".repeat(16),
    type: "image/jpeg",
    width: 1024,
    height: 1024,
    bytes: 1000,
    sha256: "2".repeat(64),
    thumbhash: "AAAA",
    thumbnails: [320, 640],
    view: false,
  },
  chain: [{ kind: "original", text: "lis", language: "pl", engine: "person", milliseconds: 0 }],
  verdicts: [],
  attempts: [],
  promptMilliNeurons: 0,
  milliNeurons: 104_200,
};

async function claim(context: TestContext, prompt: string): Promise<Claim> {
  const resolved = { ...(await resolveRecipe(context, { prompt })), chain: [], takesLease: false };
  const claimed = await claimRecipe(context, context.actor.ownerId ?? "", resolved);
  if (claimed === null) throw new Error("Nothing was claimed.");
  return claimed;
}

async function claimNew(context: TestContext, prompt: string): Promise<GenerationRow> {
  const claimed = await claim(context, prompt);
  if (claimed.known) throw new Error("The picture was known.");
  return claimed.row;
}

async function take(context: TestContext, id: string) {
  const claimed = await claimLease(context, id);
  if (claimed === null) throw new Error("The lease was not free.");
  return claimed;
}

function numberOf(rows: unknown): number {
  return (rows as { n: number }[])[0]?.n ?? -1;
}

test("the first asker leads, another person follows, the same person gets the same row", async () => {
  const anna = await testContext();
  const jan = asActor(anna, { ownerId: "jan" });
  const first = await claim(anna, "lis");
  expect(first).toMatchObject({
    known: false,
    isNew: true,
    row: { state: "queued", follows: null },
  });
  const again = await claim(anna, " lis ");
  expect(again).toMatchObject({ known: false, isNew: false });
  const follower = await claimNew(jan, "lis");
  const leader = await claimNew(anna, "lis");
  expect(follower).toMatchObject({ follows: leader.id, flight: null });
  expect((await claimNew(jan, "lis")).id).toBe(follower.id);
});

test("a lease has one holder until it runs out, and a late holder writes nothing", async () => {
  const context = await testContext();
  const row = await claimNew(context, "wilk");
  const first = await take(context, row.id);
  expect(await claimLease(context, row.id)).toBeNull();
  context.advance(context.config.leaseMilliseconds + 1);
  const second = await take(context, row.id);
  expect(second.row.attempts).toBe(2);
  expect(await enterStage(context, first.lease, "painting")).toBe(false);
  expect(await settleDelivered(context, first.lease, first.row, DELIVERY)).toBeNull();
  expect(
    numberOf(
      await context.db.all(sql`SELECT COUNT(*) AS n FROM images WHERE cache_key = ${row.cacheKey}`),
    ),
  ).toBe(0);
  expect(await enterStage(context, second.lease, "painting")).toBe(true);
});

test("settling delivers to the leader and its followers, charges once, and replays change nothing", async () => {
  const anna = await testContext();
  const jan = asActor(anna, { ownerId: "jan-2" });
  const leader = await claimNew(anna, "ryś");
  const follower = await claimNew(jan, "ryś");
  const { lease, row } = await take(anna, leader.id);
  expect(await settleDelivered(anna, lease, row, DELIVERY)).not.toBeNull();
  expect(await settleDelivered(anna, lease, row, DELIVERY)).toBeNull();
  expect(await findGeneration(anna, leader.id)).toMatchObject({
    state: "succeeded",
    cached: false,
    flight: null,
    milliNeurons: 104_200,
    picture: DELIVERY.picture,
  });
  expect(await findGeneration(anna, follower.id)).toMatchObject({
    state: "succeeded",
    cached: true,
    follows: null,
  });
  const entries = await anna.db.all(
    sql`SELECT kind, milli_neurons FROM ledger WHERE generation_id IN (${leader.id}, ${follower.id}) ORDER BY kind`,
  );
  expect(entries).toEqual([
    { kind: "cached", milli_neurons: 0 },
    { kind: "picture", milli_neurons: 104_200 },
  ]);
  const days = await anna.db.all(
    sql`SELECT pictures, cache_hits, milli_neurons, saved_milli_neurons FROM usage_daily`,
  );
  expect(days).toEqual([
    { pictures: 1, cache_hits: 1, milli_neurons: 104_200, saved_milli_neurons: 104_200 },
  ]);
  expect(await claim(anna, "ryś")).toMatchObject({ known: true, own: { id: leader.id } });
  expect(await claim(asActor(anna, { ownerId: "ewa" }), "ryś")).toMatchObject({
    known: true,
    own: null,
  });
});

test("a failure ends the followers too, costs nothing, and the recipe may be tried again", async () => {
  const anna = await testContext();
  const jan = asActor(anna, { ownerId: "jan-3" });
  const leader = await claimNew(anna, "żubr");
  const follower = await claimNew(jan, "żubr");
  const { lease, row } = await take(anna, leader.id);
  const details = { category: "violence", layer: "classifier" };
  const refusal = new AppError("blocked", "no", { details });
  const trail = { chain: row.chain, verdicts: [], attempts: [], promptMilliNeurons: 0 };
  expect(await settleFailed(anna, lease, row, refusal, trail)).not.toBeNull();
  for (const id of [leader.id, follower.id]) {
    expect(await findGeneration(anna, id)).toMatchObject({
      state: "blocked",
      errorCode: "blocked",
      errorDetails: details,
    });
  }
  expect(
    numberOf(
      await anna.db.all(sql`SELECT COUNT(*) AS n FROM ledger WHERE generation_id = ${leader.id}`),
    ),
  ).toBe(0);
  expect(await claim(anna, "żubr")).toMatchObject({ known: false, isNew: true });
});

test("the sweep sends again what the queue or a worker lost, once, and leaves the rest alone", async () => {
  const context = await testContext();
  const lost = await claimNew(context, "zgubiona wiadomość");
  const crashed = await claimNew(context, "martwy proces");
  await take(context, crashed.id);
  const released = await claimNew(context, "odłożona");
  const { lease, row } = await take(context, released.id);
  await releaseLease(context, lease, row, 500_000, DELIVERY);
  expect((await findGeneration(context, released.id))?.chain).toEqual(DELIVERY.chain);
  await sweep(context);
  expect(context.sent).toEqual([]);
  context.advance(61_000);
  await sweep(context);
  const ids = context.sent.map((message) => (message as { generationId: string }).generationId);
  expect(ids.toSorted()).toEqual([lost.id, crashed.id].toSorted());
  context.sent.length = 0;
  await sweep(context);
  expect(context.sent).toEqual([]);
});

test("a waiting picture knows how many come before it", async () => {
  const context = await testContext();
  const first = await claimNew(context, "pierwszy w kolejce");
  expect((await watchGeneration(context, first)).queuePosition).toBe(0);
  context.advance(5);
  const second = await claimNew(context, "drugi w kolejce");
  expect((await watchGeneration(context, second)).queuePosition).toBe(1);
  const { row } = await take(context, second.id);
  expect((await watchGeneration(context, row)).queuePosition).toBeNull();
});

test("who joined a drawing sees it getting on", async () => {
  const anna = await testContext();
  const jan = asActor(anna, { ownerId: "jan-5" });
  const leader = await claimNew(anna, "koziorożec");
  const follower = await claimNew(jan, "koziorożec");
  const { lease } = await take(anna, leader.id);
  await enterStage(anna, lease, "painting");
  const watched = await watchGeneration(jan, follower);
  expect(watched.row).toMatchObject({ id: follower.id, state: "running", stage: "painting" });
});

test("deleting counts down once and only for the owner; what is under way cannot be deleted", async () => {
  const anna = await testContext();
  const jan = asActor(anna, { ownerId: "jan-4" });
  const leader = await claimNew(anna, "dzik");
  const follower = await claimNew(jan, "dzik");
  await expect(deleteGeneration(anna, leader.id)).rejects.toMatchObject({ code: "not_finished" });
  const { lease, row } = await take(anna, leader.id);
  await settleDelivered(anna, lease, row, DELIVERY);
  await expect(deleteGeneration(anna, follower.id)).rejects.toMatchObject({ code: "not_found" });
  const refs = async () =>
    numberOf(
      await anna.db.all(sql`SELECT refs AS n FROM images WHERE cache_key = ${row.cacheKey}`),
    );
  expect(await refs()).toBe(2);
  await Promise.allSettled([deleteGeneration(anna, leader.id), deleteGeneration(anna, leader.id)]);
  expect(await refs()).toBe(1);
  await deleteGeneration(jan, follower.id);
  expect(await refs()).toBe(-1);
});

test("a page reads one row a picture, however many others there are", async () => {
  const context = await testContext();
  const ownerId = context.actor.ownerId ?? "";
  for (let number = 0; number < 12; number += 1) {
    context.advance(1);
    await claimNew(context, `obraz ${number}`);
    await claimNew(asActor(context, { ownerId: `someone ${number}` }), `cudzy obraz ${number}`);
  }
  const page = await listGenerations(context, { limit: 5 });
  expect(page.rows.map((row) => row.recipe.prompt)).toEqual(
    [11, 10, 9, 8, 7].map((number) => `obraz ${number}`),
  );
  const next = await listGenerations(context, { limit: 5, cursor: page.nextCursor ?? "" });
  expect(next.rows.map((row) => row.recipe.prompt)).toEqual(
    [6, 5, 4, 3, 2].map((number) => `obraz ${number}`),
  );
  const plan = await context.db.all(
    sql`EXPLAIN QUERY PLAN SELECT * FROM generations WHERE owner_id = ${ownerId}
      AND (created_at, id) < (5, 'x') ORDER BY created_at DESC, id DESC LIMIT 6`,
  );
  const steps = plan.map((step) => (step as { detail: string }).detail);
  expect(steps).toEqual([
    expect.stringMatching(/USING INDEX generations_owner \(owner_id=\? AND \(created_at,id\)</),
  ]);
});
