import { expect, test, vi } from "vitest";
import { callAi } from "@/lib/backends/workers-ai/call-ai";
import type { AiBinding } from "@/lib/config";

const NEVER: AiBinding = { run: () => new Promise(() => undefined) };

test("an answer comes back as it is, the input goes out as it is", async () => {
  const calls: unknown[] = [];
  const ai: AiBinding = {
    async run(...call) {
      calls.push(call);
      return { translated_text: "a cat" };
    },
  };
  const answer = await callAi(ai, "@cf/meta/x", { text: "kot" }, { timeoutMilliseconds: 1000 });
  expect(answer).toEqual({ translated_text: "a cat" });
  expect(calls).toEqual([["@cf/meta/x", { text: "kot" }]]);
});

test("a binding that never settles ends in backend_timeout", async () => {
  const startedAt = Date.now();
  await expect(callAi(NEVER, "m", {}, { timeoutMilliseconds: 30 })).rejects.toMatchObject({
    name: "AppError",
    code: "backend_timeout",
    retryable: true,
  });
  expect(Date.now() - startedAt).toBeLessThan(2000);
});

test("a caller who aborts does not wait for the time-out", async () => {
  const controller = new AbortController();
  const call = callAi(NEVER, "m", {}, { timeoutMilliseconds: 60_000, signal: controller.signal });
  const reason = new Error("The person left.");
  controller.abort(reason);
  await expect(call).rejects.toMatchObject({ code: "backend_timeout", cause: reason });
});

test("a caller who aborted before gets no answer even if one is there", async () => {
  const options = { timeoutMilliseconds: 1000, signal: AbortSignal.abort(new Error("too late")) };
  const ai: AiBinding = { run: async () => "answer" };
  await expect(callAi(ai, "m", {}, options)).rejects.toMatchObject({ code: "backend_timeout" });
});

test("a binding that throws at once is mapped like one that rejects", async () => {
  const ai: AiBinding = {
    run() {
      throw new Error("3036: used up");
    },
  };
  const now = () => Date.parse("2026-11-20T10:00:00Z");
  await expect(callAi(ai, "m", {}, { timeoutMilliseconds: 1000, now })).rejects.toMatchObject({
    code: "daily_limit_reached",
    details: { resumesAt: "2026-11-21T00:00:00.000Z" },
  });
});

test("a stream that comes after the time-out is cancelled", async () => {
  const cancel = vi.fn<() => void>();
  const late = new ReadableStream({ cancel });
  const ai: AiBinding = {
    run: () => new Promise((resolve) => setTimeout(() => resolve(late), 60)),
  };
  await expect(callAi(ai, "m", {}, { timeoutMilliseconds: 10 })).rejects.toMatchObject({
    code: "backend_timeout",
  });
  await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce());
});

test("an error that comes after the time-out disturbs nobody", async () => {
  const ai: AiBinding = {
    run: () => new Promise((_resolve, reject) => setTimeout(() => reject(new Error("late")), 30)),
  };
  await expect(callAi(ai, "m", {}, { timeoutMilliseconds: 5 })).rejects.toMatchObject({
    code: "backend_timeout",
  });
  // An unhandled rejection would fail the run.
  await new Promise((resolve) => setTimeout(resolve, 60));
});
