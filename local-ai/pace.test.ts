import { expect, test } from "vitest";
import { hang, pause, readLatencyScale } from "@/local-ai/pace";

test("a pause lasts about as long as it should", async () => {
  const start = Date.now();
  await pause(60);
  expect(Date.now() - start).toBeGreaterThanOrEqual(50);
  await pause(0);
});

test("a pause ends with the signal's reason, before or while it lasts", async () => {
  const reason = new Error("enough");
  await expect(pause(10_000, AbortSignal.abort(reason))).rejects.toBe(reason);
  const controller = new AbortController();
  const paused = pause(10_000, controller.signal);
  controller.abort(reason);
  await expect(paused).rejects.toBe(reason);
});

test("a hang ends when the caller gives up", async () => {
  await expect(hang(AbortSignal.timeout(20))).rejects.toMatchObject({ name: "TimeoutError" });
});

test.each([
  ["1", 1],
  ["0", 0],
  ["0.1", 0.1],
  ["", 1],
  ["-1", 1],
  ["fast", 1],
  [undefined, 1],
])("a latency scale of %j counts as %d", (text, scale) => {
  expect(readLatencyScale(text)).toBe(scale);
});
