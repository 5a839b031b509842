import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { apiKeys, quotas } from "@/db/schema";
import { createKey } from "@/lib/keys/create";
import { findKey, findKeyById } from "@/lib/keys/find";
import { isKeyText, makeKeyText } from "@/lib/keys/key-text";
import { listKeys } from "@/lib/keys/list";
import { revokeKey } from "@/lib/keys/revoke";
import { asActor, testContext } from "@/tests/worker/test-context";

test("a key is recognisable, random, and any slip in it is noticed", async () => {
  const keys = await Promise.all(Array.from({ length: 200 }, makeKeyText));
  expect(new Set(keys).size).toBe(200);
  for (const key of keys) {
    expect(key).toMatch(/^zrz_[0-9a-hjkmnp-tv-z]{39}$/);
    expect(await isKeyText(key)).toBe(true);
  }
  const [key = ""] = keys;
  for (let index = 4; index < key.length; index += 1) {
    const other = key[index] === "0" ? "1" : "0";
    const wrong = key.slice(0, index) + other + key.slice(index + 1);
    expect(await isKeyText(wrong), wrong).toBe(false);
  }
  expect(await isKeyText(key.slice(0, -1))).toBe(false);
  expect(await isKeyText(`${key}0`)).toBe(false);
});

test("only a keyed hash of a key is kept, and it is shown once", async () => {
  const context = await testContext({ actor: { isAdmin: true } });
  const { key, view } = await createKey(context, { name: "blog" });
  const stored = await context.db.$client.prepare("SELECT * FROM api_keys").all();
  expect(JSON.stringify(stored.results)).not.toContain(key.slice(4, 30));
  expect(JSON.stringify(await listKeys(context))).not.toContain(key.slice(8));
  expect(view).toMatchObject({ name: "blog", scopes: ["generate", "read"], hint: key.slice(0, 8) });
});

test("a key grants what it was made with, until it is revoked or over", async () => {
  const context = await testContext({ actor: { isAdmin: true } });
  const made = await createKey(context, {
    name: "agent",
    scopes: ["read"],
    models: ["flux-klein"],
    perMinute: 5,
    dailyNeurons: 100,
    expiresAt: new Date(context.now() + 60_000).toISOString(),
  });
  const grant = {
    id: made.view.id,
    scopes: ["read"],
    models: ["flux-klein"],
    perMinute: 5,
    dailyMilliNeurons: 100_000,
  };
  expect(await findKey(context, made.key)).toEqual(grant);
  expect(await findKeyById(context, made.view.id)).toEqual(grant);
  context.advance(60_000);
  await expect(findKey(context, made.key)).rejects.toMatchObject({
    code: "unauthorized",
    details: { key: "expired" },
  });
  const other = await createKey(context, { name: "other" });
  await revokeKey(context, other.view.id);
  await expect(findKey(context, other.key)).rejects.toMatchObject({ details: { key: "revoked" } });
  await expect(findKeyById(context, other.view.id)).rejects.toMatchObject({
    details: { key: "revoked" },
  });
});

test("a good key is believed for five seconds, which is all that a revoked one has elsewhere", async () => {
  const context = await testContext({ actor: { isAdmin: true } });
  const { key, view } = await createKey(context, { name: "known" });
  const grant = await findKey(context, key);
  // As another isolate would: this one is not told.
  await context.db.update(apiKeys).set({ revokedAt: context.now() }).where(eq(apiKeys.id, view.id));
  context.advance(4999);
  expect(await findKey(context, key)).toEqual(grant);
  context.advance(1);
  await expect(findKey(context, key)).rejects.toMatchObject({ details: { key: "revoked" } });
});

test("a key that was believed is refused at once where it is revoked", async () => {
  const context = await testContext({ actor: { isAdmin: true } });
  const { key, view } = await createKey(context, { name: "short-lived" });
  await findKey(context, key);
  await findKeyById(context, view.id);
  await revokeKey(context, view.id);
  await expect(findKey(context, key)).rejects.toMatchObject({ details: { key: "revoked" } });
  await expect(findKeyById(context, view.id)).rejects.toMatchObject({
    details: { key: "revoked" },
  });
});

