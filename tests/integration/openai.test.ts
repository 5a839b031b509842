import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateImage } from "ai";
import OpenAI, { toFile } from "openai";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ImagesResponse } from "@/lib/api/openai/wire";
import { sniffImageType } from "@/lib/images/sniff";
import { type App, createTestKey, startApp } from "@/tests/integration/app";
import { type Caller, callOpenAi, refusalOf } from "@/tests/integration/openai-caller";
import { decodePng, paintPng } from "@/tests/integration/png";

/*
 * OpenAI's own package, another one that only speaks the same, and bare requests.
 */
const KLEIN = "@cf/black-forest-labs/flux-2-klein-4b";
const SIDE = 256;
const SMALL = { size: "256x256" } as const;

let app: App;
let key: Caller["key"];
let client: Caller["client"];
let ask: Caller["ask"];
beforeAll(async () => {
  app = await startApp();
  ({ key, client, ask } = await callOpenAi(app));
});
afterAll(() => app.close());

test("a picture comes in base64 with its address, drawn without the queue and without pages", async () => {
  await app.resetCounts();
  const answer = await client.images.generate({ prompt: "latarnia morska nocą" });
  const body = ImagesResponse.parse(answer);
  expect(body).toMatchObject({ size: "1024x1024", output_format: "jpeg", warnings: [] });
  const [picture] = body.data;
  expect(picture?.revised_prompt).toContain("lighthouse");
  const file = await fetch(picture?.url ?? "");
  const bytes = Buffer.from(picture?.b64_json ?? "", "base64");
  expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
  const { calls, pagesLoaded, aiModels } = await app.counts();
  expect(calls["queue.send"] ?? 0).toBe(0);
  expect(pagesLoaded).toBe(0);
  const again = await client.images.generate({
    prompt: "latarnia morska nocą",
    response_format: "b64_json",
  });
  expect(again.data?.[0]?.b64_json).toBe(picture?.b64_json);
  expect(again.data?.[0]).not.toHaveProperty("url");
  expect((await app.counts()).aiModels[KLEIN]).toBe(aiModels[KLEIN]);
});

test("only the address when it is asked for, several pictures, and OpenAI's own model names", async () => {
  const settings = { n: 2, response_format: "url", ...SMALL } as const;
  const { data, response } = await client.images
    .generate({ prompt: "a kite over the dunes", model: "gpt-image-1", ...settings })
    .withResponse();
  expect(data.data).toHaveLength(2);
  expect(new Set(data.data?.map(({ url }) => url)).size).toBe(2);
  expect(data.data?.every(({ b64_json }) => b64_json === undefined)).toBe(true);
  expect(response.headers.get("x-zorza-warnings")).toBe("model=adjusted:flux-klein");
  expect(response.headers.get("x-ratelimit-limit-requests")).toBe("6000");
  expect(response.headers.get("x-zorza-generation")?.split(",")).toHaveLength(2);
});

test.each([
  ["png", "image/png", undefined],
  ["webp", "image/webp", 40],
  ["jpeg", "image/jpeg", 40],
] as const)("the picture is converted to %s", async (format, type, compression) => {
  const wish = { prompt: "a heron in the reeds", output_format: format, ...SMALL };
  const answer = await ask({ ...wish, output_compression: compression });
  const body = ImagesResponse.parse(await answer.json());
  expect(body).toMatchObject({ output_format: format, warnings: [] });
  const bytes = Buffer.from(body.data[0]?.b64_json ?? "", "base64");
  expect(sniffImageType(bytes)).toBe(type);
});

test("what cannot be honoured is warned about, in the body and in the header", async () => {
  const answer = await ask({
    prompt: "a lone birch",
    model: "schnell",
    size: "1024x1536",
    background: "transparent",
    moderation: "low",
    style: "vivid",
    negative_prompt: "snow",
    quality: "high",
    watermark: true,
    user: null,
    n: 2,
  });
  const { warnings } = ImagesResponse.parse(await answer.json());
  expect(Object.fromEntries(warnings.map((one) => [one.parameter, one.applied]))).toEqual({
    background: "opaque",
    moderation: "auto",
    style: null,
    watermark: null,
    negative_prompt: null,
    size: "1024x1024",
    n: 1,
  });
  expect(answer.headers.get("x-zorza-warnings")).toContain("size=adjusted:1024x1024");
});

test("a stream pings, completes and needs no [DONE]", async () => {
  const stream = await client.images.generate({
    prompt: "a stork on a chimney",
    stream: true,
    partial_images: 2,
  });
  const events = [];
  for await (const event of stream) events.push(event);
  expect(events).toEqual([
    expect.objectContaining({
      type: "image_generation.completed",
      size: "1024x1024",
      background: "opaque",
      quality: "auto",
      output_format: "jpeg",
      b64_json: expect.any(String),
      created_at: expect.any(Number),
      usage: expect.objectContaining({ total_tokens: 0 }),
      warnings: [{ parameter: "partial_images", reason: "adjusted", applied: 0 }],
    }),
  ]);
});

