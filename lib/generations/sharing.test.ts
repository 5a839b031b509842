import { reset } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { failure } from "@/tests/worker/failure";
import { createGeneration } from "@/lib/generations/create";
import { deleteGeneration } from "@/lib/generations/delete";
import { getGeneration } from "@/lib/generations/get";
import { getShared } from "@/lib/generations/get-shared";
import { shareGeneration } from "@/lib/generations/share";
import { unshareGeneration } from "@/lib/generations/unshare";
import { ask, draw } from "@/tests/worker/draw";
import { asActor, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

test("a picture is its owner's alone until it is shared, and again afterwards", async () => {
  const context = await testContext();
  const id = await draw(context, "lis w lesie", "a fox in the forest");
  expect(await failure(getShared(context, id))).toMatchObject({ code: "not_found" });
  expect((await shareGeneration(context, id)).sharedAt).toBe(context.now());
  const nobody = asActor(context, { ownerId: null });
  const view = await getShared(nobody, id);
  expect(view).toMatchObject({
    id,
    prompt: "lis w lesie",
    language: "pl",
    english: "a fox in the forest",
    seed: 42,
    hosted: null,
  });
  const first = context.now();
  context.advance(1000);
  expect((await shareGeneration(context, id)).sharedAt).toBe(first);
  expect((await unshareGeneration(context, id)).sharedAt).toBeNull();
  expect(await failure(getShared(nobody, id))).toMatchObject({ code: "not_found" });
  expect((await unshareGeneration(context, id)).sharedAt).toBeNull();
  expect(context.sent).toEqual([]);
});

test("what is shared says nothing of its owner, its checks or its cost", async () => {
  const context = await testContext();
  const id = await draw(context, "lis");
  await shareGeneration(context, id);
  const names = Object.keys(await getShared(context, id)).toSorted();
  expect(names).toEqual([
    "createdAt",
    "english",
    "hosted",
    "id",
    "image",
    "language",
    "model",
    "prompt",
    "seed",
  ]);
});

test("nobody else shares or hides a picture", async () => {
  const context = await testContext();
  const id = await draw(context, "lis");
  const others = [asActor(context, { ownerId: "jan" }), asActor(context, { ownerId: null })];
  for (const other of others) {
    expect(["not_found", "unauthorized"]).toContain(
      (await failure(shareGeneration(other, id))).code,
    );
  }
  await shareGeneration(context, id);
  for (const other of others) {
    expect(["not_found", "unauthorized"]).toContain(
      (await failure(unshareGeneration(other, id))).code,
    );
  }
  expect((await getGeneration(context, id)).sharedAt).not.toBeNull();
});

test("what is remembered of a picture never says that it is private when it is shared", async () => {
  const context = await testContext();
  const id = await draw(context, "lis");
  const known = async () => {
    const row = await createGeneration(context, { prompt: "lis" });
    await Promise.all(context.background);
    const { keys } = await context.cache.list({ prefix: "known:" });
    return { isShared: row.sharedAt !== null, hints: keys.length };
  };
  expect(await known()).toEqual({ isShared: false, hints: 1 });
  await shareGeneration(context, id);
  expect(await known()).toEqual({ isShared: true, hints: 0 });
  await unshareGeneration(context, id);
  expect(await known()).toEqual({ isShared: false, hints: 1 });
});

test("a key that may only read shares nothing", async () => {
  const context = await testContext();
  const id = await draw(context, "lis");
  const grant = { id: "k", models: null, perMinute: null, dailyMilliNeurons: null } as const;
  const reader = asActor(context, { key: { ...grant, scopes: ["read"] } });
  expect(await failure(shareGeneration(reader, id))).toMatchObject({ code: "forbidden" });
  const writer = asActor(context, { key: { ...grant, scopes: ["generate"] } });
  expect((await shareGeneration(writer, id)).sharedAt).not.toBeNull();
});

test.each(["", "x", "00000000-0000-4000-8000-000000000000", "' OR 1=1"])(
  "there is no shared picture %j",
  async (id) => {
    expect(await failure(getShared(await testContext(), id))).toMatchObject({ code: "not_found" });
  },
);

test("a deleted picture is gone for everybody", async () => {
  const context = await testContext();
  const id = await draw(context, "lis");
  await shareGeneration(context, id);
  await deleteGeneration(context, id);
  expect(await failure(getShared(context, id))).toMatchObject({ code: "not_found" });
});

test("a refused picture cannot be shared", async () => {
  const context = await testContext();
  const { id } = await ask(context, "lis");
  await context.db.run(
    sql`UPDATE generations SET state = 'blocked', flight = NULL WHERE id = ${id}`,
  );
  expect(await failure(shareGeneration(context, id))).toMatchObject({ code: "invalid_request" });
});
