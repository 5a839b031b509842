import { expect, test } from "vitest";
import { openDatabase } from "@/db/client";
import { findModel } from "@/lib/backends/catalogue";
import type { AppContext } from "@/lib/context";
import { createGeneration } from "@/lib/generations/create";
import type { Pixels } from "@/lib/images/pixels";
import { decodePicture, drawBlank, drawScene, encodePicture } from "@/lib/images/test-pictures";
import { loadDrawnFrom } from "@/lib/sources/load";
import { KEEP_MILLISECONDS } from "@/lib/sources/store-source";
import { sweepSources } from "@/lib/sources/sweep";
import { uploadSource } from "@/lib/sources/upload";
import { counts } from "@/tests/worker/faults";
import { instrumentDatabase } from "@/tests/worker/instrument";
import { asActor, testContext } from "@/tests/worker/test-context";

async function upload(context: AppContext, pixels: Pixels): Promise<string> {
  return (await uploadSource(context, await encodePicture(pixels, "image/png"))).id;
}

function catalogued(id: string) {
  const model = findModel(id);
  if (model === null) throw new Error(`There is no model ${id}.`);
  return model;
}

const PLAIN = { prompt: "a fox", english: "a fox", seed: 1 };

test("a source gives the recipe its name, its shape and the strength; others' are not found", async () => {
  const context = await testContext();
  const sourceId = await upload(context, drawScene(640, 320, 21));
  const wish = { ...PLAIN, model: "sd-xl", source: { sourceId } };
  const { recipe, warnings } = await createGeneration(context, wish);
  expect(recipe).toMatchObject({ source: sourceId, width: 640, height: 320, strength: 0.75 });
  expect(recipe).not.toHaveProperty("mask");
  expect(warnings).toEqual([]);

  const other = asActor(context, { ownerId: context.newId() });
  await expect(createGeneration(other, wish)).rejects.toMatchObject({
    code: "not_found",
    details: { field: "source" },
  });
  await expect(
    createGeneration(other, { ...PLAIN, source: { generationId: context.newId() } }),
  ).rejects.toMatchObject({ code: "not_found", details: { field: "source" } });
});

test("the same source, mask and strength are the same picture, and each of them makes another", async () => {
  const context = await testContext();
  const source = { sourceId: await upload(context, drawScene(256, 256, 22)) };
  const mask = { sourceId: await upload(context, drawBlank(256, 256, [255, 255, 255, 255])) };
  const keyOf = async (wish: object) =>
    (
      await createGeneration(context, {
        ...PLAIN,
        model: "sd-xl",
        width: 256,
        height: 256,
        ...wish,
      })
    ).cacheKey;
  const keys = [
    await keyOf({}),
    await keyOf({ source }),
    await keyOf({ source, strength: 0.5 }),
    await keyOf({ source, mask }),
    await keyOf({ source: mask }),
  ];
  expect(new Set(keys).size).toBe(5);
  expect(await keyOf({ source, strength: 0.75 })).toBe(keys[1]);
  expect(await keyOf({ strength: 0.5 })).toBe(keys[0]);
});

test("a reference model warns of a strength; a mask goes to a model that takes one", async () => {
  const context = await testContext();
  const source = { sourceId: await upload(context, drawScene(300, 300, 23)) };
  const looked = await createGeneration(context, { ...PLAIN, source, strength: 0.5 });
  expect(looked.recipe).toMatchObject({ model: "flux-klein", source: source.sourceId });
  expect(looked.recipe).not.toHaveProperty("strength");
  expect(looked.warnings).toEqual([
    { parameter: "strength", reason: "unsupported", applied: null },
  ]);
  const masked = await createGeneration(context, { ...PLAIN, source, mask: source });
  expect(masked.recipe.model).toBe("sd-xl");
});

