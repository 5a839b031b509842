import { expect, test } from "vitest";
import { piecesOf } from "@/lib/prompts/translation/structure/pieces";
import { protect } from "@/lib/prompts/translation/structure/placeholders";
import { tokensOf } from "@/lib/prompts/translation/structure/tokens";

test.each([
  [
    "kubek „Tata”, 8k",
    [
      ["quotation", "„Tata”"],
      ["code", "8k"],
    ],
  ],
  [
    "(mgła:1.3) [tłum::2]",
    [
      ["bracket", "("],
      ["weight", ":1.3"],
      ["bracket", ")"],
      ["bracket", "["],
      ["weight", "::2"],
      ["bracket", "]"],
    ],
  ],
  [
    "kot --ar 16:9 --no 2 psy --v 6.1",
    [
      ["command", "--ar 16:9"],
      ["command", "--no"],
      ["command", "--v 6.1"],
    ],
  ],
  ["<lora:papier wycinany:0.8> kot", [["command", "<lora:papier wycinany:0.8>"]]],
  [
    "f/1.8, 85mm, R2D2, lata 80tych, 5cm",
    [
      ["code", "f/1.8"],
      ["code", "85mm"],
      ["code", "R2D2"],
    ],
  ],
  [
    "kot o 17:30 (17:30)",
    [
      ["bracket", "("],
      ["bracket", ")"],
    ],
  ],
  ["mama's kot, rock'n'roll", []],
  ["„lis w lesie”", []],
  ["„lis w lesie”, oil painting", []],
  ["„Kawa” na szyldzie", [["quotation", "„Kawa”"]]],
  ["szyld, „Kawa”", [["quotation", "„Kawa”"]]],
  ["", []],
])("%j holds %j", (text, expected) => {
  expect(tokensOf(text).map(({ kind, text: token }) => [kind, token])).toEqual(expected);
});

test.each(["kubek „Tata”, (mgła:1.3), kot --ar 16:9 --no pies, 8k\nlas", " , kot,,", "", "„a” b"])(
  "the pieces of %j joined are the prompt",
  (prompt) => {
    const pieces = piecesOf(prompt);
    expect(pieces.map(({ before, text, after }) => before + text + after).join("")).toBe(prompt);
  },
);

test("pieces of another language hold nothing but words", () => {
  const foreign = piecesOf("kubek „Tata”, (mgła:1.3), oil painting, kot 8k --no pies")
    .filter(({ isForeign }) => isForeign)
    .map(({ text }) => text);
  expect(foreign).toEqual(["kubek", "mgła", "kot", "pies"]);
});

test.each([
  "kubek „Tata”",
  "„Ala” i „Ola” i „Ela” i „Iza” i „Ewa” i „Ula” i „Ida” i „Lea” i „Mia” i „Zoe” i „Kaja”, kot",
  "(mgła:1.3)",
  "a $& b „$1 a” $$",
  "QX1 na szyldzie „Tata”",
])("what is protected in %j comes back by itself", (text) => {
  const { text: open, restore } = protect(text);
  expect(open).not.toBe(text);
  expect(open).not.toMatch(/[„”]|:1/);
  expect(restore(open)).toBe(text);
  expect(restore(open.toLowerCase())?.toLowerCase()).toBe(text.toLowerCase());
});
