import { expect, test } from "vitest";
import { DEFAULT_MODEL_ID, findModel, MODELS } from "@/lib/backends/catalogue";
import { listModels } from "@/lib/backends/list-models";
import { ModelView } from "@/lib/generations/schema";

test("there is one default model and it is the first of the list", () => {
  expect(MODELS.filter((model) => model.default).map(({ id }) => id)).toEqual([DEFAULT_MODEL_ID]);
  expect(MODELS[0]?.id).toBe(DEFAULT_MODEL_ID);
  expect(new Set(MODELS.map(({ id }) => id)).size).toBe(MODELS.length);
});

test("a model is found by its own name only", () => {
  expect(findModel("schnell")?.workersAiId).toBe("@cf/black-forest-labs/flux-1-schnell");
  expect(findModel("@cf/black-forest-labs/flux-1-schnell")).toBeNull();
  expect(findModel("constructor")).toBeNull();
  expect(findModel("")).toBeNull();
});

test("every default lies within its own limits", () => {
  for (const { sizes, parameters } of MODELS) {
    for (const side of [sizes.default.width, sizes.default.height]) {
      expect(side % sizes.step).toBe(0);
      expect(side).toBeGreaterThanOrEqual(sizes.min);
      expect(side).toBeLessThanOrEqual(sizes.max);
    }
    for (const range of [parameters.steps, parameters.guidance]) {
      if (range === null) continue;
      expect(range.default).toBeGreaterThanOrEqual(range.min);
      expect(range.default).toBeLessThanOrEqual(range.max);
    }
  }
});

test("the list people choose from fits its schema to the letter", () => {
  const views = listModels();
  expect(views.map((view) => ModelView.strict().parse(view))).toEqual(views);
  expect(views.map(({ id }) => id)).toEqual(MODELS.map(({ id }) => id));
});

test("the list tells what each model takes and costs", () => {
  const views = new Map(listModels().map((view) => [view.id, view]));
  expect(views.get("schnell")).toEqual({
    id: "schnell",
    name: "FLUX.1 schnell",
    default: false,
    sizes: { min: 1024, max: 1024, step: 8, fixed: { width: 1024, height: 1024 } },
    parameters: {
      seed: false,
      negativePrompt: false,
      steps: { min: 1, max: 8, default: 4 },
      guidance: null,
    },
    price: { neurons: 57.6, usd: 0.0006336 },
    typicalSeconds: 2,
    beta: false,
  });
  expect(views.get("flux-klein")?.price).toEqual({ neurons: 104.2, usd: 0.0011462 });
  expect(views.get("sd-xl")?.price).toEqual({ neurons: 0, usd: 0 });
  expect(views.get("sd-xl")?.parameters.steps).toEqual({ min: 1, max: 20, default: 20 });
});
