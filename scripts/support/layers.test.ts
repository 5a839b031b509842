import { expect, test } from "vitest";
import { chooseLayers, layers } from "./layers.mjs";

function names(...words: string[]) {
  return chooseLayers(words).chosen.map(({ name }) => name);
}

test("without a name every layer runs", () => {
  expect(names()).toEqual(layers.map(({ name }) => name));
  expect(names()).toEqual(expect.arrayContaining(["format", "lint", "types", "unit", "e2e"]));
});

test("a layer and a group can be named, in the order they run", () => {
  expect(names("e2e", "lint")).toEqual(["lint", "e2e"]);
  expect(names("check")).toEqual(["format", "lint", "types", "unused", "docs"]);
});

test("what follows a layer is its filter, and a filter alone is an error", () => {
  expect(chooseLayers(["integration", "sweep"]).filters).toEqual(["sweep"]);
  expect(() => chooseLayers(["sweep"])).toThrow('"sweep" is no layer');
});
