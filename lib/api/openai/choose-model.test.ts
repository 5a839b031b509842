import { expect, test } from "vitest";
import { chooseModel } from "@/lib/api/openai/choose-model";

test.each([
  [undefined, undefined, false],
  ["sd-xl", "sd-xl", false],
  ["@cf/black-forest-labs/flux-1-schnell", "schnell", false],
  ["gpt-image-1", undefined, true],
  ["dall-e-3", undefined, true],
  ["nobody", "nobody", false],
])("%s means %s", (name, id, isAnother) => {
  expect(chooseModel(name)).toEqual({ id, isAnother });
});