test("a refusal is not remembered, and an end is kept to the millisecond", async () => {
  const context = await testContext({ actor: { isAdmin: true } });
  const expiresAt = new Date(context.now() + 1000).toISOString();
  const { key, view } = await createKey(context, { name: "ending", expiresAt });
  await context.db.update(apiKeys).set({ revokedAt: 1 }).where(eq(apiKeys.id, view.id));
  await expect(findKey(context, key)).rejects.toMatchObject({ details: { key: "revoked" } });
  await context.db.update(apiKeys).set({ revokedAt: null }).where(eq(apiKeys.id, view.id));
  expect(await findKey(context, key)).toMatchObject({ id: view.id });
  context.advance(1000);
  await expect(findKey(context, key)).rejects.toMatchObject({ details: { key: "expired" } });
});

test("a text that is no key never reaches the database", async () => {
  const context = await testContext();
  const { db: _, ...withoutDatabase } = context;
  const blind = { ...withoutDatabase, db: null as unknown as typeof context.db };
  await expect(findKey(blind, "zrz_nothing")).rejects.toMatchObject({
    details: { key: "unknown" },
  });
});

test("use is noted to the hour", async () => {
  const context = await testContext({ actor: { isAdmin: true } });
  const { key } = await createKey(context, { name: "busy" });
  await findKey(context, key);
  await findKey(context, key);
  await Promise.all(context.background);
  const first = (await listKeys(context)).find(({ name }) => name === "busy")?.lastUsedAt;
  expect(first).toBe(new Date(context.now()).toISOString());
  context.advance(59 * 60_000);
  await findKey(context, key);
  await Promise.all(context.background);
  expect((await listKeys(context)).find(({ name }) => name === "busy")?.lastUsedAt).toBe(first);
});

test("the master key of a small set-up works, and only whole", async () => {
  const apiKey = "a-secret-of-a-small-set-up";
  const context = await testContext({ config: { apiKey } });
  expect(await findKey(context, apiKey)).toMatchObject({ id: "master" });
  await expect(findKey(context, apiKey.slice(1))).rejects.toMatchObject({ code: "unauthorized" });
  const closed = await testContext();
  await expect(findKey(closed, "")).rejects.toMatchObject({ code: "unauthorized" });
  await expect(findKeyById(closed, "master")).rejects.toMatchObject({ code: "unauthorized" });
});

test("the list says what each key's pictures cost today, and nothing of other days", async () => {
  const context = await testContext({ actor: { isAdmin: true } });
  const { view: busy } = await createKey(context, { name: "busy today", dailyNeurons: 50 });
  const { view: idle } = await createKey(context, { name: "idle today" });
  const today = new Date(context.now()).toISOString().slice(0, 10);
  await context.db.insert(quotas).values([
    { day: today, ownerId: `key:${busy.id}`, milliNeurons: 12_500 },
    { day: "2020-01-01", ownerId: `key:${idle.id}`, milliNeurons: 9000 },
  ]);
  const used = new Map((await listKeys(context)).map(({ id, neuronsToday }) => [id, neuronsToday]));
  expect(used.get(busy.id)).toBe(12.5);
  expect(used.get(idle.id)).toBe(0);
});

test("only administrators see, make and revoke keys", async () => {
  const context = asActor(await testContext(), { isAdmin: false });
  await expect(listKeys(context)).rejects.toMatchObject({ code: "unauthorized" });
  await expect(createKey(context, { name: "mine" })).rejects.toMatchObject({
    code: "unauthorized",
  });
  await expect(revokeKey(context, context.newId())).rejects.toMatchObject({
    code: "unauthorized",
  });
});

test.each([
  [{ name: " " }, "name"],
  [{ name: "x", scopes: [] }, "scopes"],
  [{ name: "x", models: ["dall-e-9"] }, "models"],
  [{ name: "x", perMinute: 0 }, "perMinute"],
  [{ name: "x", expiresAt: "2020-01-01T00:00:00Z" }, "expiresAt"],
])("the key %o is refused and the field %s named", async (input, field) => {
  const context = await testContext({ actor: { isAdmin: true } });
  await expect(createKey(context, input)).rejects.toMatchObject({
    code: "invalid_request",
    details: { field },
  });
});
