import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { BackendSettings } from "@/lib/backends/schema";
import { PNG, SIZE } from "@/lib/backends/test-backends";
import { createGeneration } from "@/lib/generations/create";
import { findGeneration } from "@/lib/generations/find";
import type { GenerationRow } from "@/lib/generations/row";
import { runGeneration } from "@/lib/generations/run";
import { toGenerationView } from "@/lib/generations/view";
import { asActor, type TestContext, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const LOST = { parameter: "seed", reason: "unsupported", applied: null };
const WISH = { prompt: "a fox", ...SIZE, seed: 7 };

/** A world whose only backend draws but leaves the seed out; `drawn` counts its pictures. */
async function forgetful(): Promise<{ context: TestContext; drawn: () => number }> {
  let drawn = 0;
  const settings = [
    { kind: "workers-ai", id: "workers-ai", enabled: false },
    {
      kind: "openai",
      id: "mine",
      baseUrl: "https://mine.example.com/v1",
      models: { "flux-klein": "x" },
    },
  ];
  const context = await testContext({
    ai: { run: () => Promise.resolve({ response: { safe: true, categories: [] } }) },
    config: { backends: settings.map((one) => BackendSettings.parse(one)) },
    fetch: () => {
      drawn += 1;
      return Promise.resolve(Response.json({ data: [{ b64_json: PNG.toBase64() }] }));
    },
  });
  return { context, drawn: () => drawn };
}

async function warningsOf(context: TestContext, row: Pick<GenerationRow, "id"> | GenerationRow) {
  const found = "recipe" in row ? row : await findGeneration(context, row.id);
  if (found === null) throw new Error("There is no such generation.");
  return toGenerationView(found, context.config).warnings;
}

test("what a backend left out is told to whoever gets its picture: first, together, and later", async () => {
  const { context, drawn } = await forgetful();
  const jan = asActor(context, { ownerId: "jan" });
  const ewa = asActor(context, { ownerId: "ewa" });
  const { id } = await createGeneration(context, WISH);
  // A wish of his own that the model can't honour, on top.
  const follower = await createGeneration(jan, { ...WISH, guidance: 3 });
  expect(await warningsOf(context, { id })).toEqual([]);
  await runGeneration(context, id);
  const own = { parameter: "guidance", reason: "unsupported", applied: null };
  expect(await warningsOf(context, { id })).toEqual([LOST]);
  expect(await warningsOf(jan, { id: follower.id })).toEqual([own, LOST]);

  const again = await createGeneration(context, WISH);
  expect(again).toMatchObject({ id, cached: true });
  expect(await warningsOf(context, again)).toEqual([LOST]);
  await Promise.all(context.background);
  // Now from what is remembered of the recipe.
  expect(await warningsOf(context, await createGeneration(context, WISH))).toEqual([LOST]);
  const adopted = await createGeneration(ewa, WISH);
  expect(adopted).toMatchObject({ cached: true });
  expect(await warningsOf(ewa, adopted)).toEqual([LOST]);
  expect(await warningsOf(ewa, { id: adopted.id })).toEqual([LOST]);
  expect(drawn()).toBe(1);
});

test("a picture that could not be stored at once keeps what was left out", async () => {
  const { context, drawn } = await forgetful();
  const { id } = await createGeneration(context, WISH);
  const bucket = new Proxy(context.bucket, {
    get: (target, name) =>
      name === "put" ? () => Promise.reject(new Error("10001")) : Reflect.get(target, name),
  });
  expect(await runGeneration({ ...context, bucket }, id)).toMatchObject({ kind: "deferred" });
  expect(await warningsOf(context, { id })).toEqual([]);
  expect(await runGeneration(context, id)).toMatchObject({ kind: "completed" });
  expect(await warningsOf(context, { id })).toEqual([LOST]);
  expect(drawn()).toBe(1);
});
