import { thumbHashToApproximateAspectRatio, thumbHashToAverageRGBA } from "thumbhash";
import { expect, test } from "vitest";
import { KEPT_BYTES_LIMIT, keptBytes } from "@/lib/images/codec-instances";
import { sniffImageType } from "@/lib/images/sniff";
import {
  decodePicture,
  drawBlank,
  drawScene,
  encodePicture,
  layOnSide,
} from "@/lib/images/test-pictures";
import { buildPng, claimPngSize } from "@/lib/images/test-png";
import { wasmResizer } from "@/lib/images/wasm-resizer";

const types = ["image/png", "image/jpeg", "image/webp"] as const;
const widths = [320, 640];

test.for(types)("a %s becomes two thumbnails and a placeholder", async (type) => {
  const bytes = await encodePicture(drawScene(900, 600), type);
  const derived = await wasmResizer.derive(bytes, type, widths);
  expect(derived).toMatchObject({ width: 900, height: 600 });
  expect(derived.thumbnails.map(({ width }) => width)).toEqual([320, 640]);
  for (const thumbnail of derived.thumbnails) {
    expect(sniffImageType(thumbnail.bytes)).toBe("image/webp");
    const pixels = await decodePicture(thumbnail.bytes, "image/webp");
    expect(pixels.width).toBe(thumbnail.width);
    expect(pixels.height).toBe(Math.round((thumbnail.width * 600) / 900));
  }
  const hash = Uint8Array.from(atob(derived.thumbhash), (letter) => letter.charCodeAt(0));
  expect(thumbHashToApproximateAspectRatio(hash)).toBeCloseTo(1.4, 1);
  expect(thumbHashToAverageRGBA(hash).a).toBe(1);
});

test("a thumbnail looks like the picture it was made from", async () => {
  const scene = drawScene(1024, 1024);
  const bytes = await encodePicture(scene, "image/png");
  const { view } = await wasmResizer.derive(bytes, "image/png", widths);
  if (view === null) throw new Error("A PNG has a view.");
  const seen = await decodePicture(view, "image/webp");
  expect(seen.width).toBe(1024);
  let squares = 0;
  for (let index = 0; index < scene.data.length; index += 1) {
    squares += ((scene.data[index] ?? 0) - (seen.data[index] ?? 0)) ** 2;
  }
  const decibels = 10 * Math.log10(255 ** 2 / (squares / scene.data.length));
  expect(decibels).toBeGreaterThan(30);
  expect(view.byteLength).toBeLessThan(bytes.byteLength / 4);
});

test("only a PNG gets a view, and no size is made larger than the picture", async () => {
  const small = drawScene(320, 200);
  const png = await wasmResizer.derive(
    await encodePicture(small, "image/png"),
    "image/png",
    widths,
  );
  expect(png.thumbnails).toEqual([]);
  expect(png.view).not.toBeNull();
  const jpeg = await encodePicture(drawScene(500, 500), "image/jpeg");
  const derived = await wasmResizer.derive(jpeg, "image/jpeg", widths);
  expect(derived.thumbnails.map(({ width }) => width)).toEqual([320]);
  expect(derived.view).toBeNull();
});

test("the same bytes give the same sizes", async () => {
  const bytes = await encodePicture(drawScene(700, 500), "image/png");
  const [first, second] = await Promise.all([
    wasmResizer.derive(bytes, "image/png", widths),
    wasmResizer.derive(bytes, "image/png", widths),
  ]);
  expect(first).toEqual(second);
});

test.for([
  ["grey", { bitDepth: 8, colorType: 0, pixelAt: (x: number) => [x] }],
  [
    "grey with alpha",
    { bitDepth: 8, colorType: 4, pixelAt: (x: number, y: number) => [x, 55 + y] },
  ],
  ["16-bit", { bitDepth: 16, colorType: 2, pixelAt: (x: number, y: number) => [x, 0, y, 0, 9, 9] }],
  [
    "palette",
    {
      bitDepth: 8,
      colorType: 3,
      pixelAt: (x: number) => [x % 2],
      palette: [255, 0, 0, 0, 0, 255],
    },
  ],
] as const)("a PNG of the kind %s is understood", async ([, kind]) => {
  const bytes = await buildPng(200, 200, kind);
  const derived = await wasmResizer.derive(bytes, "image/png", [100]);
  expect(derived).toMatchObject({ width: 200, height: 200 });
  expect(derived.thumbnails).toHaveLength(1);
});

test("a JPEG that says it lies on its side is stood up", async () => {
  const lying = layOnSide(await encodePicture(drawScene(400, 200), "image/jpeg"));
  const derived = await wasmResizer.derive(lying, "image/jpeg", [100]);
  expect(derived).toMatchObject({ width: 200, height: 400 });
  const thumbnail = await decodePicture(
    derived.thumbnails[0]?.bytes ?? new Uint8Array(),
    "image/webp",
  );
  expect(thumbnail.height).toBe(200);
});

test("transparency survives into the thumbnail", async () => {
  const pixels = drawScene(400, 400);
  for (let index = 3; index < pixels.data.length / 2; index += 4) pixels.data[index] = 0;
  const bytes = await encodePicture(pixels, "image/png");
  const { thumbnails } = await wasmResizer.derive(bytes, "image/png", [100]);
  const thumbnail = await decodePicture(thumbnails[0]?.bytes ?? new Uint8Array(), "image/webp");
  expect(thumbnail.data[3]).toBe(0);
  expect(thumbnail.data.at(-1)).toBe(255);
});

