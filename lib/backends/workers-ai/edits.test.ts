import type { ImageModelV4CallOptions, ImageModelV4File } from "@ai-sdk/provider";
import { expect, test } from "vitest";
import { type CatalogueModel, findModel, MODELS } from "@/lib/backends/catalogue";
import { createWorkersAiModel } from "@/lib/backends/workers-ai/model";
import { buildPng, claimPngSize } from "@/lib/images/test-png";

const ANSWER = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const SOURCE = await greyPng(64, 48);
const MASK = await greyPng(64, 48);

async function greyPng(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  return buildPng(width, height, { bitDepth: 8, colorType: 0, pixelAt: (x) => [x % 256] });
}

function fileOf(data: string | Uint8Array): ImageModelV4File {
  return { type: "file", mediaType: "image/png", data };
}

function modelOf(id: string): CatalogueModel {
  const model = findModel(id);
  if (model === null) throw new Error(`No model ${id}.`);
  return model;
}

/** Draws with a binding that writes down what it was sent; `null` when it was never called. */
async function edit(
  id: string,
  { strength, ...options }: Partial<ImageModelV4CallOptions> & { strength?: number },
) {
  let sent: unknown = null;
  const run = async (_model: string, input: unknown) => {
    sent = input;
    return { image: ANSWER.toBase64() };
  };
  const call = createWorkersAiModel({ run }, modelOf(id)).doGenerate({
    prompt: "a fox",
    n: 1,
    size: undefined,
    aspectRatio: undefined,
    seed: undefined,
    files: undefined,
    mask: undefined,
    providerOptions: strength === undefined ? {} : { workersAi: { strength } },
    ...options,
  });
  const outcome = await Promise.resolve(call).catch((thrown: unknown) => thrown);
  return { sent, outcome };
}

test("a model says whether it takes pictures and masks", () => {
  const saying = (id: string) => {
    const painter = createWorkersAiModel({ run: async () => null }, modelOf(id));
    return [painter.supportsFileInputs, painter.supportsMaskInputs];
  };
  expect(saying("sd-xl")).toEqual([true, true]);
  expect(saying("flux-klein")).toEqual([true, false]);
  expect(saying("schnell")).toEqual([false, false]);
});

test.each(["sd-xl", "sd-xl-lightning", "dreamshaper", "sd-inpainting"])(
  "%s is sent the source in base64, the mask as the bytes of its file, and the strength",
  async (id) => {
    const { sent, outcome } = await edit(id, {
      files: [fileOf(SOURCE)],
      mask: fileOf(MASK),
      strength: 0.4,
    });
    expect(sent).toMatchObject({
      prompt: "a fox",
      image_b64: SOURCE.toBase64(),
      mask: [...MASK],
      strength: 0.4,
    });
    expect(outcome).toMatchObject({ images: [ANSWER], warnings: [] });
  },
);

test("a source comes as base64 too, and its strength is the model's own when nobody asks", async () => {
  const { sent } = await edit("sd-xl", { files: [fileOf(SOURCE.toBase64())] });
  expect(sent).toMatchObject({ image_b64: SOURCE.toBase64(), strength: 0.75 });
  expect(sent).not.toHaveProperty("mask");
  const inpainting = await edit("sd-inpainting", { files: [fileOf(SOURCE)], mask: fileOf(MASK) });
  expect(inpainting.sent).toMatchObject({ strength: 1 });
});

test.each(["flux-klein", "flux-klein-9b", "flux-dev"])(
  "%s is sent up to four reference pictures in the form, with their true types",
  async (id) => {
    const files = [SOURCE, await greyPng(511, 8), MASK, SOURCE];
    const { sent } = await edit(id, { files: files.map(fileOf) });
    // The shape is the binding's: one stream and its content type.
    const { multipart } = sent as { multipart: { body: ReadableStream; contentType: string } };
    const headers = { "content-type": multipart.contentType };
    const form = await new Response(multipart.body, { headers }).formData();
    for (const [index, bytes] of files.entries()) {
      const field = form.get(`input_image_${index}`);
      if (!(field instanceof File)) throw new Error("No file was sent.");
      expect(field.type).toBe("image/png");
      expect(new Uint8Array(await field.arrayBuffer())).toEqual(bytes);
    }
    expect(form.has("input_image_4")).toBe(false);
  },
);

