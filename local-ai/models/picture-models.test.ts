import { expect, test } from "vitest";
import { fluxDev, fluxKlein, fluxKlein9b } from "@/local-ai/models/flux-2";
import { fluxSchnell } from "@/local-ai/models/flux-schnell";
import { lucidOrigin, phoenix } from "@/local-ai/models/leonardo";
import type { Model } from "@/local-ai/models/model";
import { stableDiffusion } from "@/local-ai/models/stable-diffusion";
import { bytesOf, form, run } from "@/local-ai/models/test-calls";
import { readPictureSize } from "@/local-ai/picture-size";

const lightning = stableDiffusion("sd-xl-lightning", 0);

async function accepts(model: Model, input: unknown): Promise<boolean> {
  return typeof (await model.accept(input)) === "function";
}

test("stable diffusion answers a PNG stream of the size asked for; a seed repeats it", async () => {
  const input = { prompt: "a fox in the forest", width: 256, height: 320, seed: 7 };
  const first = await bytesOf(await run(lightning, input));
  expect([...first.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(readPictureSize(first)).toEqual({ width: 256, height: 320 });
  expect(await bytesOf(await run(lightning, input))).toEqual(first);
  expect(await bytesOf(await run(lightning, { ...input, seed: 8 }))).not.toEqual(first);
});

test("without a seed two pictures differ, as in production", async () => {
  const input = { prompt: "a fox", width: 256, height: 256 };
  expect(await bytesOf(await run(lightning, input))).not.toEqual(
    await bytesOf(await run(lightning, input)),
  );
});

test("stable diffusion lets unknown properties pass and drops undefined ones", async () => {
  expect(await accepts(lightning, { prompt: "a fox", foo: 1, seed: undefined })).toBe(true);
});

test.each([
  [{}, "5006: Error: required properties at '/' are 'prompt'"],
  [{ prompt: "a fox", width: 128 }, "5006: Error: '/width' must be >= 256"],
  [{ prompt: "a fox", height: 2049 }, "5006: Error: '/height' must be <= 2048"],
  [{ prompt: "a fox", num_steps: 21 }, "5006: Error: '/num_steps' must be <= 20"],
  [
    { prompt: "a fox", seed: 1.5 },
    "5006: Error: Type mismatch of '/seed', 'integer' not in 'number'",
  ],
  [
    { prompt: "a fox", seed: Number.NaN },
    "5006: Error: Type mismatch of '/seed', 'integer' not in 'null'",
  ],
  [{ prompt: "a nude woman" }, "3030: Input prompt contains NSFW content"],
])("stable diffusion refuses %j", async (input, message) => {
  await expect(run(lightning, input)).rejects.toThrow(message);
});

test("schnell draws one JPEG per prompt and takes nothing but a prompt and steps", async () => {
  const first = await bytesOf(await run(fluxSchnell, { prompt: "a lake at dawn" }));
  expect([...first.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  expect(readPictureSize(first)).toEqual({ width: 1024, height: 1024 });
  expect(await bytesOf(await run(fluxSchnell, { prompt: "a lake at dawn", steps: 4 }))).toEqual(
    first,
  );
});

test.each([
  [
    { prompt: "a fox", seed: 1 },
    "5006: Error: Additional or unevaluated properties '/seed' at '/' not allowed",
  ],
  [{ prompt: "a fox", steps: 9 }, "5006: Error: '/steps' must be <= 8"],
  [{ prompt: "x".repeat(2049) }, "5006: Error: Length of '/prompt' must be <= 2048"],
])("schnell refuses %j", async (input, message) => {
  await expect(run(fluxSchnell, input)).rejects.toThrow(message);
});

test("klein takes its form as a stream and answers a base64 JPEG", async () => {
  const small = await bytesOf(
    await run(fluxKlein, form({ prompt: "a fox", width: "256", height: "272", seed: "5" })),
  );
  expect(readPictureSize(small)).toEqual({ width: 256, height: 272 });
  const usual = await bytesOf(await run(fluxKlein, form({ prompt: "a fox" })));
  expect(readPictureSize(usual)).toEqual({ width: 1024, height: 768 });
});

test.each([
  [{ prompt: "a fox" }, "5006: Error: required properties at '/' are 'multipart'"],
  [{ multipart: {} }, "5006: Error: required properties at '/' are 'multipart'"],
  [
    { multipart: { body: "text", contentType: "multipart/form-data; boundary=x" } },
    "3003: Request is missing headers or body",
  ],
  [
    { multipart: { body: new Response("x").body } },
    "Content-Type is required with ReadableStream inputs",
  ],
  [
    { multipart: { body: new Response("x").body, contentType: "multipart/form-data" } },
    "has no boundary",
  ],
  [
    { multipart: { body: new Response("x").body, contentType: "multipart/form-data; boundary=y" } },
    "cannot be parsed",
  ],
])("klein refuses an envelope that is wrong (%#)", async (input, message) => {
  await expect(run(fluxKlein, input)).rejects.toThrow(message);
});

test.each([
  [{ width: "512" }, "5006: Error: required properties at '/' are 'prompt'"],
  [{ prompt: "a fox", width: "1921" }, "'/width' must be <= 1920"],
  [{ prompt: "a fox", width: "wide" }, "Type mismatch of '/width', 'integer' not in 'string'"],
  [{ prompt: "a fox", seed: "1.5" }, "Type mismatch of '/seed', 'integer' not in 'number'"],
  [
    { prompt: "a fox", steps: "4" },
    "Additional or unevaluated properties '/steps' at '/' not allowed",
  ],
  [{ prompt: "porn" }, "3030: Input prompt contains NSFW content"],
  [{ prompt: "a fox", input_image_0: "text" }, "'binary' not in 'string'"],
])("klein refuses the fields %j", async (fields, message) => {
  await expect(run(fluxKlein, form(fields))).rejects.toThrow(message);
});

test.each([
  ["klein 9B", fluxKlein9b],
  ["dev", fluxDev],
])("flux-2 %s speaks as klein does", async (_name, model) => {
  const fields = { prompt: "a fox", width: "256", height: "264", seed: "5" };
  const bytes = await bytesOf(await run(model, form(fields)));
  expect(readPictureSize(bytes)).toEqual({ width: 256, height: 264 });
  expect(await bytesOf(await run(fluxKlein, form(fields)))).not.toEqual(bytes);
  await expect(run(model, { prompt: "a fox" })).rejects.toThrow(
    "5006: Error: required properties at '/' are 'multipart'",
  );
});

test("only dev has a field for steps, and honours it", async () => {
  const fields = { prompt: "a fox", width: "256", height: "256", seed: "5" };
  const usual = await bytesOf(await run(fluxDev, form(fields)));
  expect(await bytesOf(await run(fluxDev, form({ ...fields, steps: "25" })))).toEqual(usual);
  expect(await bytesOf(await run(fluxDev, form({ ...fields, steps: "3" })))).not.toEqual(usual);
  await expect(run(fluxKlein9b, form({ ...fields, steps: "4" }))).rejects.toThrow(
    "Additional or unevaluated properties '/steps' at '/' not allowed",
  );
});

test("lucid-origin answers a base64 JPEG, phoenix a JPEG as a stream", async () => {
  const input = { prompt: "a fox", width: 256, height: 320, seed: 1, num_steps: 25 };
  const lucid = await run(lucidOrigin, input);
  const stream = await run(phoenix, { ...input, negative_prompt: "fog" });
  expect(lucid).toHaveProperty("image");
  expect(stream).toBeInstanceOf(ReadableStream);
  for (const answer of [lucid, stream]) {
    const bytes = await bytesOf(answer);
    expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    expect(readPictureSize(bytes)).toEqual({ width: 256, height: 320 });
  }
});

test("without a size lucid-origin draws 1120×1120 and phoenix 1024×1024", async () => {
  const sizeOf = async (model: Model) =>
    readPictureSize(await bytesOf(await run(model, { prompt: "a fox", seed: 1 })));
  expect(await sizeOf(lucidOrigin)).toEqual({ width: 1120, height: 1120 });
  expect(await sizeOf(phoenix)).toEqual({ width: 1024, height: 1024 });
});

test.each([
  [lucidOrigin, { prompt: "" }, "Length of '/prompt' must be >= 1"],
  [lucidOrigin, { prompt: "a fox", num_steps: 41 }, "'/num_steps' must be <= 40"],
  [lucidOrigin, { prompt: "a fox", guidance: 11 }, "'/guidance' must be <= 10"],
  [lucidOrigin, { prompt: "a fox", seed: -1 }, "'/seed' must be >= 0"],
  [lucidOrigin, { prompt: "porn" }, "3030: Input prompt contains NSFW content"],
  [phoenix, { prompt: "a fox", guidance: 1 }, "'/guidance' must be >= 2"],
  [phoenix, { prompt: "a fox", num_steps: 51 }, "'/num_steps' must be <= 50"],
  [phoenix, { prompt: "a fox", width: 2049 }, "'/width' must be <= 2048"],
  [phoenix, { prompt: "a fox", negative_prompt: "" }, "Length of '/negative_prompt' must be >= 1"],
  [phoenix, { prompt: "porn" }, "3030: Input prompt contains NSFW content"],
])("the models of Leonardo refuse what their schemas do (%#)", async (model, input, message) => {
  await expect(run(model, input)).rejects.toThrow(message);
});