test.each([
  ["schnell", { mask: false }, ["flux-klein", "sd-xl"]],
  ["flux-klein", { mask: true }, ["sd-xl", "sd-inpainting"]],
])("%s can't do that, and those that can are named", async (model, { mask }, able) => {
  const context = await testContext();
  const source = { sourceId: "0".repeat(64) };
  const wish = { ...PLAIN, model, source, ...(mask && { mask: source }) };
  await expect(createGeneration(context, wish)).rejects.toMatchObject({
    code: "invalid_request",
    details: { field: "model", models: expect.arrayContaining(able) as unknown },
  });
});

test.each([
  [{ mask: { sourceId: "0".repeat(64) } }, "mask"],
  [{ source: { sourceId: "../../images" } }, "source"],
  [{ source: { url: "http://169.254.169.254/" } }, "source"],
  [{ source: "https://example.org/a.png" }, "source"],
  [{ source: { sourceId: "http://example.org/a.png" } }, "source"],
  [{ strength: 1.5 }, "strength"],
  [{ model: "sd-inpainting" }, "model"],
])("%o is refused and %s named", async (wish, field) => {
  const context = await testContext();
  const refused = createGeneration(context, { ...PLAIN, ...wish });
  await expect(refused).rejects.toMatchObject({ code: "invalid_request" });
  const error: unknown = await refused.catch((thrown: unknown) => thrown);
  expect((error as { details: { field: string } }).details.field).toContain(field);
});

test("the model gets the source at the picture's size, cut evenly, and a mask of black and white", async () => {
  const context = await testContext();
  const picture = drawBlank(300, 200, [10, 20, 30, 255]);
  // The outer 50 columns on each side would be cut off.
  for (let index = 0; index < picture.data.length; index += 4) {
    const x = (index / 4) % 300;
    if (x < 50 || x >= 250) picture.data[index] = 255;
  }
  const veil = drawBlank(150, 100, [0, 0, 0, 0]);
  for (let index = 0; index < veil.data.length; index += 4) {
    if ((index / 4) % 150 >= 75) veil.data.set([200, 200, 200, 220], index);
  }
  const { recipe } = await createGeneration(context, {
    ...PLAIN,
    model: "sd-xl",
    width: 256,
    height: 256,
    source: { sourceId: await upload(context, picture) },
    mask: { sourceId: await upload(context, veil) },
  });
  const { source, mask } = await loadDrawnFrom(context, catalogued("sd-xl"), recipe);
  if (source === null || mask === null) throw new Error("Both were given.");
  const drawn = await decodePicture(source, "image/png");
  expect([drawn.width, drawn.height]).toEqual([256, 256]);
  expect([...drawn.data.subarray((128 * 256 + 128) * 4, (128 * 256 + 128) * 4 + 3)]).toEqual([
    10, 20, 30,
  ]);
  expect(Math.max(...redsOf(drawn))).toBeLessThan(30);
  const lit = await decodePicture(mask, "image/png");
  expect([lit.width, lit.height]).toEqual([256, 256]);
  expect(new Set(redsOf(lit))).toEqual(new Set([0, 255]));
  expect(redsOf(lit).filter((red) => red === 255)).toHaveLength(256 * 128);

  const looked = await loadDrawnFrom(context, catalogued("flux-klein"), { ...recipe, width: 1024 });
  const seen = await decodePicture(looked.source ?? new Uint8Array(), "image/png");
  expect([seen.width, seen.height]).toEqual([504, 126]);
});

function redsOf({ data }: Pixels): number[] {
  return Array.from({ length: data.length / 4 }, (_, index) => data[index * 4] ?? 0);
}

