import { expect, test } from "vitest";
import { FRIENDS, LOANS } from "@/lib/prompts/english/shared-words";
import { segmentsOf } from "@/lib/prompts/english/segments";
import { kindOfWord } from "@/lib/prompts/english/vocabulary";

const LEFT_OUT =
  "pies ale most list sad pan lot ten male stare rude gory pole prom brat jest rower";

test("the vocabulary holds everyday English and the words of pictures", () => {
  const words =
    "the beautiful castle colour color foxes painted gazing bokeh watercolor chiaroscuro";
  for (const word of words.split(" ")) expect([word, kindOfWord(word)]).toEqual([word, "english"]);
});

test.each(LEFT_OUT.split(" "))('"%s" is left out, for it is Polish too', (word) => {
  expect(kindOfWord(word)).toBe("unknown");
});

test.each(["w", "z", "i", "o", "u", "kot", "jezioro", "hund", "forêt", ""])(
  '"%s" is no English word',
  (word) => {
    expect(kindOfWord(word)).toBe("unknown");
  },
);

test("shared words are plain and in one list only", () => {
  for (const word of [...LOANS, ...FRIENDS]) expect(word).toMatch(/^[a-z]+$/);
  expect([...LOANS].filter((word) => FRIENDS.has(word))).toEqual([]);
});

test.each([
  ["zamek, oil painting; mgła\nrain", ["zamek", "oil painting", "mgła", "rain"]],
  ["(zamek, mgła:1.3), [fog, rain]", ["(zamek, mgła:1.3)", "[fog, rain]"]],
  ["a), b", ["a)", "b"]],
  [" , ,x ", ["", "", "x"]],
  ["", [""]],
  ["szyld „Kawa, herbata”, fog", ["szyld „Kawa, herbata”", "fog"]],
  ["zamek --ar 16:9 --no ludzie, fog", ["zamek", "", "ludzie", "fog"]],
  ["<lora:a,b:0.8> zamek", ["", "zamek"]],
])("%j is cut into %j and joins again", (prompt, texts) => {
  const segments = segmentsOf(prompt);
  expect(segments.map(({ text }) => text)).toEqual(texts);
  expect(segments.map(({ before, text, after }) => before + text + after).join("")).toBe(prompt);
});