test("flux-dev is sent its steps and guidance in the form", async () => {
  const { sent } = await edit("flux-dev", { size: "512x512" });
  const { multipart } = sent as { multipart: { body: ReadableStream; contentType: string } };
  const headers = { "content-type": multipart.contentType };
  const form = await new Response(multipart.body, { headers }).formData();
  expect([...form.entries()]).toEqual([
    ["prompt", "a fox"],
    ["width", "512"],
    ["height", "512"],
    ["steps", "25"],
    ["guidance", "4"],
  ]);
});

test.each([
  ["flux-klein", [SOURCE], 0.5, "unsupported"],
  ["schnell", [], 0.5, "unsupported"],
  ["sd-xl", [], 0.5, "unsupported"],
  ["sd-xl", [SOURCE], 1.5, "compatibility"],
])("%s warns of a strength that it can't honour (%#)", async (id, files, strength, type) => {
  const { sent, outcome } = await edit(id, { files: files.map(fileOf), strength });
  expect(outcome).toMatchObject({ warnings: [{ type, feature: "strength" }] });
  if (type === "compatibility") expect(sent).toMatchObject({ strength: 1 });
  else expect(sent).not.toHaveProperty("strength");
});

const URL_FILE: ImageModelV4File = { type: "url", url: "https://example.com/fox.png" };
const TEXT = fileOf(new TextEncoder().encode("<svg onload='alert(1)'>"));

const IMPOSSIBLE: Readonly<
  Record<string, [id: string, field: string, Partial<ImageModelV4CallOptions>]>
> = {
  "a picture for a model of words": ["schnell", "files", { files: [fileOf(SOURCE)] }],
  "a mask for a model without": ["flux-klein", "mask", { mask: fileOf(MASK) }],
  "a mask without a source": ["sd-xl", "mask", { mask: fileOf(MASK) }],
  "two sources": ["sd-xl", "files", { files: [fileOf(SOURCE), fileOf(SOURCE)] }],
  "five references": [
    "flux-dev",
    "files",
    { files: Array.from({ length: 5 }, () => fileOf(MASK)) },
  ],
  "a reference too wide": ["flux-klein", "files", { files: [fileOf(claimPngSize(512, 16))] }],
  "a reference too tall": ["flux-klein-9b", "files", { files: [fileOf(claimPngSize(16, 512))] }],
  "inpainting without a source": ["sd-inpainting", "files", {}],
  "an address": ["sd-xl", "files", { files: [URL_FILE] }],
  "an address of a mask": ["sd-xl", "mask", { files: [fileOf(SOURCE)], mask: URL_FILE }],
  "what is no picture": ["sd-xl", "files", { files: [TEXT] }],
  "a mask that is no picture": ["sd-xl", "mask", { files: [fileOf(SOURCE)], mask: TEXT }],
  "broken base64": ["sd-xl", "files", { files: [fileOf("%%%")] }],
};

test.each(Object.entries(IMPOSSIBLE))(
  "%s is invalid_request and calls nobody",
  async (_name, [id, field, options]) => {
    const { sent, outcome } = await edit(id, options);
    expect(outcome).toMatchObject({ code: "invalid_request", details: { field } });
    expect(sent).toBeNull();
  },
);

test("a source may be of any size, and every model that can start from one takes it", async () => {
  for (const { id } of MODELS.filter(
    ({ edits, workersAiId }) => edits.source && workersAiId !== null,
  )) {
    const { sent } = await edit(id, { files: [fileOf(claimPngSize(1920, 1080))] });
    expect(sent, id).toHaveProperty("image_b64");
  }
});