test("a source that is transparent lies on white", async () => {
  const context = await testContext();
  const clear = drawBlank(256, 256, [200, 0, 0, 0]);
  const { recipe } = await createGeneration(context, {
    ...PLAIN,
    model: "sd-xl",
    source: { sourceId: await upload(context, clear) },
  });
  const { source } = await loadDrawnFrom(context, catalogued("sd-xl"), recipe);
  const drawn = await decodePicture(source ?? new Uint8Array(), "image/png");
  expect([...drawn.data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
});

test("after a week, what no generation needs is deleted, and the bytes with their last owner", async () => {
  const context = await testContext();
  const other = asActor(context, { ownerId: context.newId() });
  const used = await upload(context, drawScene(256, 256, 31));
  const masking = await upload(context, drawScene(256, 256, 32));
  const unused = await upload(context, drawScene(256, 256, 33));
  await upload(other, drawScene(256, 256, 31));
  await createGeneration(context, {
    ...PLAIN,
    model: "sd-xl",
    source: { sourceId: used },
    mask: { sourceId: masking },
  });
  expect(await sweepSources(context, 100)).toBe(0);
  context.advance(KEEP_MILLISECONDS + 1);
  expect(await sweepSources(context, 1)).toBeLessThanOrEqual(1);
  await sweepSources(context, 100);
  const exists = async (id: string) => (await context.bucket.head(`sources/${id}`)) !== null;
  expect(await Promise.all([used, masking, unused].map(exists))).toEqual([true, true, false]);
  const owners = await context.db.$client
    .prepare("SELECT owner_id FROM sources WHERE hash = ?")
    .bind(used)
    .all();
  expect(owners.results).toEqual([{ owner_id: context.actor.ownerId }]);
  // What is needed is not read again before another week.
  expect(await sweepSources(context, 100)).toBe(0);
});

test("asking for what is about to be deleted keeps it", async () => {
  const context = await testContext();
  const sourceId = await upload(context, drawScene(256, 256, 34));
  context.advance(KEEP_MILLISECONDS - 1000);
  await createGeneration(context, { ...PLAIN, model: "sd-xl", source: { sourceId } });
  await context.db.$client.prepare("DELETE FROM generations").run();
  context.advance(2000);
  await sweepSources(context, 100);
  expect(await context.bucket.head(`sources/${sourceId}`)).not.toBeNull();
});

test("the sweep reads only what is due, however many sources and pictures there are", async () => {
  const context = await testContext();
  const client = context.db.$client;
  await client.prepare("DELETE FROM sources").run();
  const later = context.now() + KEEP_MILLISECONDS;
  await client.batch(
    Array.from({ length: 60 }, (_, number) =>
      client
        .prepare("INSERT INTO sources VALUES (?, ?, 256, 256, 'image/png', 0, ?)")
        .bind("somebody", `hash ${number}`, later),
    ),
  );
  for (let seed = 1; seed <= 30; seed += 1) {
    await createGeneration(context, { ...PLAIN, model: "sd-xl", seed: seed + 5000 });
  }
  const counted = { ...context, db: openDatabase(instrumentDatabase(client)) };
  const readBy = async (work: () => Promise<unknown>) => {
    counts.rowsRead = 0;
    await work();
    return counts.rowsRead;
  };
  expect(await readBy(() => sweepSources(counted, 100))).toBeLessThanOrEqual(1);
  const due = client
    .prepare("INSERT INTO sources VALUES ('somebody', 'due', 256, 256, 'image/png', 0, ?)")
    .bind(context.now() - 1);
  await due.run();
  const read = await readBy(async () => expect(await sweepSources(counted, 100)).toBe(1));
  expect(read).toBeLessThanOrEqual(8);
});

test("a source that is gone is said to be gone, and is not tried again", async () => {
  const context = await testContext();
  const sourceId = await upload(context, drawScene(256, 256, 42));
  const wish = { ...PLAIN, model: "sd-xl", source: { sourceId } };
  const { recipe } = await createGeneration(context, wish);
  await context.bucket.delete(`sources/${sourceId}`);
  await expect(loadDrawnFrom(context, catalogued("sd-xl"), recipe)).rejects.toMatchObject({
    code: "invalid_request",
    retryable: false,
    details: { field: "source" },
  });
});
