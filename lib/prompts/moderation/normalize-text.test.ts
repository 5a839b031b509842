import { expect, test } from "vitest";
import { foldText, revealTags, splitWords } from "@/lib/prompts/moderation/normalize-text";
import { toWord } from "@/lib/prompts/moderation/normalize-text-forms";
import { readText } from "@/lib/prompts/moderation/normalize-text-readings";

const FOLDED = [
  ["Zażółć gęślą jaźń", "zazolc gesla jazn"],
  ["ŁÓDŹ, Øresund, straße, æther", "lodz, oresund, strasse, aether"],
  ["ｆｕｌｌ ｗｉｄｔｈ", "full width"],
  ["𝕕𝕠𝕦𝕓𝕝𝕖 𝓼𝓬𝓻𝓲𝓹𝓽", "double script"],
  ["ⓒⓘⓡⓒⓛⓔⓓ 🅱🅾🅻🅳 🇵🇱", "circled bold pl"],
  ["сору ΗΟΜΟ ραρα", "copy homo papa"],
  ["z\u200Be\u200Dr\u00ADo\u2060\uFEFF", "zero"],
  ["t\u{E0061}a\u{E0062}g", "tag"],
  ["s\u0336t\u0301r\u0323uck", "struck"],
  ["fu\u3164l\uFE0Fl", "full"],
] as const;

test.each(FOLDED)("%j looks like %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("a capital I inside a small word may be an l", () => {
  expect(foldText("chiId")).toBe("chi1d");
  expect(foldText("IKEA In")).toBe("ikea in");
});

test("words are what stands between punctuation", () => {
  expect(splitWords("a child-like, 3d drawing!")).toEqual(["a", "child", "like", "3d", "drawing"]);
  expect(splitWords("…")).toEqual([]);
});

test("tag characters are revealed, other text is not", () => {
  expect(revealTags("cat \u{E0068}\u{E0069} dog")).toBe("hi");
  expect(revealTags("cat")).toBe("");
});

test("leet is read in every way it may be meant, plain words only in one", () => {
  expect(toWord("ch1ld", false).forms).toEqual(expect.arrayContaining(["child", "chlld"]));
  expect(toWord("n@k€d!", false).forms).toEqual(expect.arrayContaining(["naked", "nakedi"]));
  expect(toWord("garden", false)).toMatchObject({ forms: ["garden"], squeezed: null });
});

test("repeated letters become one or two, ordinary doubled ones stay", () => {
  expect(toWord("kiiilling", false)).toMatchObject({ squeezed: "kiling" });
  expect(toWord("kiiilling", false).forms).toContain("killing");
  expect(toWord("rapped", false).squeezed).toBeNull();
  expect(toWord("committee", false).forms).toEqual(["committee"]);
});

test("letters that stand apart are joined, words end where gaps are wider", () => {
  const readings = readText("a  t r e e   i s").map((words) => words.map(({ forms }) => forms[0]));
  expect(readings).toContainEqual(["a", "tree", "is"]);
  expect(readings).toContainEqual(["atreeis"]);
});

test("a word has few readings, however it is made", () => {
  for (const piece of [
    "1a!|".repeat(500),
    "aaab1".repeat(400),
    "1!|1!|a",
    "|aaa1b1c!",
    "a".repeat(2000),
  ]) {
    expect(toWord(piece, false).forms.length).toBeLessThanOrEqual(50);
  }
});

test("a text has at most three readings and six with hidden text, no longer than itself", () => {
  const texts = [
    "a ".repeat(1000),
    "a.b  ".repeat(400),
    "\uFDFA".repeat(2000),
    "1 a ! | ".repeat(250),
  ];
  for (const text of texts) {
    const readings = readText(text);
    expect(readings.length).toBeLessThanOrEqual(3);
    for (const words of readings) expect(words.length).toBeLessThanOrEqual(text.length);
  }
  expect(readText("a b  c d\u{E0061}").length).toBeLessThanOrEqual(6);
});
