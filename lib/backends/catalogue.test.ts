import { expect, test } from "vitest";
import { DEFAULT_MODEL_ID, enabledModels, findModel, MODELS } from "@/lib/backends/catalogue";
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
  for (const { sizes, parameters, edits } of MODELS) {
    for (const side of [sizes.default.width, sizes.default.height]) {
      expect(side % sizes.step).toBe(0);
      expect(side).toBeGreaterThanOrEqual(sizes.min);
      expect(side).toBeLessThanOrEqual(sizes.max);
    }
    for (const range of [parameters.steps, parameters.guidance, edits.strength]) {
      if (range === null) continue;
      expect(range.default).toBeGreaterThanOrEqual(range.min);
      expect(range.default).toBeLessThanOrEqual(range.max);
    }
  }
});

test("the list people choose from fits its schema to the letter", () => {
  const views = listModels(MODELS);
  expect(views.map((view) => ModelView.strict().parse(view))).toEqual(views);
  expect(views.map(({ id }) => id)).toEqual(MODELS.map(({ id }) => id));
});

test("the list tells what each model takes and costs", () => {
  const views = new Map(listModels(MODELS).map((view) => [view.id, view]));
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
    edits: { source: false, strength: null, mask: false, references: 0, needsSource: false },
    price: { neurons: 57.6, usd: 0.0006336 },
    typicalSeconds: 2,
    beta: false,
    licence: "Apache-2.0",
  });
  expect(views.get("flux-klein")?.price).toEqual({ neurons: 104.2, usd: 0.0011462 });
  expect(views.get("sd-xl")?.price).toEqual({ neurons: 0, usd: 0 });
  expect(views.get("sd-xl")?.parameters.steps).toEqual({ min: 1, max: 20, default: 20 });
  expect(views.get("sd-xl")?.edits).toEqual({
    source: true,
    strength: { min: 0, max: 1, default: 0.75 },
    mask: true,
    references: 0,
    needsSource: false,
  });
  expect(views.get("flux-dev")?.edits).toMatchObject({ source: false, mask: false, references: 4 });
  expect(views.get("sd-inpainting")?.edits).toMatchObject({ mask: true, needsSource: true });
});

test("costly models are off until the configuration names them, and stay in their order", () => {
  const idsOf = (modelsEnabled: readonly string[]) =>
    enabledModels({ modelsEnabled }).map(({ id }) => id);
  const usual = ["flux-klein", "schnell", "sd-xl", "sd-xl-lightning", "dreamshaper"];
  expect(idsOf([])).toEqual([...usual, "sd-inpainting"]);
  expect(idsOf(["phoenix", "flux-klein-9b", "flux-klein"])).toEqual([
    ...usual,
    "sd-inpainting",
    "flux-klein-9b",
    "phoenix",
  ]);
});

test("whatever is dearer than ten times the default model is off by itself", () => {
  const views = listModels(MODELS);
  const usual = views.find((view) => view.default)?.price.neurons ?? 0;
  for (const model of MODELS) {
    const neurons = views.find(({ id }) => id === model.id)?.price.neurons ?? 0;
    // What needs a key elsewhere is offered to nobody by itself.
    expect(model.enabled, model.id).toBe(neurons <= usual * 10 && model.workersAiId !== null);
  }
});

test("a mask and a strength go with a source only", () => {
  for (const { edits } of MODELS) {
    if (edits.mask || edits.strength !== null || edits.needsSource) expect(edits.source).toBe(true);
  }
});
