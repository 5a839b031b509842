import { expect, test } from "vitest";
import { fluxDev, fluxKlein, fluxKlein9b } from "@/local-ai/models/flux-2";
import type { Model } from "@/local-ai/models/model";
import { stableDiffusion } from "@/local-ai/models/stable-diffusion";
import { bytesOf, form, run } from "@/local-ai/models/test-calls";
import { layOutPictures } from "@/local-ai/painter/file/lay-out";
import { encodeJpeg, encodePng } from "@/local-ai/painter/paint";

type Colour = readonly [number, number, number];

const SIDE = 256;
const BLUE: Colour = [40, 160, 220];
const RED: Colour = [200, 30, 60];
/** 16×16 pixels of BLUE, lossless. */
const BLUE_WEBP = Uint8Array.fromBase64("UklGRh4AAABXRUJQVlA4TBEAAAAvD8ADAAdQ0KKUu/+BiOh/AAA=");
const PROMPT = { prompt: "a fox in the forest", width: SIDE, height: SIDE, seed: 7 };

const sdXl = stableDiffusion("sd-xl", 0);
const inpainting = stableDiffusion("sd-inpainting", 0, { needsSource: true });

function picture(width: number, height: number, paint: (x: number, y: number) => Colour) {
  const rgba = new Uint8Array(width * height * 4);
  for (let at = 0; at < rgba.length; at += 4) {
    const place = at / 4;
    rgba.set([...paint(place % width, Math.floor(place / width)), 255], at);
  }
  return { width, height, rgba };
}

const plain = (colour: Colour) => encodePng(picture(SIDE, SIDE, () => colour));
/** White on the left, black on the right. */
const MASK = await encodePng(
  picture(SIDE, SIDE, (x) => (x < SIDE / 2 ? [255, 255, 255] : [0, 0, 0])),
);

/** The decoded answer, without the strip that bears the mark. */
async function pixelsOf(answer: unknown): Promise<Uint8Array> {
  const files = [await bytesOf(answer)];
  const rgba = await layOutPictures({ files, width: SIDE, height: SIDE, ground: 0 });
  if (rgba === null) throw new Error("The answer can't be decoded.");
  return rgba.subarray(0, SIDE * (SIDE - 40) * 4);
}

function colourAt(rgba: Uint8Array, x: number, y: number): readonly number[] {
  return [...rgba.subarray((y * SIDE + x) * 4, (y * SIDE + x) * 4 + 3)];
}

/** The largest difference of a channel between two pictures, over the columns from `left` to `right`. */
function largestDifference(
  first: Uint8Array,
  second: Uint8Array,
  [left, right]: readonly [number, number] = [0, SIDE],
): number {
  return first.reduce((most, byte, at) => {
    const column = (at >> 2) % SIDE;
    if (column < left || column >= right) return most;
    return Math.max(most, Math.abs(byte - (second[at] ?? 0)));
  }, 0);
}

async function editXl(fields: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
  return pixelsOf(await run(sdXl, { ...PROMPT, ...fields }));
}

test("a strength of 0 keeps the source, 1 forgets it, 0.5 is halfway", async () => {
  const image_b64 = (await plain(BLUE)).toBase64();
  const words = await editXl({});
  const blue = picture(SIDE, SIDE - 40, () => BLUE).rgba;
  expect(await editXl({ image_b64, strength: 0 })).toEqual(blue);
  expect(await editXl({ image_b64, strength: 1 })).toEqual(words);
  expect(await editXl({ image_b64 })).toEqual(words);
  const halfway = words.map((byte, at) => (byte + (blue[at] ?? 0)) / 2);
  expect(largestDifference(await editXl({ image_b64, strength: 0.5 }), halfway)).toBeLessThan(2);
});

test("only what is white in the mask is painted anew", async () => {
  const image_b64 = (await plain(BLUE)).toBase64();
  const edited = await editXl({ image_b64, mask: [...MASK], strength: 1 });
  const words = await editXl({});
  expect(largestDifference(edited, words, [0, SIDE / 2])).toBe(0);
  const blue = picture(SIDE, SIDE - 40, () => BLUE).rgba;
  expect(largestDifference(edited, blue, [SIDE / 2, SIDE])).toBe(0);
  expect(largestDifference(words, blue, [SIDE / 2, SIDE])).toBeGreaterThan(60);
});

test("a source is a PNG, a JPEG or a WebP of any size, in base64 or as its bytes", async () => {
  const jpeg = await encodeJpeg(
    picture(40, 64, () => BLUE),
    95,
  );
  const png = await encodePng(picture(64, 24, () => BLUE));
  for (const file of [png, jpeg, BLUE_WEBP]) {
    const inText = await editXl({ image_b64: file.toBase64(), strength: 0 });
    const inBytes = await editXl({ image: [...file], strength: 0 });
    expect(inBytes).toEqual(inText);
    const blue = picture(SIDE, SIDE - 40, () => BLUE).rgba;
    expect(largestDifference(inText, blue)).toBeLessThan(4);
  }
});

