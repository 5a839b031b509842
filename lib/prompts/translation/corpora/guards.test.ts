import { expect, test } from "vitest";
import {
  faultOf,
  FIT,
  renderTables,
  UNFIT,
  UNSEEN,
} from "@/lib/prompts/translation/corpora/measure";
import documentation from "@/docs/language.md?raw";

const FIT_LIST = Object.values(FIT).flat();
const UNFIT_LIST = UNFIT.flatMap(([, pairs]) => pairs);

test("the corpora are large enough and repeat nothing", () => {
  expect(FIT_LIST.length).toBeGreaterThanOrEqual(60);
  expect(UNFIT_LIST.length).toBeGreaterThanOrEqual(40);
  const all = [...FIT_LIST, ...UNFIT_LIST, ...UNSEEN.fit, ...UNSEEN.unfit];
  expect(new Set(all.map((pair) => JSON.stringify(pair))).size).toBe(all.length);
  for (const { source, translation } of all) expect(source && translation).not.toBe("");
});

test.each(FIT_LIST)("$source → $translation may be drawn", (pair) => {
  expect(faultOf(pair)).toBeNull();
});

test.each(UNFIT_LIST)("$source → $translation is refused: $expected", (pair) => {
  expect(faultOf(pair)).toBe(pair.expected);
});

test("hardly any translation that the guards were not written with is refused wrongly", () => {
  expect(UNSEEN.fit.length).toBeGreaterThanOrEqual(60);
  expect(UNSEEN.fit.filter((pair) => faultOf(pair) !== null)).toEqual([]);
});

test("the documentation publishes what is measured here", () => {
  const published = documentation.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---");
  for (const table of renderTables()) expect(published).toContain(table);
});
