import { reset } from "cloudflare:test";
import type { ImageModelV4File } from "@ai-sdk/provider";
import { beforeEach, expect, test } from "vitest";
import { findModel } from "@/lib/backends/catalogue";
import { drawPicture } from "@/lib/backends/draw";
import { BackendSettings } from "@/lib/backends/schema";
import { failure, PNG, SIZE } from "@/lib/backends/test-backends";
import type { Recipe } from "@/lib/recipe/schema";
import { decodePicture } from "@/lib/images/test-pictures";
import { buildPng } from "@/lib/images/test-png";
import { testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const GREY = { bitDepth: 8, colorType: 0 } as const;
const SOURCE = await buildPng(SIZE.width, SIZE.height, { ...GREY, pixelAt: (x) => [x] });
const SMALL = await buildPng(64, 48, { ...GREY, pixelAt: (x) => [x] });
/** White, to be painted anew, on its left half. */
const MASK = await buildPng(SIZE.width, SIZE.height, {
  ...GREY,
  pixelAt: (x) => [x < SIZE.width / 2 ? 255 : 0],
});

const fileOf = (data: Uint8Array): ImageModelV4File => ({
  type: "file",
  mediaType: "image/png",
  data,
});

const OPENAI = {
  kind: "openai",
  id: "mine",
  baseUrl: "https://mine.example.com/v1",
  models: { "flux-klein": "klein" },
  edits: { "sd-xl": "their-edit", "flux-klein": "their-look" },
  masks: { "sd-xl": "their-fill" },
};
const FAL = {
  kind: "fal",
  id: "fal",
  models: { "flux-klein": "fal-ai/flux-2/klein/4b" },
  edits: {
    "sd-xl": "fal-ai/fast-sdxl/image-to-image",
    "flux-klein": "fal-ai/flux-2/klein/4b/edit",
  },
  masks: { "sd-xl": "fal-ai/fast-sdxl/inpainting" },
};

type Wish = {
  readonly model?: string;
  readonly files?: readonly Uint8Array[];
  readonly mask?: Uint8Array;
  readonly strength?: number;
};

/** What one backend is sent for a picture that starts from another, and what it is said to have left out. */
async function edit(settings: object, wish: Wish) {
  const { model: id = "sd-xl", files = [SOURCE], mask, strength = 0.75 } = wish;
  const sent: { path: string; body: unknown; form: FormData | null }[] = [];
  const off = { kind: "workers-ai", id: "workers-ai", enabled: false };
  const context = await testContext({
    config: { backends: [BackendSettings.parse(off), BackendSettings.parse(settings)] },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      if (request.method === "GET") return new Response(PNG);
      const isForm = request.headers.get("content-type")?.startsWith("multipart/form-data");
      const form = isForm === true ? await request.formData() : null;
      sent.push({ path: pathname, form, body: form === null ? await request.json() : null });
      return Response.json({
        data: [{ b64_json: PNG.toBase64() }],
        images: [{ url: "https://fal.media/x.png" }],
      });
    },
  });
  const model = findModel(id);
  if (model === null) throw new Error("No such model.");
  const isReference = model.edits.references > 0;
  const recipe: Recipe = {
    ...{ prompt: "a fox", negativePrompt: "", model: id, ...SIZE },
    ...{ seed: 42, steps: model.parameters.steps?.default ?? null, guidance: null },
    ...{ source: "0".repeat(64), ...(isReference ? {} : { strength }) },
  };
  const drawing = drawPicture(context, {
    ...{ recipe, model, prompt: "a fox", negativePrompt: "", strength: recipe.strength },
    source: files[0] && fileOf(files[0]),
    mask: mask && fileOf(mask),
  });
  return { drawing, sent };
}

async function bytesOf(form: FormData | null | undefined, name: string): Promise<Uint8Array> {
  const file = form?.get(name);
  if (!(file instanceof Blob)) throw new Error(`The form has no file ${name}.`);
  return new Uint8Array(await file.arrayBuffer());
}