test("an edited picture says that it is a stand-in's, in its comment and in its corner", async () => {
  const source = await plain(BLUE);
  const input = { ...PROMPT, image_b64: source.toBase64(), strength: 0 };
  const answer = await bytesOf(await run(sdXl, input));
  expect(new TextDecoder("latin1").decode(answer)).toContain("Zorza stand-in picture");
  const files = [answer];
  const rgba = await layOutPictures({ files, width: SIDE, height: SIDE, ground: 0 });
  const corner = (rgba ?? new Uint8Array()).subarray(SIDE * (SIDE - 40) * 4);
  expect(largestDifference(corner, picture(SIDE, 40, () => BLUE).rgba)).toBeGreaterThan(30);
});

test("inpainting needs a picture, and paints into it as the others do", async () => {
  await expect(run(inpainting, PROMPT)).rejects.toThrow("3030: An image is needed");
  const image_b64 = (await plain(RED)).toBase64();
  const rgba = await pixelsOf(await run(inpainting, { ...PROMPT, image_b64, mask: [...MASK] }));
  expect(colourAt(rgba, SIDE - 10, 50)).toEqual(RED);
  expect(largestDifference(rgba, picture(SIDE, SIDE - 40, () => RED).rgba)).toBeGreaterThan(60);
});

const TEXT = [...new TextEncoder().encode("no picture, only thirty-odd letters")];
/** A PNG whose header is whole and whose pixels are gone. */
const HEADLESS = (await plain(BLUE)).slice(0, 60);

test.each([
  ["base64 that is none", { image_b64: "%%%" }, "5004: Invalid data type for base64 input"],
  ["text in base64", { image_b64: btoa("x".repeat(40)) }, "5006: Error: '/image_b64' is not a PNG"],
  ["text in bytes", { image: TEXT }, "5006: Error: '/image' is not a PNG"],
  ["a mask of text", { image: [...BLUE_WEBP], mask: TEXT }, "5006: Error: '/mask' is not a PNG"],
  ["a mask alone", { mask: [...BLUE_WEBP] }, "3030: An image is needed"],
  ["a source of text", { image: "text" }, "Type mismatch of '/image', 'array' not in 'string'"],
  ["a damaged PNG", { image: [...HEADLESS] }, "5006: Error: an input image cannot be decoded"],
  [
    "a damaged WebP",
    { image: [...BLUE_WEBP.slice(0, 32)] },
    "5006: Error: an input image cannot be decoded",
  ],
])("stable diffusion refuses %s", async (_name, fields, message) => {
  await expect(run(sdXl, { ...PROMPT, ...fields })).rejects.toThrow(message);
});

const FORM = { prompt: PROMPT.prompt, width: `${SIDE}`, height: `${SIDE}`, seed: "7" };

async function blobOf(colour: Colour, width = 64, height = 64): Promise<Blob> {
  const bytes = await encodePng(picture(width, height, () => colour));
  return new Blob([new Uint8Array(bytes)], { type: "image/png" });
}

test.each<[string, Model]>([
  ["klein", fluxKlein],
  ["klein 9B", fluxKlein9b],
  ["dev", fluxDev],
])("flux-2 %s shows its reference pictures from left to right", async (_name, model) => {
  const words = await pixelsOf(await run(model, form(FORM)));
  const [blue, red] = [await blobOf(BLUE), await blobOf(RED)];
  // The order is that of the numbers, not that of the form.
  const both = form({ ...FORM, input_image_1: red, input_image_0: blue });
  const rgba = await pixelsOf(await run(model, both));
  for (const [x, colour] of [
    [40, BLUE],
    [SIDE - 40, RED],
  ] as const) {
    const seen = colourAt(rgba, x, 60);
    const half = colourAt(words, x, 60).map((byte, at) => (byte + (colour[at] ?? 0)) / 2);
    // JPEG moves colours a little.
    for (const [at, byte] of seen.entries())
      expect(Math.abs(byte - (half[at] ?? 0))).toBeLessThan(24);
  }
  expect(largestDifference(rgba, words)).toBeGreaterThan(60);
});

test("flux-2 refuses a reference of 512 pixels and more, and one that is no picture", async () => {
  const refuse = (file: Blob | string) => run(fluxKlein, form({ ...FORM, input_image_0: file }));
  const tooLarge = "'/input_image_0' must be smaller than 512x512";
  await expect(refuse(await blobOf(RED, 512, 8))).rejects.toThrow(tooLarge);
  await expect(refuse(await blobOf(RED, 8, 512))).rejects.toThrow(tooLarge);
  await expect(refuse(new Blob(["text"]))).rejects.toThrow("is not a PNG, JPEG or WebP image");
  const fifth = form({ ...FORM, input_image_4: await blobOf(RED) });
  await expect(run(fluxKlein, fifth)).rejects.toThrow("'/input_image_4' at '/' not allowed");
});
