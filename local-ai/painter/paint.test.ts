import { expect, test } from "vitest";
import { encodeJpeg, encodePng, type Look, paint, type PaintInput } from "./paint";

const FOX: PaintInput = {
  prompt: "a fox in the forest at sunset in Ghibli style",
  width: 160,
  height: 128,
  seed: 7,
  look: "sd-xl",
};

const LOOKS: readonly Look[] = [
  "sd-xl",
  "sd-xl-lightning",
  "dreamshaper",
  "sd-inpainting",
  "flux-klein",
  "flux-klein-9b",
  "flux-dev",
  "schnell",
  "lucid-origin",
  "phoenix",
];

async function bytesOf(input: PaintInput): Promise<string> {
  const { rgba } = await paint(input);
  const digest = await crypto.subtle.digest("SHA-256", rgba);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The mean of |difference| over all channels of two pictures, 0 to 255. */
async function distance(first: PaintInput, second: PaintInput): Promise<number> {
  const [one, other] = [await paint(first), await paint(second)];
  const sum = one.rgba.reduce(
    (total, byte, at) => total + Math.abs(byte - (other.rgba[at] ?? 0)),
    0,
  );
  return sum / one.rgba.length;
}

test("the same input gives the same bytes", async () => {
  expect(await bytesOf(FOX)).toBe(await bytesOf({ ...FOX }));
});

test("seed, look, prompt, negative prompt, steps and guidance each change the picture", async () => {
  const variants: PaintInput[] = [
    FOX,
    { ...FOX, seed: 8 },
    { ...FOX, look: "schnell" },
    { ...FOX, prompt: "a wolf in the forest at sunset in Ghibli style" },
    { ...FOX, negativePrompt: "fox" },
    { ...FOX, steps: 3 },
    { ...FOX, guidance: 15 },
  ];
  const digests = await Promise.all(variants.map(bytesOf));
  expect(new Set(digests).size).toBe(variants.length);
});

test("every look has a hand of its own, plain to see", async () => {
  for (const [index, look] of LOOKS.entries()) {
    for (const other of LOOKS.slice(index + 1)) {
      expect(
        await distance({ ...FOX, look }, { ...FOX, look: other }),
        `${look} and ${other}`,
      ).toBeGreaterThan(6);
    }
  }
});

test("every style changes the rendering plainly", async () => {
  const plain = { ...FOX, prompt: "a fox in the forest at sunset" };
  for (const style of [
    "photo",
    "watercolour",
    "oil painting",
    "anime",
    "pixel art",
    "pencil sketch",
    "cyberpunk",
  ]) {
    const styled = { ...plain, prompt: `${plain.prompt}, ${style}` };
    expect(await distance(plain, styled), style).toBeGreaterThan(4);
  }
  for (const style of [
    "minimalist",
    "stained glass",
    "vintage poster",
    "comic",
    "paper cut-out",
    "low poly",
    "impressionism",
  ]) {
    const styled = { ...plain, prompt: `${plain.prompt}, ${style}` };
    expect(await distance(plain, styled), style).toBeGreaterThan(4);
  }
});

test("the picture has the size that was asked for and no transparent pixel", async () => {
  for (const [width, height] of [
    [256, 256],
    [320, 180],
    [90, 240],
    [1, 1],
  ] as const) {
    const picture = await paint({ ...FOX, width, height });
    expect([picture.width, picture.height]).toEqual([width, height]);
    expect(picture.rgba.length).toBe(width * height * 4);
    expect(picture.rgba.every((byte, at) => at % 4 !== 3 || byte === 255)).toBe(true);
  }
});

test("an unknown prompt still gives a full picture, and another prompt another one", async () => {
  const unknown = { ...FOX, prompt: "qwxz blorf" };
  const { rgba } = await paint(unknown);
  expect(new Set(rgba).size).toBeGreaterThan(60);
  expect(await bytesOf(unknown)).not.toBe(await bytesOf({ ...FOX, prompt: "vlimp zarq nof" }));
  expect((await paint({ ...FOX, prompt: "" })).rgba.length).toBe(rgba.length);
});

test("a size that can't be painted is refused", async () => {
  await expect(paint({ ...FOX, width: 0 })).rejects.toThrow(RangeError);
  await expect(paint({ ...FOX, height: 10.5 })).rejects.toThrow(RangeError);
  await expect(paint({ ...FOX, width: 5000 })).rejects.toThrow(RangeError);
});

test("the PNG is valid, of the right size and says that it is a stand-in", async () => {
  const picture = await paint(FOX);
  const png = await encodePng(picture);
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([160, 128]);
  expect(new TextDecoder("latin1").decode(png)).toContain(
    "tEXtComment\0Zorza stand-in picture, not made by an AI model",
  );
  expect(await decodedPng(png, 160)).toEqual(withoutAlpha(picture.rgba));
});

test("the JPEG is of the right size, says that it is a stand-in, and quality matters", async () => {
  const picture = await paint(FOX);
  const jpeg = await encodeJpeg(picture, 85);
  const rough = await encodeJpeg(picture, 30);
  expect([...jpeg.subarray(0, 4)]).toEqual([0xff, 0xd8, 0xff, 0xfe]);
  expect(new TextDecoder("latin1").decode(jpeg.subarray(0, 80))).toContain(
    "Zorza stand-in picture, not made by an AI model",
  );
  expect([...jpeg.subarray(-2)]).toEqual([0xff, 0xd9]);
  expect(jpegSize(jpeg)).toEqual([160, 128]);
  expect(rough.length).toBeLessThan(jpeg.length);
});

function withoutAlpha(rgba: Uint8Array): number[] {
  return [...rgba].filter((_, at) => at % 4 !== 3);
}

/** Undoes the PNG by the specification: inflate, then the Up filter. */
async function decodedPng(png: Uint8Array, width: number): Promise<number[]> {
  const view = new DataView(png.buffer, png.byteOffset);
  let data = new Uint8Array(0);
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    const type = new TextDecoder().decode(png.subarray(at + 4, at + 8));
    if (type === "IDAT") data = new Uint8Array([...data, ...png.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate"));
  const rows = new Uint8Array(await new Response(stream).arrayBuffer());
  const stride = width * 3 + 1;
  const pixels: number[] = [];
  for (let row = 0; row < rows.length / stride; row++) {
    expect(rows[row * stride]).toBe(2);
    for (let column = 0; column < width * 3; column++) {
      const above = row === 0 ? 0 : (pixels[(row - 1) * width * 3 + column] ?? 0);
      pixels.push(((rows[row * stride + 1 + column] ?? 0) + above) & 255);
    }
  }
  return pixels;
}

/** Width and height from the start-of-frame segment. */
function jpegSize(jpeg: Uint8Array): [number, number] {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset);
  for (let at = 2; at < jpeg.length; at += 2 + view.getUint16(at + 2)) {
    const marker = jpeg[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xc2) return [view.getUint16(at + 7), view.getUint16(at + 5)];
  }
  throw new Error("No start of frame");
}
