import { expect, test } from "vitest";
import { dropKeptBytes, keepBytes, takeKeptBytes } from "@/lib/images/keep-bytes";
import { replaceMethods, testBindings } from "@/lib/images/test-bindings";

const cache = testBindings.CACHE;
const ONE = { bytes: new Uint8Array([1]), note: "{}" };

test("kept bytes come back as they were, as often as asked, until they are dropped", async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(50_000));
  const note = "n".repeat(1000);
  await keepBytes(cache, "one", { bytes, note });
  expect(await takeKeptBytes(cache, "one")).toEqual({ bytes, note });
  expect(await takeKeptBytes(cache, "one")).toEqual({ bytes, note });
  await dropKeptBytes(cache, "one");
  expect(await takeKeptBytes(cache, "one")).toBeNull();
});

test("a generation gets its own bytes and nobody else's", async () => {
  await keepBytes(cache, "mine", ONE);
  expect(await takeKeptBytes(cache, "other")).toBeNull();
  await dropKeptBytes(cache, "other");
  expect(await takeKeptBytes(cache, "mine")).toEqual(ONE);
});

test("kept bytes go by themselves after a day", async () => {
  await keepBytes(cache, "timed", ONE);
  const { keys } = await cache.list({ prefix: "bytes:timed" });
  const inSeconds = (keys[0]?.expiration ?? 0) - Date.now() / 1000;
  expect(inSeconds).toBeGreaterThan(86_300);
  expect(inSeconds).toBeLessThanOrEqual(86_401);
});

test("a KV that fails is told from one that has nothing", async () => {
  const cause = new Error("KV PUT failed: 429 Too Many Requests");
  const broken = replaceMethods<KVNamespace>(cache, {
    put: () => Promise.reject(cause),
    getWithMetadata: (() => Promise.reject(cause)) as KVNamespace["getWithMetadata"], // one of its overloads
    delete: () => Promise.reject(cause),
  });
  await expect(keepBytes(broken, "x", ONE)).rejects.toMatchObject({
    code: "storage_failed",
    cause,
  });
  await expect(takeKeptBytes(broken, "x")).rejects.toMatchObject({ code: "storage_failed", cause });
  await expect(dropKeptBytes(broken, "x")).resolves.toBeUndefined();
});
