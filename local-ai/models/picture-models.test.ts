import { expect, test } from "vitest";
import { fluxKlein } from "@/local-ai/models/flux-klein";
import { fluxSchnell } from "@/local-ai/models/flux-schnell";
import type { Model } from "@/local-ai/models/model";
import { stableDiffusion } from "@/local-ai/models/stable-diffusion";
import { encodePng } from "@/local-ai/painter/paint";
import { readPictureSize } from "@/local-ai/picture-size";

const lightning = stableDiffusion("sd-xl-lightning", 0);

async function run(model: Model, input: unknown): Promise<unknown> {
  return await (
    await model.accept(input)
  )();
}

async function accepts(model: Model, input: unknown): Promise<boolean> {
  return typeof (await model.accept(input)) === "function";
}

async function bytesOf(answer: unknown): Promise<Uint8Array> {
  if (answer instanceof ReadableStream)
    return new Uint8Array(await new Response(answer).arrayBuffer());
  if (typeof answer !== "object" || answer === null || !("image" in answer))
    throw new Error("neither a stream nor an image");
  return Uint8Array.from(atob(String(answer.image)), (letter) => letter.charCodeAt(0));
}

function form(fields: Readonly<Record<string, string | Blob>>): {
  multipart: { body: unknown; contentType: string };
} {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  const encoded = new Response(data);
  return {
    multipart: { body: encoded.body, contentType: encoded.headers.get("content-type") ?? "" },
  };
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
  [{ prompt: "a fox", image_b64: "AA==" }, "3030: The stand-in draws from words only"],
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

test("klein refuses an input image that is too large, and says it cannot draw from one", async () => {
  const picture = async (side: number): Promise<Blob> =>
    new Blob([await encodePng({ width: side, height: 8, rgba: new Uint8Array(side * 32) })], {
      type: "image/png",
    });
  const fields = { prompt: "a fox", input_image_0: await picture(512) };
  await expect(run(fluxKlein, form(fields))).rejects.toThrow(
    "'/input_image_0' must be smaller than 512x512",
  );
  const small = { prompt: "a fox", input_image_0: await picture(64) };
  await expect(run(fluxKlein, form(small))).rejects.toThrow(
    "3030: The stand-in draws from words only",
  );
});
