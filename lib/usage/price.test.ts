import { expect, test } from "vitest";
import { type CatalogueModel, findModel } from "@/lib/backends/catalogue";
import { priceOf, usdOf } from "@/lib/usage/price";

function modelOf(id: string): CatalogueModel {
  const model = findModel(id);
  if (model === null) throw new Error(`No model ${id}.`);
  return model;
}

test("a 1024×1024 picture by FLUX.2 klein costs 104.2 neurons, $0.0011462", () => {
  expect(priceOf(modelOf("flux-klein"), { width: 1024, height: 1024, steps: null })).toEqual({
    milliNeurons: 104_200,
    neurons: 104.2,
    usd: 0.0011462,
  });
});

test("a picture of four steps by FLUX.1 schnell costs 57.6 neurons, $0.0006336", () => {
  expect(priceOf(modelOf("schnell"), { width: 1024, height: 1024, steps: 4 })).toEqual({
    milliNeurons: 57_600,
    neurons: 57.6,
    usd: 0.0006336,
  });
});

test("a begun tile is paid whole", () => {
  const klein = modelOf("flux-klein");
  const neuronsAt = (width: number, height: number) =>
    priceOf(klein, { width, height, steps: null }).milliNeurons / 26_050;
  expect(neuronsAt(256, 256)).toBe(1);
  expect(neuronsAt(512, 512)).toBe(1);
  expect(neuronsAt(520, 512)).toBe(2);
  expect(neuronsAt(1024, 768)).toBe(4);
  expect(neuronsAt(1032, 1024)).toBe(6);
  expect(neuronsAt(1920, 1080)).toBe(12);
});

test("tiles of source pictures are paid on top", () => {
  const picture = { width: 512, height: 512, steps: null, inputTiles: 2 };
  expect(priceOf(modelOf("flux-klein"), picture).milliNeurons).toBe(26_050 + 2 * 5370);
});

test("beta models cost nothing at any size and number of steps", () => {
  for (const id of ["sd-xl", "sd-xl-lightning", "dreamshaper"]) {
    const { milliNeurons, usd } = priceOf(modelOf(id), { width: 1920, height: 1920, steps: 20 });
    expect([milliNeurons, usd]).toEqual([0, 0]);
  }
});

test("a million pictures add up without an error of rounding", () => {
  const { milliNeurons } = priceOf(modelOf("flux-klein"), { width: 1024, height: 1024, steps: 0 });
  let total = 0;
  for (let count = 0; count < 1_000_000; count += 1) total += milliNeurons;
  expect(total).toBe(104_200_000_000);
  expect(usdOf(total)).toBe(1146.2);
});
