import { applyD1Migrations, type D1Migration, env, reset } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { openDatabase } from "@/db/client";
import { deleteGeneration } from "@/lib/generations/delete";
import { searchKey } from "@/lib/generations/search-index";
import { indexedWords } from "@/lib/generations/search-terms";
import { chainOf, find } from "@/tests/worker/draw";
import { asActor, testContext } from "@/tests/worker/test-context";

type Bindings = { readonly DB: D1Database; readonly TEST_MIGRATIONS: D1Migration[] };
const { DB, TEST_MIGRATIONS } = env as unknown as Bindings; // vitest.config.ts binds exactly these

beforeEach(() => reset());

/** A delivered picture as it was indexed before the colon of `key:<id>` was left out. */
async function drawBefore(ownerId: string, prompt: string, english: string): Promise<string> {
  const id = crypto.randomUUID();
  const [db, createdAt, chain] = [openDatabase(DB), 1_780_000_000_000, chainOf(prompt, english)];
  await db.run(
    sql`INSERT INTO generations (id, owner_id, cache_key, state, stage, recipe, chain, warnings, created_at)
      VALUES (${id}, ${ownerId}, ${id}, 'succeeded', 'done', ${JSON.stringify({ prompt })},
        ${JSON.stringify(chain)}, '[]', ${createdAt})`,
  );
  const words = indexedWords([prompt, ...chain.map((step) => step.text)]);
  const owned = ` ${words}`.replaceAll(" ", ` ${ownerId.replaceAll("-", "")}`);
  await db.run(
    sql`INSERT INTO search (rowid, id, words) VALUES (${searchKey(sql`${createdAt}`, sql`${id}`)}, ${id}, ${owned})`,
  );
  return id;
}

test("what keys drew before their colon was left out of the index is found, and nothing else changes", async () => {
  const isOlder = ({ name }: D1Migration) => name < "0009";
  await applyD1Migrations(DB, TEST_MIGRATIONS.filter(isOlder));
  const [anna, key, other] = [0, 1, 2].map((n) => `${n === 0 ? "" : "key:"}${crypto.randomUUID()}`);
  if (anna === undefined || key === undefined || other === undefined) throw new Error("No owner.");
  const prompt = "Żółta łódź z kluczem";
  const ids = {
    anna: await drawBefore(anna, prompt, "A yellow boat with a key"),
    key: await drawBefore(key, prompt, "A yellow boat with a key"),
    wordless: await drawBefore(key, "!?", "..."),
    other: await drawBefore(other, "kot", "cat"),
  };
  const before = await openDatabase(DB).all(sql`SELECT rowid, id FROM search ORDER BY rowid`);
  const context = await testContext({ actor: { ownerId: key } }); // applies the rest
  for (const q of ["zolta", "żółtej łodzi", "YELLOW", "boats", "key", "klucz"]) {
    expect(await find(context, q), q).toEqual([ids.key]);
    expect(await find(asActor(context, { ownerId: anna }), q), q).toEqual([ids.anna]);
  }
  expect(await find(asActor(context, { ownerId: other }), "koty")).toEqual([ids.other]);
  expect(await find(context, "kot")).toEqual([]);
  expect(await context.db.all(sql`SELECT rowid, id FROM search ORDER BY rowid`)).toEqual(before);
  await deleteGeneration(context, ids.key);
  expect(await find(context, "yellow")).toEqual([]);
  for (const table of ["search_backfill", "search_backfill_texts", "search_backfill_words"]) {
    await expect(DB.prepare(`SELECT 1 FROM ${table}`).all()).rejects.toThrow(/no such table/);
  }
});
