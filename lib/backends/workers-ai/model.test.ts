import type { ImageModelV4CallOptions } from "@ai-sdk/provider";
import { expect, test } from "vitest";
import { type CatalogueModel, findModel, MODELS } from "@/lib/backends/catalogue";
import { createWorkersAiModel } from "@/lib/backends/workers-ai/model";
import type { AiBinding } from "@/lib/config";

const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const NOW = Date.parse("2026-11-20T10:00:00Z");

/** Every model that draws from words alone. */
const WORDS_ALONE = MODELS.filter(
  ({ edits, workersAiId }) => !edits.needsSource && workersAiId !== null,
).map(({ id }) => id);

type Call = { readonly model: string; readonly input: unknown };

/** A binding that answers as the model is published to, and writes down what it was asked. */
function createFake(model: CatalogueModel): { ai: AiBinding; calls: Call[] } {
  const calls: Call[] = [];
  const ai: AiBinding = {
    async run(name, input) {
      calls.push({ model: name, input: await readInput(input) });
      return model.output !== "base64-json"
        ? new Blob([PICTURE]).stream()
        : { image: PICTURE.toBase64() };
    },
  };
  return { ai, calls };
}

/** Multipart is read back by the boundary in its content type, as the receiving end does. */
async function readInput(input: unknown): Promise<unknown> {
  if (typeof input !== "object" || input === null || !("multipart" in input)) return input;
  expect(Object.keys(input)).toEqual(["multipart"]);
  const { body, contentType } = input.multipart as { body: ReadableStream; contentType: string };
  expect(body).toBeInstanceOf(ReadableStream);
  expect(contentType).toMatch(/^multipart\/form-data; ?boundary=/);
  const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
  return { form: [...form.entries()] };
}

function modelOf(id: string): CatalogueModel {
  const model = findModel(id);
  if (model === null) throw new Error(`No model ${id}.`);
  return model;
}

function optionsOf(options: Partial<ImageModelV4CallOptions>): ImageModelV4CallOptions {
  return {
    prompt: "a fox in the forest",
    n: 1,
    size: undefined,
    aspectRatio: undefined,
    seed: undefined,
    files: undefined,
    mask: undefined,
    providerOptions: {},
    ...options,
  };
}

const EVERYTHING: Partial<ImageModelV4CallOptions> = {
  size: "768x1024",
  seed: 42,
  providerOptions: { workersAi: { negativePrompt: "fog", steps: 6, guidance: 3.5 } },
};

async function draw(id: string, options: Partial<ImageModelV4CallOptions>) {
  const model = modelOf(id);
  const { ai, calls } = createFake(model);
  const result = await createWorkersAiModel(ai, model, { now: () => NOW }).doGenerate(
    optionsOf(options),
  );
  expect(calls).toHaveLength(1);
  expect(calls[0]?.model).toBe(model.workersAiId);
  return { input: calls[0]?.input, result };
}

test.each(["sd-xl", "sd-xl-lightning", "dreamshaper"])("%s is sent every parameter", async (id) => {
  const { input, result } = await draw(id, EVERYTHING);
  expect(input).toStrictEqual({
    prompt: "a fox in the forest",
    negative_prompt: "fog",
    width: 768,
    height: 1024,
    num_steps: 6,
    guidance: 3.5,
    seed: 42,
  });
  expect(result.warnings).toEqual([]);
});

test("sd-xl is sent its defaults, and neither seed nor negative prompt when there is none", async () => {
  const { input } = await draw("sd-xl", {});
  expect(input).toStrictEqual({
    prompt: "a fox in the forest",
    width: 1024,
    height: 1024,
    num_steps: 20,
    guidance: 7.5,
  });
});

test("schnell is sent a prompt and steps only, and the rest is answered with warnings", async () => {
  const { input, result } = await draw("schnell", EVERYTHING);
  expect(input).toStrictEqual({ prompt: "a fox in the forest", steps: 6 });
  expect(result.warnings).toEqual([
    { type: "compatibility", feature: "width", details: "1024 was used." },
    { type: "unsupported", feature: "seed" },
    { type: "unsupported", feature: "guidance" },
    { type: "unsupported", feature: "negativePrompt" },
  ]);
});

test("klein is sent a multipart form of prompt, size and seed, and the rest is warned about", async () => {
  const { input, result } = await draw("flux-klein", {
    ...EVERYTHING,
    prompt: 'zażółć "gęślą"\r\n--jaźń',
  });
  expect(input).toStrictEqual({
    form: [
      ["prompt", 'zażółć "gęślą"\r\n--jaźń'],
      ["width", "768"],
      ["height", "1024"],
      ["seed", "42"],
    ],
  });
  expect(result.warnings).toEqual([
    { type: "unsupported", feature: "steps" },
    { type: "unsupported", feature: "guidance" },
    { type: "unsupported", feature: "negativePrompt" },
  ]);
});