test("an OpenAI server is sent the source as a form, and says what it leaves out", async () => {
  const { drawing, sent } = await edit(OPENAI, { strength: 0.4 });
  expect((await drawing).warnings).toEqual([
    { parameter: "strength", reason: "unsupported", applied: null },
  ]);
  const [one] = sent;
  expect(one?.path).toBe("/v1/images/edits");
  expect([...(one?.form?.keys() ?? [])].toSorted()).toEqual([
    "image",
    "model",
    "n",
    "prompt",
    "size",
  ]);
  expect(one?.form?.get("model")).toBe("their-edit");
  expect(one?.form?.get("size")).toBe("256x256");
  expect(await bytesOf(one?.form, "image")).toEqual(SOURCE);
});

test("a strength that a server honours is sent, and the model's own needs no warning", async () => {
  const honouring = await edit({ ...OPENAI, honours: ["strength"] }, { strength: 0.4 });
  expect((await honouring.drawing).warnings).toEqual([]);
  expect(honouring.sent[0]?.form?.get("strength")).toBe("0.4");
  const usual = await edit(OPENAI, {});
  expect((await usual.drawing).warnings).toEqual([]);
  expect(usual.sent[0]?.form?.get("strength")).toBeNull();
});

test("an OpenAI server's mask is transparent where ours is white", async () => {
  const { drawing, sent } = await edit(OPENAI, { mask: MASK });
  await drawing;
  expect(sent[0]?.form?.get("model")).toBe("their-fill");
  const { data, width, height } = await decodePicture(
    new Uint8Array(await bytesOf(sent[0]?.form, "mask")),
    "image/png",
  );
  expect({ width, height }).toEqual(SIZE);
  const alphaAt = (x: number, y: number) => data[(y * width + x) * 4 + 3];
  expect([alphaAt(0, 0), alphaAt(127, 255), alphaAt(128, 0), alphaAt(255, 255)]).toEqual([
    0, 0, 255, 255,
  ]);
});

test("fal is sent data URIs and the strength at the path for it", async () => {
  const { drawing, sent } = await edit(FAL, { mask: MASK, strength: 0.4 });
  expect((await drawing).warnings).toEqual([]);
  expect(sent).toMatchObject([
    {
      path: "/fal-ai/fast-sdxl/inpainting",
      body: {
        image_url: `data:image/png;base64,${SOURCE.toBase64()}`,
        mask_url: `data:image/png;base64,${MASK.toBase64()}`,
        strength: 0.4,
        image_size: SIZE,
      },
    },
  ]);
  const plain = await edit(FAL, {});
  await plain.drawing;
  expect(plain.sent[0]?.path).toBe("/fal-ai/fast-sdxl/image-to-image");
  expect(plain.sent[0]?.body).not.toHaveProperty("mask_url");
});

test("a model that looks at pictures is sent them as such", async () => {
  const fal = await edit(FAL, { model: "flux-klein", files: [SMALL] });
  await fal.drawing;
  expect(fal.sent).toMatchObject([
    {
      path: "/fal-ai/flux-2/klein/4b/edit",
      body: { image_urls: [`data:image/png;base64,${SMALL.toBase64()}`] },
    },
  ]);
  const openai = await edit(OPENAI, { model: "flux-klein", files: [SMALL] });
  await openai.drawing;
  expect(await bytesOf(openai.sent[0]?.form, "image")).toEqual(SMALL);
});

test.each([
  ["draws from words only", { ...OPENAI, edits: {}, masks: {} }, {}],
  ["takes pictures but no mask", { ...OPENAI, masks: {} }, { mask: MASK }],
  ["takes pictures only where there is a mask", { ...OPENAI, edits: {} }, {}],
  ["has no edits at all", { kind: "pollinations", id: "last", models: { "sd-xl": "x" } }, {}],
])("a backend that %s is not asked", async (_, settings, wish) => {
  const { drawing, sent } = await edit(settings, wish);
  expect(await failure(drawing)).toMatchObject({ code: "backend_rejected", attempts: [] });
  expect(sent).toEqual([]);
});
