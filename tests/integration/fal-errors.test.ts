import { afterAll, beforeAll, expect, test } from "vitest";
import { Cancellation, Problem, Status } from "@/lib/api/fal/wire";
import { type App, createTestKey, startApp } from "@/tests/integration/app";
import { callFal, type FalCaller, requestPath } from "@/tests/integration/fal-caller";

/*
 * How fal's clients are told that something is wrong.
 */
let app: App;
let client: FalCaller["client"];
let ask: FalCaller["ask"];
beforeAll(async () => {
  app = await startApp();
  ({ client, ask } = await callFal(app));
});
afterAll(() => app.close());

test.each([
  [{}, ["prompt"], "missing"],
  [{ prompt: "" }, ["prompt"], "sequence_too_short"],
  [{ prompt: "a", num_images: 5 }, ["num_images"], "less_than_equal"],
  [{ prompt: "a", num_images: 0 }, ["num_images"], "greater_than_equal"],
  [{ prompt: "a", output_format: "gif" }, ["output_format"], "one_of"],
  [{ prompt: "a", seed: "x" }, ["seed"], "number_type"],
])("the input %o is a validation error", async (input, field, type) => {
  const error: unknown = await client
    .run("fal-ai/fast-sdxl", { input: input as never })
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: "ValidationError", status: 422 });
  const { body } = error as { body: unknown };
  expect(Problem.parse(body).detail).toMatchObject([{ loc: ["body", ...field], type }]);
});

test("a refused prompt is a policy violation and leaves no row", async () => {
  const answer = await ask("/fal/queue/fal-ai/fast-sdxl", { prompt: "naked child" });
  expect(answer.status).toBe(422);
  expect(answer.headers.get("x-fal-error-type")).toBe("content_policy_violation");
  expect(answer.headers.get("x-fal-retryable")).toBe("false");
  expect(Problem.parse(await answer.json()).detail).toMatchObject([
    { type: "content_policy_violation", loc: ["body", "prompt"] },
  ]);
  const rows = await app.query(
    "SELECT id FROM generations WHERE recipe ->> '$.prompt' = 'naked child'",
  );
  expect(rows).toEqual([]);
});

test("who has no good key gets nowhere, and others' requests are not found", async () => {
  const reader = await createTestKey(app, { scopes: ["read"] });
  const other = await createTestKey(app);
  const input = { prompt: "a locked box" };
  const path = "/fal/queue/fal-ai/fast-sdxl";
  expect((await ask(path, input, { authorization: "" })).status).toBe(401);
  expect((await ask(path, input, { authorization: "Key zrz_wrong" })).status).toBe(401);
  expect((await ask(path, input, { authorization: `Key ${reader}` })).status).toBe(403);
  const { request_id } = Status.parse(await (await ask(path, input)).json());
  const stranger = { authorization: `Bearer ${other}` };
  expect((await ask(requestPath(request_id, "/status"), undefined, stranger, "GET")).status).toBe(
    404,
  );
  const cancelled = await ask(requestPath(request_id, "/cancel"), undefined, stranger, "PUT");
  expect(cancelled.status).toBe(404);
  expect(Cancellation.parse(await cancelled.json())).toEqual({ status: "NOT_FOUND" });
});

test("what has ended can't be cancelled, and webhooks and odd targets are refused", async () => {
  const { request_id } = await client.queue.submit("fal-ai/fast-sdxl", {
    input: { prompt: "a cup" },
  });
  const status = async () =>
    (await ask(requestPath(request_id, "/status"), undefined, {}, "GET")).status;
  await expect.poll(status, { timeout: 30_000, interval: 100 }).toBe(200);
  const late = await ask(requestPath(request_id, "/cancel"), undefined, {}, "PUT");
  expect([late.status, await late.json()]).toEqual([400, { status: "ALREADY_COMPLETED" }]);
  const hook = await ask("/fal/queue/fal-ai/fast-sdxl?fal_webhook=https://a.example", {
    prompt: "a",
  });
  expect(hook.status).toBe(400);
  const target = (url: string) =>
    ask("/api/fal/proxy", { prompt: "a" }, { "x-fal-target-url": url });
  expect((await ask("/api/fal/proxy", { prompt: "a" })).status).toBe(400);
  for (const url of ["https://evil.example/fal-ai/x", "http://fal.run/fal-ai/x", "nonsense"]) {
    expect((await target(url)).status).toBe(412);
  }
});

test("an Idempotency-Key through the proxy counts for its target alone", async () => {
  const send = (model: string) =>
    ask(
      "/api/fal/proxy",
      { prompt: "a lid" },
      { "x-fal-target-url": `https://fal.run/${model}`, "idempotency-key": "lid" },
    );
  const first = await send("fal-ai/fast-sdxl");
  const body = await first.text();
  const again = await send("fal-ai/fast-sdxl");
  expect(again.headers.get("idempotency-replayed")).toBe("true");
  expect(await again.text()).toBe(body);
  const other = await send("fal-ai/fast-lightning-sdxl");
  expect(other.status).toBe(422);
});