test.for([
  ["black", [0, 0, 0, 255]],
  ["white", [255, 255, 255, 255]],
  ["transparent", [10, 200, 30, 0]],
] as const)("an all %s picture is refused as empty", async ([, color]) => {
  const bytes = await encodePicture(drawBlank(256, 256, color), "image/png");
  await expect(wasmResizer.derive(bytes, "image/png", widths)).rejects.toMatchObject({
    code: "backend_failed",
    message: "The model returned an empty picture.",
  });
});

test("an empty picture is recognised behind compression noise, a faint drawing is kept", async () => {
  const noise = drawBlank(256, 256, [2, 2, 2, 255]);
  for (let index = 0; index < noise.data.length; index += 12) noise.data[index] = 4;
  await expect(
    wasmResizer.derive(await encodePicture(noise, "image/png"), "image/png", widths),
  ).rejects.toMatchObject({ code: "backend_failed" });
  const star = drawBlank(256, 256, [0, 0, 0, 255]);
  star.data.set([255, 255, 255, 255], 4 * (100 * 256 + 30));
  const derived = await wasmResizer.derive(await encodePicture(star, "image/png"), "image/png", []);
  expect(derived.width).toBe(256);
});

test.for(types)("a %s cut anywhere is refused", async (type) => {
  const bytes = await encodePicture(drawScene(300, 300), type);
  for (const share of [0.01, 0.3, 0.7, 0.99]) {
    const cut = bytes.slice(0, Math.floor(bytes.length * share));
    await expect(wasmResizer.derive(cut, type, widths)).rejects.toMatchObject({
      code: "backend_failed",
      cause: expect.any(Error),
    });
  }
});

test.for(types)(
  "a %s whose middle is missing is refused, though it ends properly",
  async (type) => {
    const bytes = await encodePicture(drawScene(300, 300), type);
    const middle = Math.floor(bytes.length / 2);
    const holed = new Uint8Array([...bytes.subarray(0, middle), ...bytes.subarray(middle + 900)]);
    if (type === "image/webp") new DataView(holed.buffer).setUint32(4, holed.length - 8, true);
    await expect(wasmResizer.derive(holed, type, widths)).rejects.toMatchObject({
      code: "backend_failed",
    });
  },
);

test("a header that claims 60,000 × 60,000 pixels is refused before decoding", async () => {
  for (const [width, height] of [
    [60_000, 60_000],
    [8193, 8],
    [5001, 5000],
    [2049, 2048],
    [0, 5],
  ] as const) {
    await expect(
      wasmResizer.derive(claimPngSize(width, height), "image/png", widths),
    ).rejects.toMatchObject({
      code: "backend_failed",
      cause: { message: expect.stringMatching(/too large to decode|unreadable header/) },
    });
  }
});

test("a picture that failed leaves the next one unharmed", async () => {
  const good = await encodePicture(drawScene(200, 100), "image/jpeg");
  for (let round = 0; round < 5; round += 1) {
    const bad = good.slice();
    bad.fill(0xff, 300 + round, 800);
    await expect(wasmResizer.derive(bad, "image/jpeg", widths)).rejects.toMatchObject({
      code: "backend_failed",
    });
    const derived = await wasmResizer.derive(good, "image/jpeg", [100]);
    expect(derived.thumbnails).toHaveLength(1);
  }
});

test("twenty pictures, good and bad, leave no more memory behind than one", async () => {
  const good = await encodePicture(drawScene(1024, 1024), "image/png");
  const bad = good.slice();
  bad.fill(0, 50_000, 60_000);
  await wasmResizer.derive(good, "image/png", [64]);
  const before = keptBytes();
  for (let round = 0; round < 10; round += 1) {
    await expect(wasmResizer.derive(bad, "image/png", [64])).rejects.toMatchObject({
      code: "backend_failed",
    });
    await wasmResizer.derive(good, "image/png", [64]);
  }
  expect(before).toBeGreaterThan(0);
  expect(keptBytes()).toBeLessThanOrEqual(before);
});

test("large pictures take the same memory again, and leave it to those of another type", async () => {
  const large = await encodePicture(drawScene(2048, 2048), "image/png");
  await wasmResizer.derive(large, "image/png", [64]);
  await wasmResizer.derive(large, "image/png", [64]);
  const held = keptBytes();
  expect(held).toBeGreaterThan(KEPT_BYTES_LIMIT);
  expect(held).toBeLessThan(90 * 1024 * 1024);
  await wasmResizer.derive(large, "image/png", [64]);
  expect(keptBytes()).toBe(held);
  const other = await encodePicture(drawScene(64, 64), "image/webp");
  await wasmResizer.derive(other, "image/webp", [32]);
  expect(keptBytes()).toBeLessThan(held);
});

test("the codecs leave no `location` behind, by which libraries recognise a browser", async () => {
  Reflect.deleteProperty(globalThis, "location");
  const bytes = await encodePicture(drawScene(64, 64), "image/webp");
  await wasmResizer.derive(bytes, "image/webp", []);
  expect("location" in globalThis).toBe(false);
});
