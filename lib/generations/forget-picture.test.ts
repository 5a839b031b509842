import { env, reset } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { openDatabase } from "@/db/client";
import { createGeneration } from "@/lib/generations/create";
import { deleteGeneration } from "@/lib/generations/delete";
import { findGeneration } from "@/lib/generations/find";
import { forgetPicture } from "@/lib/generations/forget-picture";
import type { GenerationRow } from "@/lib/generations/row";
import { ask, draw, finish } from "@/tests/worker/draw";
import { counts, resetCounts } from "@/tests/worker/faults";
import { instrumentDatabase } from "@/tests/worker/instrument";
import { asActor, type TestContext, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

/** Pictures that are none of the forgotten one's business. */
const OTHERS = 200;

/** Somebody's picture among many, with the database's rows counted. */
async function amongMany() {
  const anna = await testContext();
  const { DB } = env as unknown as { DB: D1Database }; // vitest.config.ts binds it
  const admin = { ...asActor(anna, { isAdmin: true }), db: openDatabase(instrumentDatabase(DB)) };
  const row = await ask(anna, "a heron");
  const follower = await ask(asActor(anna, { ownerId: anna.newId() }), "a heron");
  const others = sql`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${OTHERS})`;
  await anna.db.run(
    sql`INSERT INTO generations (id, owner_id, cache_key, state, stage, recipe, chain, warnings, created_at)
      ${others} SELECT 'z' || i, 'somebody', 'other ' || i, 'succeeded', 'done', '{}', '[]', '[]', i FROM n`,
  );
  return { anna, admin, row, follower };
}

async function forget(admin: TestContext, { cacheKey }: Pick<GenerationRow, "cacheKey">) {
  resetCounts(null);
  const forgotten = await forgetPicture(admin, cacheKey);
  return { ...forgotten, rowsRead: counts.rowsRead };
}

test("a picture that only who paid for it has is taken away without a look at others", async () => {
  const { anna, admin } = await amongMany();
  const id = await draw(anna, "a stork");
  const row = await findGeneration(anna, id);
  if (row === null) throw new Error("There is no such generation.");
  const { rowsRead, ...forgotten } = await forget(admin, row);
  expect(forgotten).toEqual({ deleted: 1, complete: true });
  expect(rowsRead).toBeLessThan(20);
  expect(await findGeneration(anna, id)).toBeNull();
});

test("it is taken from whoever joined its drawing and whoever was shown it later, too", async () => {
  const { anna, admin, row, follower } = await amongMany();
  await finish(anna, row.id, "a heron");
  const adopted = await createGeneration(asActor(anna, { ownerId: anna.newId() }), {
    prompt: "a heron",
  });
  expect(await forget(admin, row)).toMatchObject({ deleted: 3, complete: true });
  for (const { id } of [row, follower, adopted]) expect(await findGeneration(anna, id)).toBeNull();
  expect(await forget(admin, row)).toMatchObject({ deleted: 0, complete: true });
});

test("it is found when who paid for it has deleted it", async () => {
  const { anna, admin, row, follower } = await amongMany();
  await finish(anna, row.id, "a heron");
  await deleteGeneration(anna, row.id);
  expect(await forget(admin, row)).toMatchObject({ deleted: 1, complete: true });
  expect(await findGeneration(anna, follower.id)).toBeNull();
});

test("only an administrator takes pictures away", async () => {
  const { anna, row } = await amongMany();
  await expect(forgetPicture(anna, row.cacheKey)).rejects.toMatchObject({ code: "unauthorized" });
});
