import { expect, test } from "vitest";
import { frameSize, nearestRatio, RATIOS } from "@/components/studio/ratios";

const FREE = { min: 256, max: 1920, step: 8, fixed: null };
const MEGAPIXEL = 1024 * 1024;

test("every shape fits a free model within two percent of its proportions and ten of its area", () => {
  for (const ratio of RATIOS) {
    const size = frameSize(ratio, FREE, MEGAPIXEL);
    expect(size, ratio.name).not.toBeNull();
    const { width, height } = size ?? { width: 0, height: 0 };
    expect(width % 8).toBe(0);
    expect(height % 8).toBe(0);
    expect(Math.abs(width / height / (ratio.across / ratio.down) - 1)).toBeLessThan(0.02);
    expect(Math.abs((width * height) / MEGAPIXEL - 1)).toBeLessThan(0.1);
  }
});

test("the square of a free model is its favourite size", () => {
  expect(frameSize(RATIOS[0], FREE, MEGAPIXEL)).toEqual({ width: 1024, height: 1024 });
  expect(frameSize(RATIOS[0], FREE, 768 * 768)).toEqual({ width: 768, height: 768 });
});

test("a model of one size draws that shape only", () => {
  const limits = { ...FREE, fixed: { width: 1024, height: 1024 } };
  const drawn = RATIOS.filter((ratio) => frameSize(ratio, limits, MEGAPIXEL) !== null);
  expect(drawn.map((ratio) => ratio.name)).toEqual(["square"]);
});

test("a shape whose long side is beyond the model's limit is not offered", () => {
  const small = { min: 256, max: 1100, step: 8, fixed: null };
  const cinema = RATIOS.find((ratio) => ratio.name === "cinema") ?? RATIOS[0];
  expect(frameSize(cinema, small, MEGAPIXEL)).toBeNull();
});

test("a coarse step still keeps the proportions", () => {
  for (const ratio of RATIOS) {
    const size = frameSize(ratio, { ...FREE, step: 32 }, MEGAPIXEL);
    if (size !== null) expect(nearestRatio(size)).toBe(ratio.name);
  }
});

test("a size leads back to the shape it came from", () => {
  for (const ratio of RATIOS) {
    const size = frameSize(ratio, FREE, MEGAPIXEL);
    expect(size && nearestRatio(size)).toBe(ratio.name);
  }
  expect(nearestRatio({ width: 500, height: 510 })).toBe("square");
});
