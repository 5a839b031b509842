import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { openDatabase } from "@/db/client";
import { AppError } from "@/lib/errors";
import { createGeneration } from "@/lib/generations/create";
import { claimLease } from "@/lib/generations/lease";
import { settleFailed } from "@/lib/generations/settle";
import { findDailyWait, quotePicture, quotePictures } from "@/lib/usage/quote";
import { QuoteInput } from "@/lib/usage/schema";
import { finish } from "@/tests/worker/draw";
import { asActor, type TestContext, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

/** Thousandths of a neuron of a square by the default model. */
const PRICE = 104_200;

function limited(session: number | null, account: number | null = null): Promise<TestContext> {
  return testContext({ config: { limits: { session, account } } });
}

test("a quote tells the price, what is used and whose limit is in the way, and writes nothing", async () => {
  const anna = await limited(150_000, 10_000_000);
  const before = await quotePicture(anna, { prompt: "lis" });
  expect(before).toMatchObject({ neurons: 104.2, usd: 0.0011462, known: false, canAfford: true });
  const { id } = await createGeneration(anna, { prompt: "lis" });
  expect(await quotePicture(anna, { prompt: "wilk" })).toEqual({
    neurons: 104.2,
    usd: 0.0011462,
    known: false,
    limits: {
      session: { used: 104.2, limit: 150, resumesAt: "2026-11-21T00:00:00.000Z" },
      account: { used: 104.2, limit: 10_000, resumesAt: "2026-11-21T00:00:00.000Z" },
    },
    canAfford: false,
    limitedBy: "session",
  });
  await finish(anna, id, "a fox");
  const stranger = asActor(anna, { ownerId: null });
  expect(await quotePicture(stranger, { prompt: " lis " })).toMatchObject({
    neurons: 0,
    usd: 0,
    known: true,
    limits: { session: { used: 0 } },
    canAfford: true,
  });
  expect(await quotePicture(stranger, { prompt: "lis", seed: 7 })).toMatchObject({ known: false });
  expect(anna.sent).toHaveLength(1);
  await expect(quotePicture(anna, { prompt: "" })).rejects.toMatchObject({
    code: "invalid_request",
  });
});

test("several pictures are priced with one look into the database, in their order", async () => {
  const anna = await limited(150_000);
  const { id } = await createGeneration(anna, { prompt: "lis" });
  await finish(anna, id, "a fox");
  await createGeneration(anna, { prompt: "ryś" });
  const client = anna.db.$client;
  let batches = 0;
  const counted = new Proxy(client, {
    get(target, name) {
      if (name === "batch") batches += 1;
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const watched = { ...anna, db: openDatabase(counted) };
  const prompts = ["wilk", "lis", "wilk", "lis"];
  const quotes = await quotePictures(
    watched,
    prompts.map((prompt, index) => ({ prompt, ...(index === 3 && { seed: 7 }) })),
  );
  expect(batches).toBe(1);
  expect(quotes.map(({ known, neurons }) => [known, neurons])).toEqual([
    [false, 104.2],
    [true, 0],
    [false, 104.2],
    [false, 104.2],
  ]);
  expect(quotes.map(({ canAfford }) => canAfford)).toEqual([false, true, false, false]);
  await expect(
    quotePictures(anna, [{ prompt: "lis" }, { prompt: "lis", model: "nope" }]),
  ).rejects.toMatchObject({ code: "invalid_request", details: { field: "items.1.model" } });
  const source = { sourceId: "0".repeat(64) };
  await expect(quotePictures(anna, [{ prompt: "lis", source }])).rejects.toMatchObject({
    details: { field: "items.0.source" },
  });
});

test.each([
  [{}, "prompt"],
  [{ items: [] }, "items"],
  [{ items: [{ prompt: "lis" }], prompt: "lis" }, "items"],
  [{ items: Array.from({ length: 41 }, () => ({ prompt: "lis" })) }, "items"],
  [{ items: [{ prompt: "lis", seed: -1 }] }, "items"],
  [{ prompt: "lis", colour: 1 }, "colour"],
])("the request %o for quotes is refused with the field", (input, field) => {
  const issue = QuoteInput.safeParse(input).error?.issues[0];
  const named = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path[0];
  expect(named).toBe(field);
});

test("floods of quotes are braked", async () => {
  const context = await testContext();
  const burstLimit = { limit: () => Promise.resolve({ success: false }) };
  await expect(quotePicture({ ...context, burstLimit }, { prompt: "lis" })).rejects.toMatchObject({
    code: "rate_limited",
  });
});

test("who comes later learns that a limit was reached, until the day ends", async () => {
  const context = await limited(PRICE, 2 * PRICE);
  expect(await findDailyWait(context)).toBeNull();
  await createGeneration(context, { prompt: "lis" });
  const resumesAt = "2026-11-21T00:00:00.000Z";
  expect(await findDailyWait(context)).toEqual({ scope: "session", resumesAt });
  const jan = asActor(context, { ownerId: "jan" });
  expect(await findDailyWait(jan)).toBeNull();
  await createGeneration(jan, { prompt: "wilk" });
  expect(await findDailyWait(asActor(context, { ownerId: null }))).toEqual({
    scope: "account",
    resumesAt,
  });
  context.advance(12 * 60 * 60 * 1000);
  expect(await findDailyWait(context)).toBeNull();
});

test("when Workers AI has no neurons left everybody is told, and after a while somebody may try again", async () => {
  const context = await limited(null);
  const { id } = await createGeneration(context, { prompt: "lis" });
  const claimed = await claimLease(context, id);
  if (claimed === null) throw new Error("The lease was not free.");
  const error = new AppError("daily_limit_reached", "Nothing is left.");
  const trail = { chain: [], warnings: [], verdicts: [], attempts: [], promptMilliNeurons: 0 };
  await settleFailed(context, claimed.lease, claimed.row, error, trail);
  expect(await findDailyWait(context)).toMatchObject({ scope: "account" });
  expect(await quotePicture(context, { prompt: "wilk" })).toMatchObject({
    canAfford: false,
    limitedBy: "account",
  });
  expect(await createGeneration(context, { prompt: "wilk" })).toMatchObject({ state: "queued" });
  context.advance(16 * 60 * 1000);
  expect(await findDailyWait(context)).toBeNull();
});
