import { expect, test } from "vitest";
import { studioModels } from "@/app/[locale]/studio-models";
import { ableModels, offeredModels, pickModel } from "@/components/studio/models";
import english from "@/messages/en/app.json";
import polish from "@/messages/pl/app.json";

const MODELS = studioModels();
const idsOf = (models: readonly { readonly id: string }[]) => models.map(({ id }) => id);

test("until the server has spoken, the models that are on by themselves are offered for words", () => {
  expect(idsOf(ableModels(offeredModels(MODELS, undefined), null))).toEqual([
    "flux-klein",
    "schnell",
    "sd-xl",
    "sd-xl-lightning",
    "dreamshaper",
  ]);
});

test("what the server names is offered, in the order of the catalogue, and nothing else", () => {
  const named = ["phoenix", "flux-klein", "gone"];
  expect(idsOf(offeredModels(MODELS, named))).toEqual(["flux-klein", "phoenix"]);
});

test("a model that is not offered any more gives way to the default", () => {
  expect(pickModel(offeredModels(MODELS, ["flux-klein", "schnell"]), "phoenix").id).toBe(
    "flux-klein",
  );
});

test("every model says in both languages what it is good at", () => {
  for (const messages of [polish, english]) {
    expect(Object.keys(messages.model.good).toSorted()).toEqual(idsOf(MODELS).toSorted());
  }
});

test("the price of a shape is that of its size, and of one step more", () => {
  const dev = pickModel(MODELS, "flux-dev").frames.square;
  expect(dev).toMatchObject({ width: 1024, neurons: 3750, neuronsPerStep: 150 });
});
