import { expect, test } from "vitest";
import { testView } from "@/components/data/test-view";
import { loadDraft, parseDraft } from "@/components/studio/draft";
import {
  countCharacters,
  drawnRatio,
  emptyForm,
  MAX_SEED,
  parseSeed,
  randomSeed,
  remixForm,
  repeatInput,
  toInput,
} from "@/components/studio/form";
import type { Frame, StudioModel } from "@/components/studio/models";

const SQUARE: Frame = {
  width: 1024,
  height: 1024,
  neurons: 100,
  usd: 0.001,
  neuronsPerStep: 0,
  usdPerStep: 0,
};
const WIDE: Frame = { ...SQUARE, width: 1360, height: 768 };
const NO_FRAMES = {
  square: null,
  post: null,
  portrait: null,
  poster: null,
  story: null,
  classic: null,
  photo: null,
  wide: null,
  cinema: null,
};

const PAINT: StudioModel = {
  id: "paint",
  name: "Paint",
  default: true,
  sizes: { min: 256, max: 1920, step: 8, fixed: null },
  parameters: {
    seed: true,
    negativePrompt: true,
    steps: { min: 1, max: 20, default: 20 },
    guidance: { min: 1, max: 20, default: 7.5 },
  },
  price: { neurons: 100, usd: 0.001 },
  typicalSeconds: 3,
  beta: false,
  frames: { ...NO_FRAMES, square: SQUARE, wide: WIDE },
};
const PLAIN: StudioModel = {
  ...PAINT,
  id: "plain",
  default: false,
  parameters: { seed: false, negativePrompt: false, steps: null, guidance: null },
  frames: { ...NO_FRAMES, square: SQUARE },
};
const MODELS = [PLAIN, PAINT];

test("the form begins with the default model, the known seed and nothing else set", () => {
  expect(emptyForm(MODELS)).toMatchObject({ modelId: "paint", seed: 42, seedLocked: true });
});

test("what a model can't take is not sent, what it can take is sent only when it was set", () => {
  const form = { ...emptyForm(MODELS), prompt: "  kot ", negativePrompt: "tekst", steps: 8 };
  expect(toInput(form, PLAIN, 5)).toEqual({
    prompt: "kot",
    model: "plain",
    width: 1024,
    height: 1024,
  });
  expect(toInput(form, PAINT, 5)).toEqual({
    prompt: "kot",
    model: "paint",
    width: 1024,
    height: 1024,
    seed: 42,
    negativePrompt: "tekst",
    steps: 8,
  });
});

test("an unlocked seed is drawn afresh, a locked one stays", () => {
  const form = { ...emptyForm(MODELS), prompt: "kot", seed: 9 };
  expect(toInput(form, PAINT, 5).seed).toBe(9);
  expect(toInput({ ...form, seedLocked: false }, PAINT, 5).seed).toBe(5);
});

test("a shape the model can't draw is replaced without being forgotten", () => {
  const form = { ...emptyForm(MODELS), ratio: "wide" as const };
  expect(drawnRatio(form, PLAIN)).toBe("square");
  expect(toInput(form, PLAIN, 1)).toMatchObject({ width: 1024, height: 1024 });
  expect(drawnRatio(form, PAINT)).toBe("wide");
});

test("a remix brings back everything but the seed, and defaults stay defaults", () => {
  const view = testView();
  const recipe = { ...view.recipe, width: 1360, height: 768, steps: 20, guidance: 5 };
  expect(remixForm({ ...view, recipe }, MODELS)).toEqual({
    prompt: "lis w lesie",
    negativePrompt: "",
    modelId: "paint",
    ratio: "wide",
    seed: 42,
    seedLocked: false,
    steps: null,
    guidance: 5,
  });
});

test("repeating sends the very same recipe, a variant another seed", () => {
  const view = testView();
  const recipe = { ...view.recipe, negativePrompt: "tekst", steps: 4, guidance: 2 };
  expect(repeatInput({ ...view, recipe })).toEqual({ ...recipe });
  expect(repeatInput(view, 99).seed).toBe(99);
});

test("a picture of a model without seeds is repeated without one", () => {
  const view = testView();
  expect(repeatInput({ ...view, recipe: { ...view.recipe, seed: null } })).not.toHaveProperty(
    "seed",
  );
});

test("seeds stay whole and within bounds, whatever is typed", () => {
  expect(parseSeed("12 34")).toBe(1234);
  expect(parseSeed("")).toBe(0);
  expect(parseSeed("-5")).toBe(5);
  expect(parseSeed("99999999999999")).toBe(MAX_SEED);
  for (let round = 0; round < 200; round += 1) {
    const seed = randomSeed();
    expect(Number.isInteger(seed) && seed >= 0 && seed <= MAX_SEED).toBe(true);
  }
});

test("characters are counted as the API counts them", () => {
  expect(countCharacters("  zażółć  ")).toBe(6);
  expect(countCharacters("z\u0307")).toBe(1);
  expect(countCharacters("🦊🦊")).toBe(2);
});

test("a kept draft comes back whole; what is broken in it falls back alone", () => {
  const fallback = emptyForm(MODELS);
  const form = { ...fallback, prompt: "kot", ratio: "wide" as const, seed: 3, seedLocked: false };
  expect(parseDraft(JSON.stringify(form), fallback)).toEqual(form);
  const broken = { prompt: "kot", ratio: "round", seed: "x", steps: "many", modelId: 3 };
  expect(parseDraft(JSON.stringify(broken), fallback)).toEqual({ ...fallback, prompt: "kot" });
  expect(parseDraft(null, fallback)).toEqual(fallback);
  expect(parseDraft("[1]", fallback)).toEqual(fallback);
  expect(() => parseDraft("{", fallback)).toThrow(SyntaxError);
});

test("without storage the draft is simply empty", () => {
  const fallback = emptyForm(MODELS);
  expect(loadDraft(fallback)).toBe(fallback);
});
