import { applyD1Migrations, type D1Migration, env, reset } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { createGeneration } from "@/lib/generations/create";
import { deleteGeneration } from "@/lib/generations/delete";
import { claimLease } from "@/lib/generations/lease";
import { settleDelivered, settleFailed } from "@/lib/generations/settle";
import { ask, chainOf, deliveryOf, find, finish } from "@/tests/worker/draw";
import { asActor, type TestContext, testContext } from "@/tests/worker/test-context";

type Bindings = { readonly DB: D1Database; readonly TEST_MIGRATIONS: D1Migration[] };

beforeEach(() => reset());

async function countIndexed(context: TestContext): Promise<number> {
  const rows = await context.db.all<{ n: number }>(sql`SELECT count(*) AS n FROM search`);
  return rows[0]?.n ?? -1;
}

test("who joined a drawing and who was shown it later find it, in the words of its chain", async () => {
  const anna = await testContext();
  const jan = asActor(anna, { ownerId: crypto.randomUUID() });
  const ewa = asActor(anna, { ownerId: crypto.randomUUID() });
  const leader = await ask(anna, "ryś w śniegu");
  const follower = await ask(jan, "ryś w śniegu");
  expect(await find(anna, "rys")).toEqual([]);
  await finish(anna, leader.id, "a lynx in the snow");
  const adopted = await createGeneration(ewa, { prompt: "ryś w śniegu" });
  for (const q of ["ryś", "lynx", "snow"]) {
    expect(await find(anna, q)).toEqual([leader.id]);
    expect(await find(jan, q)).toEqual([follower.id]);
    expect(await find(ewa, q)).toEqual([adopted.id]);
  }
  await createGeneration(ewa, { prompt: "ryś w śniegu" });
  expect(await countIndexed(anna)).toBe(3);
});

test("only what was delivered is found, and what is deleted is gone from the index too", async () => {
  const anna = await testContext();
  const jan = asActor(anna, { ownerId: crypto.randomUUID() });
  const failed = await ask(anna, "dzik nieudany");
  const claimed = await claimLease(anna, failed.id);
  if (claimed === null) throw new Error("The lease was not free.");
  const trail = { chain: [], warnings: [], verdicts: [], attempts: [], promptMilliNeurons: 0 };
  await settleFailed(anna, claimed.lease, claimed.row, new AppError("backend_failed", "x"), trail);
  expect(await find(anna, "dzik")).toEqual([]);
  const leader = await ask(anna, "dzik");
  const follower = await ask(jan, "dzik");
  await finish(anna, leader.id, "boar");
  expect(await countIndexed(anna)).toBe(2);
  await Promise.allSettled([deleteGeneration(anna, leader.id), deleteGeneration(anna, leader.id)]);
  expect(await find(anna, "dzik")).toEqual([]);
  expect(await find(jan, "dzik")).toEqual([follower.id]);
  await deleteGeneration(anna, failed.id);
  expect(await countIndexed(anna)).toBe(1);
  await deleteGeneration(jan, follower.id);
  expect(await countIndexed(anna)).toBe(0);
});

test("a late holder of a lease adds nothing to the index, and neither does a second delivery", async () => {
  const context = await testContext();
  const { id } = await ask(context, "wilk");
  const late = await claimLease(context, id);
  if (late === null) throw new Error("The lease was not free.");
  context.advance(context.config.leaseMilliseconds + 1);
  await finish(context, id, "wolf");
  const delivery = deliveryOf(chainOf("wilk", "beast"));
  expect(await settleDelivered(context, late.lease, late.row, delivery)).toBeNull();
  expect(await find(context, "beast")).toEqual([]);
  expect(await countIndexed(context)).toBe(1);
});

test("pictures from before the search are found as later ones are", async () => {
  const { DB, TEST_MIGRATIONS } = env as unknown as Bindings; // vitest.config.ts binds exactly these
  const isOlder = ({ name }: D1Migration) => name < "0002";
  await applyD1Migrations(DB, TEST_MIGRATIONS.filter(isOlder));
  const owner = crypto.randomUUID();
  const insert = DB.prepare(
    `INSERT INTO generations (id, owner_id, cache_key, state, stage, recipe, chain, warnings, created_at)
      VALUES (?, ?, ?, ?, 'done', ?, ?, '[]', ?)`,
  );
  const rows = [
    ["Rudy kot na żółtej ŁODZI, „nocą”", "A ginger cat on a yellow boat", "succeeded"],
    ["Straße im Wald", "", "succeeded"],
    ["Kot, który się nie udał", "A cat that failed", "failed"],
  ] as const;
  const ids = rows.map(() => crypto.randomUUID());
  await DB.batch(
    rows.map(([prompt, english, state], index) => {
      const chain = english === "" ? [] : chainOf(prompt, english);
      const recipe = JSON.stringify({ prompt });
      const values = [recipe, JSON.stringify(chain), 1_780_000_000_000 + index];
      return insert.bind(ids[index], owner, String(index), state, ...values);
    }),
  );
  const context = await testContext({ actor: { ownerId: owner } });
  expect(await countIndexed(context)).toBe(2);
  for (const q of ["kota", "zolta", "żółtego", "łodzi", "GINGER", "boats", "noca kot cat"]) {
    expect(await find(context, q), q).toEqual([ids[0]]);
  }
  expect(await find(context, "strasse")).toEqual([ids[1]]);
  await deleteGeneration(context, ids[0] ?? "");
  await deleteGeneration(context, ids[2] ?? "");
  expect(await find(context, "kot")).toEqual([]);
  expect(await countIndexed(context)).toBe(1);
  for (const table of ["search_backfill", "search_backfill_texts", "search_backfill_words"]) {
    await expect(DB.prepare(`SELECT 1 FROM ${table}`).all()).rejects.toThrow(/no such table/);
  }
});
