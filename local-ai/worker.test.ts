import { createExecutionContext } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import worker, { LocalAI } from "@/local-ai/worker";

const TRANSLATE = "@cf/meta/m2m100-1.2b";
const INPUT = { text: "lis", source_lang: "pl", target_lang: "en" };

function standIn(latencyScale = "0"): LocalAI {
  return new LocalAI(createExecutionContext(), { LATENCY_SCALE: latencyScale });
}

beforeEach(() => {
  standIn().reset();
});

test("a model answers under its real name, and the call is counted", async () => {
  expect(await standIn().run(TRANSLATE, INPUT)).toEqual({ translated_text: "a fox" });
  await standIn().run(TRANSLATE, INPUT);
  expect(standIn().calls()).toEqual({ [TRANSLATE]: 2 });
});

test("an unknown model is refused as in production", async () => {
  await expect(standIn().run("@cf/x/y", {})).rejects.toMatchObject({
    name: "AiError",
    message: "5007: No such model @cf/x/y or task",
  });
});

test("scripted faults: an error, another answer, a hang that the caller ends", async () => {
  standIn().reset([
    { model: TRANSLATE, nth: 1, message: "3040: Capacity temporarily exceeded, please try again." },
    { model: TRANSLATE, nth: 2, outcome: "answer", answer: {} },
    { model: TRANSLATE, nth: 3, outcome: "hang" },
  ]);
  await expect(standIn().run(TRANSLATE, INPUT)).rejects.toMatchObject({
    name: "AiError",
    message: expect.stringMatching(/^3040: /),
  });
  expect(await standIn().run(TRANSLATE, INPUT)).toEqual({});
  const signal = AbortSignal.timeout(30);
  await expect(standIn().run(TRANSLATE, INPUT, { signal })).rejects.toMatchObject({
    name: "TimeoutError",
  });
  expect(await standIn().run(TRANSLATE, INPUT)).toEqual({ translated_text: "a fox" });
});

test("a call takes its time, scaled, and stops when told to", async () => {
  const start = Date.now();
  await standIn("0.2").run(TRANSLATE, INPUT);
  expect(Date.now() - start).toBeGreaterThanOrEqual(50);
  const signal = AbortSignal.timeout(30);
  await expect(standIn("100").run(TRANSLATE, INPUT, { signal })).rejects.toMatchObject({
    name: "TimeoutError",
  });
});

test("options it would get wrong are refused, not ignored", async () => {
  await expect(standIn().run(TRANSLATE, INPUT, { returnRawResponse: true })).rejects.toThrow(
    "returnRawResponse",
  );
  const form = { multipart: { body: new Response("x").body, contentType: "x" } };
  await expect(
    standIn().run("@cf/black-forest-labs/flux-2-klein-4b", form, { gateway: { id: "g" } }),
  ).rejects.toThrow("AI Gateway does not support ReadableStreams yet.");
});

test("over HTTP there is a sign of life and nothing else", async () => {
  const alive = worker.fetch(new Request("http://local-ai/"));
  expect([alive.status, await alive.text()]).toEqual([
    200,
    "The stand-in for Workers AI is running.\n",
  ]);
  expect(worker.fetch(new Request("http://local-ai/run")).status).toBe(404);
});