test.each(WORDS_ALONE)("%s answers with the bytes of one picture", async (id) => {
  const { result } = await draw(id, {});
  expect(result.images).toEqual([PICTURE]);
  expect(result.images[0]).toBeInstanceOf(Uint8Array);
  expect(result.warnings).toEqual([]);
  expect(result.response).toEqual({
    timestamp: new Date(NOW),
    modelId: modelOf(id).workersAiId,
    headers: undefined,
  });
});

test("a bare aspect ratio is warned about", async () => {
  const { result } = await draw("flux-klein", { aspectRatio: "16:9" });
  expect(result.warnings).toEqual([{ type: "unsupported", feature: "aspectRatio" }]);
});

const PNG_FILE = { type: "file", mediaType: "image/png", data: PICTURE } as const;

const IMPOSSIBLE: Readonly<Record<string, [field: string, Partial<ImageModelV4CallOptions>]>> = {
  "no prompt": ["prompt", { prompt: undefined }],
  "an empty prompt": ["prompt", { prompt: "" }],
  "a prompt too long for the model": ["prompt", { prompt: "x".repeat(2049) }],
  "two pictures": ["n", { n: 2 }],
  "a source picture": ["files", { files: [PNG_FILE] }],
  "a mask": ["mask", { mask: PNG_FILE }],
  "a size without a number": ["size", { size: "1e3x5" }],
  "an option nobody knows": ["providerOptions", { providerOptions: { workersAi: { steep: 4 } } }],
  "an option of a wrong type": [
    "providerOptions",
    { providerOptions: { workersAi: { steps: "4" } } },
  ],
};

test.each(Object.entries(IMPOSSIBLE))(
  "%s is invalid_request and calls nobody",
  async (_name, row) => {
    const [field, options] = row;
    const { ai, calls } = createFake(modelOf("schnell"));
    const painter = createWorkersAiModel(ai, modelOf("schnell"));
    await expect(painter.doGenerate(optionsOf(options))).rejects.toMatchObject({
      code: "invalid_request",
      details: { field },
    });
    expect(calls).toEqual([]);
  },
);

test("a prompt of exactly the longest length is drawn, counted in characters", async () => {
  const { input } = await draw("schnell", { prompt: "🦊".repeat(2048) });
  expect(input).toStrictEqual({ prompt: "🦊".repeat(2048), steps: 4 });
});

test("an empty list of source pictures is no source picture", async () => {
  const { result } = await draw("schnell", { files: [] });
  expect(result.images).toHaveLength(1);
});

test("a binding that hangs ends in backend_timeout", async () => {
  const ai: AiBinding = { run: () => new Promise(() => undefined) };
  const painter = createWorkersAiModel(ai, modelOf("sd-xl"), { timeoutMilliseconds: 30 });
  await expect(painter.doGenerate(optionsOf({}))).rejects.toMatchObject({
    code: "backend_timeout",
  });
});

test("one time-out covers the call and the reading of its stream", async () => {
  const hanging = new ReadableStream({ start: (controller) => controller.enqueue(PICTURE) });
  const ai: AiBinding = { run: async () => hanging };
  const painter = createWorkersAiModel(ai, modelOf("sd-xl"), { timeoutMilliseconds: 40 });
  await expect(painter.doGenerate(optionsOf({}))).rejects.toMatchObject({
    code: "backend_timeout",
  });
});

test("the caller's signal stops the reading of a stream", async () => {
  const controller = new AbortController();
  const hanging = new ReadableStream({ start: (stream) => stream.enqueue(PICTURE) });
  const ai: AiBinding = { run: async () => hanging };
  const painter = createWorkersAiModel(ai, modelOf("sd-xl"));
  const call = painter.doGenerate(optionsOf({ abortSignal: controller.signal }));
  setTimeout(() => controller.abort(new Error("The person left.")), 20);
  await expect(call).rejects.toMatchObject({ code: "backend_timeout" });
});

test("an error of the binding keeps its meaning", async () => {
  const ai: AiBinding = {
    run: async () => {
      throw new Error("AiError: 3036: used up");
    },
  };
  const painter = createWorkersAiModel(ai, modelOf("flux-klein"), { now: () => NOW });
  await expect(painter.doGenerate(optionsOf({}))).rejects.toMatchObject({
    code: "daily_limit_reached",
    details: { resumesAt: "2026-11-21T00:00:00.000Z" },
  });
});
