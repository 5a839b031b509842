import { expect, test } from "vitest";
import { downscale } from "@/lib/images/downscale";
import { drawBlank, drawScene } from "@/lib/images/test-pictures";

test("one colour stays that colour, alpha included", () => {
  const small = downscale(drawBlank(101, 53, [200, 30, 7, 128]), 40, 21);
  expect(small.width).toBe(40);
  expect(small.height).toBe(21);
  expect(new Set(Array.from({ length: 4 }, (_, channel) => small.data[channel]))).toEqual(
    new Set([200, 30, 7, 128]),
  );
  for (let index = 0; index < small.data.length; index += 4) {
    expect(Array.from(small.data.subarray(index, index + 4))).toEqual([200, 30, 7, 128]);
  }
});

test("a fine black and white pattern becomes the grey that emits half the light", () => {
  const pattern = drawBlank(256, 256, [0, 0, 0, 255]);
  for (let pixel = 0; pixel < 256 * 256; pixel += 1) {
    const isWhite = ((pixel % 256) + Math.floor(pixel / 256)) % 2 === 1;
    if (isWhite) pattern.data.fill(255, pixel * 4, pixel * 4 + 3);
  }
  const small = downscale(pattern, 32, 32);
  const middle = small.data[(16 * 32 + 16) * 4] ?? 0;
  expect(middle).toBeGreaterThanOrEqual(186);
  expect(middle).toBeLessThanOrEqual(190);
});

test("what is transparent does not darken the edge beside it", () => {
  const picture = drawBlank(64, 64, [0, 0, 0, 0]);
  for (let pixel = 0; pixel < 64 * 64; pixel += 1) {
    if (pixel % 64 < 31) picture.data.set([255, 255, 255, 255], pixel * 4);
  }
  const small = downscale(picture, 16, 16);
  for (let index = 0; index < small.data.length; index += 4) {
    if ((small.data[index + 3] ?? 0) > 8) expect(small.data[index]).toBe(255);
  }
});

test("shapes stay where they were, to the edges", () => {
  const picture = drawBlank(100, 50, [255, 255, 255, 255]);
  for (let y = 0; y < 50; y += 1) {
    for (let x = 50; x < 100; x += 1) picture.data.set([0, 0, 0, 255], (y * 100 + x) * 4);
  }
  const small = downscale(picture, 10, 5);
  const firstRow = Array.from({ length: 10 }, (_, x) => small.data[x * 4] ?? 0);
  expect(firstRow.slice(0, 4).every((value) => value > 250)).toBe(true);
  expect(firstRow.slice(6).every((value) => value < 30)).toBe(true);
  expect(Array.from(small.data.subarray(0, 40))).toEqual(Array.from(small.data.subarray(160, 200)));
});

test("very wide, very narrow and one pixel high pictures have every pixel filled", () => {
  for (const [width, height, toWidth, toHeight] of [
    [2000, 3, 320, 1],
    [3, 900, 1, 300],
    [641, 1, 640, 1],
  ] as const) {
    const small = downscale(drawScene(width, height), toWidth, toHeight);
    const alphas = small.data.filter((_, index) => index % 4 === 3);
    expect(alphas.every((alpha) => alpha === 255)).toBe(true);
  }
});
