import { expect, test } from "vitest";
import { testView } from "@/components/data/test-view";
import {
  drawnFrame,
  emptyForm,
  type FormSource,
  remixForm,
  repeatInput,
  toInput,
} from "@/components/studio/form";
import { withSource } from "@/components/studio/source/put-source";
import { ableModels, type StudioModel } from "@/components/studio/models";
import { sizeLike } from "@/components/studio/ratios";

const FRAME = { neurons: 0, usd: 0, neuronsPerStep: 0, usdPerStep: 0 };
const NO_EDITS = { source: false, strength: null, mask: false, references: 0, needsSource: false };
const STRENGTH = { min: 0, max: 1, default: 0.75 };

function makeModel(id: string, edits: Partial<StudioModel["edits"]>): StudioModel {
  const square = { ...FRAME, width: 1024, height: 1024 };
  const wide = { ...FRAME, width: 1360, height: 768 };
  const frames = { square, post: square, portrait: square, poster: square, story: square };
  return {
    id,
    name: id,
    default: id === "words",
    enabled: true,
    sizes: { min: 256, max: 1920, step: 8, fixed: null },
    parameters: { seed: true, negativePrompt: false, steps: null, guidance: null },
    edits: { ...NO_EDITS, ...edits },
    price: { neurons: 0, usd: 0 },
    typicalSeconds: 1,
    beta: false,
    licence: null,
    frames: { ...frames, classic: wide, photo: wide, wide, cinema: wide },
  };
}

const WORDS = makeModel("words", {});
const LOOKER = makeModel("looker", { references: 4 });
const EDITOR = makeModel("editor", { source: true, mask: true, strength: STRENGTH });
const FILLER = makeModel("filler", { source: true, mask: true, needsSource: true });
const MODELS = [WORDS, LOOKER, EDITOR, FILLER];

const SOURCE: FormSource = {
  reference: { sourceId: "a".repeat(64) },
  url: "/api/sources/a",
  width: 900,
  height: 600,
  mask: null,
};
const MASKED: FormSource = { ...SOURCE, mask: { id: "b".repeat(64), share: 0.2 } };

test("only models that can work from what is given are offered", () => {
  const idsFor = (source: FormSource | null) => ableModels(MODELS, source).map(({ id }) => id);
  expect(idsFor(null)).toEqual(["words", "looker", "editor"]);
  expect(idsFor(SOURCE)).toEqual(["looker", "editor", "filler"]);
  expect(idsFor(MASKED)).toEqual(["editor", "filler"]);
});

test("a model that can't makes way, one that can stays, and without a source the other way round", () => {
  const form = emptyForm(MODELS);
  expect(form.modelId).toBe("words");
  expect(withSource(form, SOURCE, MODELS).modelId).toBe("looker");
  expect(withSource({ ...form, modelId: "filler" }, MASKED, MODELS).modelId).toBe("filler");
  const without = withSource({ ...form, modelId: "filler", strength: 0.3 }, null, MODELS);
  expect(without).toMatchObject({ modelId: "words", source: null, strength: null });
});

test("the API is sent the source, its size, and only what the model has", () => {
  const form = { ...emptyForm(MODELS), prompt: "fox", source: MASKED, strength: 0.4 };
  expect(toInput(form, EDITOR, 1)).toMatchObject({
    source: MASKED.reference,
    mask: { sourceId: MASKED.mask?.id },
    strength: 0.4,
    width: 904,
    height: 600,
  });
  const looked = toInput(form, LOOKER, 1);
  expect(looked.source).toEqual(MASKED.reference);
  expect(looked).not.toHaveProperty("mask");
  expect(looked).not.toHaveProperty("strength");
  expect(toInput({ ...form, source: null }, EDITOR, 1)).not.toHaveProperty("source");
});

test("further pictures go to models that look at several, as many as they take", () => {
  const reference = (id: string) => ({ reference: { sourceId: id }, url: `/api/sources/${id}` });
  const references = [..."bcde"].map((letter) => reference(letter.repeat(64)));
  const form = { ...emptyForm(MODELS), prompt: "fox", source: { ...SOURCE, references } };
  expect(toInput(form, LOOKER, 1)).toMatchObject({
    source: SOURCE.reference,
    references: references.slice(0, 3).map((one) => one.reference),
  });
  expect(toInput(form, EDITOR, 1)).not.toHaveProperty("references");

  const { recipe, ...view } = testView({ id: "x" });
  const ids = ["a", "b"].map((letter) => letter.repeat(64));
  const looked = { ...view, recipe: { ...recipe, model: "looker", references: ids } };
  expect(repeatInput(looked)).toMatchObject({
    references: ids.map((sourceId) => ({ sourceId })),
  });
  expect(remixForm(looked, MODELS).source).toMatchObject({
    reference: { sourceId: ids[0] },
    references: [{ reference: { sourceId: ids[1] }, url: `/api/sources/${ids[1]}` }],
  });
});

test.each([
  [
    { width: 1000, height: 1000 },
    { width: 1000, height: 1000 },
  ],
  [
    { width: 4000, height: 3000 },
    { width: 1184, height: 888 },
  ],
  [
    { width: 100, height: 100 },
    { width: 256, height: 256 },
  ],
  [
    { width: 6000, height: 300 },
    { width: 1920, height: 256 },
  ],
])("a source of %o is painted at %o", (source, size) => {
  expect(sizeLike(source, EDITOR.sizes, 1024 * 1024)).toEqual(size);
  expect(drawnFrame({ ...emptyForm(MODELS), source: { ...SOURCE, ...source } }, EDITOR)).toEqual({
    ...FRAME,
    ...size,
  });
});

test("a changed picture brings its source along, to be changed otherwise or asked for again", () => {
  const { recipe, ...view } = testView({ id: "x" });
  const edited = {
    ...view,
    recipe: {
      ...recipe,
      model: "editor",
      source: "a".repeat(64),
      mask: "b".repeat(64),
      strength: 0.5,
    },
  };
  expect(remixForm(edited, MODELS)).toMatchObject({
    modelId: "editor",
    strength: 0.5,
    source: {
      reference: { sourceId: "a".repeat(64) },
      url: `/api/sources/${"a".repeat(64)}`,
      mask: { id: "b".repeat(64), share: null },
    },
  });
  expect(repeatInput(edited)).toMatchObject({
    source: { sourceId: "a".repeat(64) },
    mask: { sourceId: "b".repeat(64) },
    strength: 0.5,
  });
});