test("an address that OpenAI's API does not have is told by its name", async () => {
  const refused = await refusalOf(client.get("/image/generations"));
  expect(refused).toMatchObject({
    status: 404,
    code: "unknown_url",
    type: "invalid_request_error",
  });
});

test("models are listed and found, for the key that may use them", async () => {
  const { data } = await client.models.list();
  expect(data.map(({ id }) => id)).toContain("flux-klein");
  const found = await client.models.retrieve("@cf/black-forest-labs/flux-1-schnell");
  expect(found).toMatchObject({ id: "schnell", owned_by: "black-forest-labs" });
  for (const absent of [
    () => client.models.retrieve("nobody"),
    () => client.images.generate({ prompt: "a", model: "nobody" }),
  ]) {
    const refused = await refusalOf(absent());
    expect(refused).toMatchObject({ status: 404, code: "model_not_found", param: "model" });
  }
  const narrow = await createTestKey(app, { models: ["sd-xl"] });
  const only = new OpenAI({ apiKey: narrow, baseURL: client.baseURL });
  expect((await only.models.list()).data.map(({ id }) => id)).toEqual(["sd-xl"]);
});

test("an edit paints the transparent part of the mask, as a form and as JSON", async () => {
  const stripes = (x: number, y: number) => [x, y, (x * 7) % 256];
  const file = paintPng(SIDE, SIDE, stripes);
  const holes = paintPng(SIDE, SIDE, (x) => [0, 0, 0, x < SIDE / 2 ? 255 : 0], 4);
  const wish = { prompt: "a red fox", model: "sd-xl", output_format: "png", ...SMALL } as const;
  const edited = await client.images.edit({
    ...wish,
    image: await toFile(file, "picture.png", { type: "image/png" }),
    mask: await toFile(holes, "mask.png", { type: "image/png" }),
  });
  const before = decodePng(file);
  const after = decodePng(Buffer.from(edited.data?.[0]?.b64_json ?? "", "base64"));
  const isChanged = (index: number) => Math.abs((after[index] ?? 0) - (before[index] ?? 0)) > 4;
  const columns = Array.from(after, (_, index) => Math.floor(index / 3) % SIDE);
  const changed = columns.filter((_, index) => isChanged(index));
  expect(changed.filter((x) => x < SIDE / 2)).toEqual([]);
  expect(changed.length).toBeGreaterThan(0);
  const dataOf = (bytes: Uint8Array) =>
    `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
  const json = await ask(
    { ...wish, images: [{ image_url: dataOf(file) }], mask: { image_url: dataOf(holes) } },
    "/v1/images/edits",
  );
  const { data } = ImagesResponse.parse(await json.json());
  expect(data[0]?.b64_json).toBe(edited.data?.[0]?.b64_json);
  const id = json.headers.get("x-zorza-generation") ?? "";
  for (const reference of [{ file_id: id }, { image_url: data[0]?.url ?? "" }]) {
    const own = await ask({ prompt: "snow", images: [reference], ...SMALL }, "/v1/images/edits");
    expect(own.status, await own.clone().text()).toBe(200);
  }
});

test("a variation needs no words, and streams like an edit", async () => {
  const image = await toFile(
    paintPng(SIDE, SIDE, (x) => [x, 0, 99]),
    "a.png",
    {
      type: "image/png",
    },
  );
  const varied = await client.images.createVariation({ image, ...SMALL });
  expect(varied.data?.[0]?.b64_json).toEqual(expect.any(String));
  const stream = await client.images.edit({ image, prompt: "at night", stream: true });
  const types = [];
  for await (const { type } of stream) types.push(type);
  expect(types).toEqual(["image_edit.completed"]);
});

test("another client of the same protocol gets its picture", async () => {
  const provider = createOpenAICompatible({
    name: "zorza",
    apiKey: key,
    baseURL: client.baseURL,
  });
  const { image } = await generateImage({
    model: provider.imageModel("flux-klein"),
    prompt: "a bridge in the rain",
    size: "512x512",
    providerOptions: { zorza: { seed: 7 } },
  });
  expect(image.mediaType).toBe("image/jpeg");
  const [row] = await app.query<{ seed: number }>(
    "SELECT recipe ->> '$.seed' AS seed FROM generations WHERE recipe ->> '$.prompt' = 'a bridge in the rain'",
  );
  expect(Number(row?.seed)).toBe(7);
});

test("a price is no picture, and an Idempotency-Key answers with the same bytes", async () => {
  const trial = await ask({ prompt: "a price tag", dry_run: true, style: "vivid" });
  expect(await trial.json()).toMatchObject({ known: false, warnings: [{ parameter: "style" }] });
  const once = { "idempotency-key": "once" };
  const send = () => ask({ prompt: "a kept answer", ...SMALL }, undefined, once);
  const first = await (await send()).text();
  await expect
    .poll(async () => (await send()).headers.get("idempotency-replayed"), { timeout: 5000 })
    .toBe("true");
  expect(await (await send()).text()).toBe(first);
});
