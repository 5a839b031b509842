import { expect, test } from "vitest";
import { kindOfWord } from "@/lib/prompts/english/vocabulary";
import { HOMOGRAPHS, isKnownEnglish } from "@/lib/prompts/translation/guards/known-english";
import list from "@/lib/prompts/english/lists/homographs.txt?raw";

test("the homographs are those that the gate leaves out", () => {
  const leftOut = new Set(list.replaceAll(/^#.*$/gm, "").split(/\s+/));
  for (const word of HOMOGRAPHS) expect([word, leftOut.has(word)]).toEqual([word, true]);
  expect([...HOMOGRAPHS].filter((word) => kindOfWord(word) !== "unknown")).toEqual([]);
});

test.each("male sad most dragon dragon's glowing pierogi axolotl cafés rosy noses".split(" "))(
  '"%s" is English',
  (word) => expect(isKnownEnglish(word)).toBe(true),
);

test.each("jest lesie hrad schloss dáždnik лес perro".split(" "))('"%s" is not', (word) => {
  expect(isKnownEnglish(word)).toBe(false);
});
