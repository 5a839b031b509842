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

test.each([
  ["flux-klein", null, 104_200],
  ["schnell", 4, 57_600],
  ["flux-klein-9b", null, 1_363_640],
  ["flux-dev", 25, 3_750_000],
  ["lucid-origin", 25, 2_844_000],
  ["phoenix", 25, 2_370_000],
])("a 1024×1024 picture by %s at %s steps costs %i thousandths of a neuron", (id, steps, exact) => {
  expect(modelOf(id).parameters.steps?.default ?? null).toBe(steps);
  expect(priceOf(modelOf(id), { width: 1024, height: 1024, steps }).milliNeurons).toBe(exact);
});

test("a begun megapixel is paid whole, the further ones at their own price", () => {
  const priceAt = (width: number, height: number) =>
    priceOf(modelOf("flux-klein-9b"), { width, height, steps: null }).milliNeurons;
  expect(priceAt(256, 256)).toBe(1_363_640);
  expect(priceAt(1032, 1024)).toBe(1_363_640 + 181_820);
  expect(priceAt(1920, 1080)).toBe(1_363_640 + 181_820);
  expect(priceAt(1920, 1920)).toBe(1_363_640 + 3 * 181_820);
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
  const picture = { width: 512, height: 512, steps: null };
  const inputs = [
    { width: 511, height: 256 },
    { width: 256, height: 511 },
  ];
  const priceWith = (id: string, steps: number | null) =>
    priceOf(modelOf(id), { ...picture, steps, inputs }).milliNeurons;
  expect(priceWith("flux-klein", null)).toBe(26_050 + 2 * 5370);
  expect(priceWith("flux-dev", 10)).toBe(10 * (37_500 + 2 * 18_750));
  expect(priceWith("flux-klein-9b", null)).toBe(1_363_640 + 2 * 181_820);
  expect(
    priceOf(modelOf("flux-klein"), { ...picture, inputs: [{ width: 1024, height: 513 }] }),
  ).toMatchObject({ milliNeurons: 26_050 + 4 * 5370 });
});

test("beta models cost nothing at any size and number of steps", () => {
  for (const id of ["sd-xl", "sd-xl-lightning", "dreamshaper", "sd-inpainting"]) {
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
