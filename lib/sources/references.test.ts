import { expect, test } from "vitest";
import { findModel, MODELS } from "@/lib/backends/catalogue";
import type { AppContext } from "@/lib/context";
import { createGeneration } from "@/lib/generations/create";
import { runGeneration } from "@/lib/generations/run";
import { findGeneration } from "@/lib/generations/find";
import type { Pixels } from "@/lib/images/pixels";
import { decodePicture, drawBlank, drawScene, encodePicture } from "@/lib/images/test-pictures";
import { MAX_REFERENCES } from "@/lib/recipe/schema";
import { loadDrawnFrom } from "@/lib/sources/load";
import { KEEP_MILLISECONDS } from "@/lib/sources/store-source";
import { sweepSources } from "@/lib/sources/sweep";
import { uploadSource } from "@/lib/sources/upload";
import { quotePicture } from "@/lib/usage/quote";
import { asActor, testContext } from "@/tests/worker/test-context";

const PLAIN = { prompt: "a fox", english: "a fox", width: 512, height: 512 };
/** Thousandths of a neuron: one tile out, and one for each picture looked at. */
const OUTPUT = 26_050;
const INPUT = 5370;

async function upload(context: AppContext, pixels: Pixels): Promise<string> {
  return (await uploadSource(context, await encodePicture(pixels, "image/png"))).id;
}

async function scenes(context: AppContext, count: number, first: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) {
    ids.push(await upload(context, drawScene(64 + number, 64, first + number)));
  }
  return ids;
}

const named = (ids: readonly string[]) => ids.map((sourceId) => ({ sourceId }));

test("no model looks at more pictures than the sweep knows of", () => {
  expect(Math.max(...MODELS.map(({ edits }) => edits.references))).toBe(MAX_REFERENCES);
});

test("references are in the recipe by their content, in order, and none leaves the key as it was", async () => {
  const context = await testContext();
  const [one = "", two = ""] = await scenes(context, 2, 61);
  const ask = (references?: readonly object[]) =>
    createGeneration(context, { ...PLAIN, ...(references !== undefined && { references }) });
  const forth = await ask(named([one, two]));
  expect(forth.recipe).toMatchObject({ model: "flux-klein", references: [one, two] });
  const back = await ask(named([two, one]));
  const without = await ask();
  const empty = await ask([]);
  expect(empty.cacheKey).toBe(without.cacheKey);
  expect(empty.recipe).not.toHaveProperty("references");
  const keys = [forth, back, without].map(({ cacheKey }) => cacheKey);
  expect(new Set(keys).size).toBe(3);
});

test("who can't look at so many says which models can", async () => {
  const context = await testContext();
  const ids = await scenes(context, 4, 71);
  const refused = (wish: object) =>
    createGeneration(context, { ...PLAIN, ...wish }).catch((thrown: unknown) => thrown);
  expect(await refused({ model: "sd-xl", references: named(ids.slice(0, 1)) })).toMatchObject({
    code: "invalid_request",
    details: { field: "model", problem: "looks at no pictures", models: ["flux-klein"] },
  });
  // The source is the fifth.
  const source = { sourceId: ids[0] };
  expect(await refused({ source, references: named(ids) })).toMatchObject({
    details: { field: "model", problem: "looks at 4 pictures at most, the source included" },
  });
  expect(await refused({ references: named([...ids, ids[0] ?? ""]) })).toMatchObject({
    code: "invalid_request",
    details: { field: "references" },
  });
  const other = asActor(context, { ownerId: context.newId() });
  await expect(createGeneration(other, { ...PLAIN, references: named(ids) })).rejects.toMatchObject(
    { code: "not_found", details: { field: "references" } },
  );
});

test("each picture that is looked at has its price, in the quote and in what is reserved", async () => {
  const context = await testContext();
  const ids = await scenes(context, 3, 81);
  const wish = { ...PLAIN, source: { sourceId: ids[0] }, references: named(ids.slice(1)) };
  expect(await quotePicture(context, wish)).toMatchObject({ neurons: (OUTPUT + 3 * INPUT) / 1000 });
  expect(await createGeneration(context, wish)).toMatchObject({
    milliNeurons: OUTPUT + 3 * INPUT,
  });
});

test("the model is given all of them, small and whole, and they are paid for", async () => {
  const sent: FormData[] = [];
  const run = async (model: string, input: unknown) => {
    if (!model.includes("flux")) return { response: { safe: true } };
    const { multipart } = input as { multipart: { body: ReadableStream; contentType: string } };
    const headers = { "content-type": multipart.contentType };
    sent.push(await new Response(multipart.body, { headers }).formData());
    const picture = await encodePicture(drawScene(512, 512, 9), "image/png");
    return { image: picture.toBase64() };
  };
  const context = await testContext({ ai: { run } });
  const tall = await upload(context, drawBlank(300, 1200, [9, 9, 9, 255]));
  const wide = await upload(context, drawScene(200, 100, 92));
  const { id } = await createGeneration(context, { ...PLAIN, references: named([tall, wide]) });
  await runGeneration(context, id);
  const [form] = sent;
  const sizes = await Promise.all(
    ["input_image_0", "input_image_1"].map(async (name) => {
      const file = form?.get(name);
      if (!(file instanceof Blob)) throw new Error(`There is no ${name}.`);
      const { width, height } = await decodePicture(
        new Uint8Array(await file.arrayBuffer()),
        "image/png",
      );
      return [width, height];
    }),
  );
  expect(sizes).toEqual([
    [126, 504],
    [200, 100],
  ]);
  expect(form?.get("input_image_2")).toBeNull();
  expect(await findGeneration(context, id)).toMatchObject({
    state: "succeeded",
    milliNeurons: OUTPUT + 2 * INPUT,
  });
});

test("references are loaded after the source, with the sizes they are paid by", async () => {
  const context = await testContext();
  const ids = await scenes(context, 2, 95);
  const { recipe } = await createGeneration(context, {
    ...PLAIN,
    source: { sourceId: ids[0] },
    references: named(ids.slice(1)),
  });
  const klein = findModel("flux-klein");
  if (klein === null) throw new Error("There is no flux-klein.");
  const { references, inputs } = await loadDrawnFrom(context, klein, recipe);
  expect(references).toHaveLength(1);
  expect(inputs).toEqual([
    { width: 504, height: 504 },
    { width: 65, height: 64 },
  ]);
});

test("what is needed as a reference is not swept, whatever its place", async () => {
  const context = await testContext();
  const ids = await scenes(context, 5, 101);
  await createGeneration(context, { ...PLAIN, seed: 9, references: named(ids.slice(0, 4)) });
  context.advance(KEEP_MILLISECONDS + 1);
  await sweepSources(context, 100);
  const kept = await Promise.all(
    ids.map(async (id) => (await context.bucket.head(`sources/${id}`)) !== null),
  );
  expect(kept).toEqual([true, true, true, true, false]);
});
