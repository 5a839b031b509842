import { expect, test } from "vitest";
import { testView } from "@/components/data/test-view";
import {
  countCharacters,
  drawnCount,
  drawnRatio,
  emptyForm,
  inputsFor,
  isEnglishStale,
  MAX_SEED,
  parseSeed,
  randomSeed,
  remixForm,
  repeatInput,
  toInput,
  withWords,
} from "@/components/studio/form";
import { PAINT, PLAIN } from "@/components/studio/test-models";
import { placeholderView } from "@/components/studio/placeholder-view";

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

test("several pictures have the seeds that follow, a model without seeds draws one", () => {
  const input = { prompt: "kot", model: "paint", seed: MAX_SEED - 1 };
  expect(inputsFor(input, 3).map(({ seed }) => seed)).toEqual([MAX_SEED - 1, MAX_SEED, 0]);
  expect(inputsFor(input, 1)).toEqual([input]);
  expect(drawnCount({ count: 4 }, PAINT)).toBe(4);
  expect(drawnCount({ count: 4 }, PLAIN)).toBe(1);
});

test("a remix brings back everything but the seed, and defaults stay defaults", () => {
  const view = testView();
  const recipe = { ...view.recipe, width: 1360, height: 768, steps: 20, guidance: 5 };
  expect(remixForm({ ...view, recipe }, MODELS)).toEqual({
    prompt: "lis w lesie",
    language: null,
    english: null,
    improve: false,
    negativePrompt: "",
    modelId: "paint",
    ratio: "wide",
    seed: 42,
    seedLocked: false,
    count: 1,
    steps: null,
    guidance: 5,
    source: null,
    strength: null,
  });
});

test("repeating sends the very same recipe, a variant another seed", () => {
  const view = testView();
  const recipe = { ...view.recipe, negativePrompt: "tekst", steps: 4, guidance: 2 };
  expect(repeatInput({ ...view, recipe })).toEqual({ ...recipe });
  expect(repeatInput(view, 99).seed).toBe(99);
});

test("only English that a person wrote or accepted is sent, trimmed and with what it is", () => {
  const form = { ...emptyForm(MODELS), prompt: " kot " };
  expect(toInput(form, PAINT, 5)).not.toHaveProperty("english");
  const edit = { text: " a tabby cat ", kind: "improved", madeFor: "kot" } as const;
  expect(toInput({ ...form, english: edit, language: "pl" }, PAINT, 5)).toMatchObject({
    prompt: "kot",
    language: "pl",
    english: "a tabby cat",
    englishKind: "improved",
  });
  const blank = { ...edit, text: "  " };
  expect(toInput({ ...form, english: blank }, PAINT, 5)).not.toHaveProperty("english");
});

test("English belongs to the words it was made for", () => {
  const edit = { text: "a cat", kind: "translated", madeFor: "kot" } as const;
  const form = { ...emptyForm(MODELS), prompt: "kot ", english: edit };
  expect(isEnglishStale(form)).toBe(false);
  expect(isEnglishStale({ ...form, prompt: "kot w oknie" })).toBe(true);
  expect(isEnglishStale({ ...form, prompt: "pies", english: { ...edit, text: " " } })).toBe(false);
  expect(withWords(form, "pies")).toMatchObject({ prompt: "pies", english: null, language: null });
});

test("a remix and a repeat ask for the same English, in the same way", () => {
  const view = testView();
  const sent = {
    language: "cs",
    english: "a fox in a wood",
    englishKind: "rewritten",
    improve: true,
  } as const;
  const words = { ...sent, safetyRewrite: "auto" } as const;
  const recipe = { ...view.recipe, ...words };
  expect(repeatInput({ ...view, recipe }, 3)).toMatchObject({ ...words, seed: 3 });
  const form = remixForm({ ...view, recipe }, MODELS);
  expect(form).toMatchObject({
    language: "cs",
    improve: true,
    english: { text: "a fox in a wood", kind: "rewritten", madeFor: "lis w lesie" },
  });
  expect(toInput(form, PAINT, 5)).toMatchObject(sent);
});

test("a prompt that was used as it is comes back as English, and not as a version of it", () => {
  const view = testView();
  const recipe = { ...view.recipe, prompt: "most", english: "most" };
  const form = remixForm({ ...view, recipe }, MODELS);
  expect(form).toMatchObject({ prompt: "most", language: "en", english: null });
  const input = toInput(form, PAINT, 5);
  expect(input).toMatchObject({ language: "en" });
  // Until the API has answered, the tile holds the same recipe as it will.
  expect(placeholderView("key", input, new Date(0)).recipe).toMatchObject({ english: "most" });
});

test("a request that never reached the API is repeated with all of its words", () => {
  const form = {
    ...emptyForm(MODELS),
    prompt: "kot",
    language: "pl" as const,
    english: { text: "a cat", kind: "improved" as const, madeFor: "kot" },
  };
  const input = toInput(form, PAINT, 5);
  expect(repeatInput(placeholderView("key", input, new Date(0)))).toEqual(input);
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
