import { expect, test } from "vitest";
import { keepsFacts, keepsNotation, splitFlags } from "@/lib/prompts/text-model/kept-parts";

test.each([
  ["a fox --ar 16:9", "a fox", "--ar 16:9"],
  ["a fox --ar 16:9 --v 6 --tile", "a fox", "--ar 16:9 --v 6 --tile"],
  ["a fox", "a fox", ""],
  ["--tile", "", "--tile"],
  ["a fox --no text, people", "a fox --no text, people", ""],
  ["a well-kept fox -- at night", "a well-kept fox -- at night", ""],
])("the flags behind %j are taken off", (prompt, words, flags) => {
  expect(splitFlags(prompt)).toEqual({ words, flags });
});

test.each([
  ["a number", "a fox, 35mm", "a fox, 50mm, soft light", false],
  ["a number", "a fox, 35mm", "a fox, 35mm, soft light", true],
  ["a ratio", "a 16:9 frame", "a 4:3 frame", false],
  ["part of a number only", "a house built in 1920", "a house built in 19200", false],
  ["a count", "two foxes", "three foxes in soft light", false],
  ["a count", "Two foxes", "two foxes in soft light", true],
  ["writing", 'a sign that says "OPEN"', 'a sign that says "CLOSED", soft light', false],
  ["writing", 'a sign that says "OPEN"', "a sign that says “OPEN”, soft light", true],
  ["writing in single quotes", "a cup with 'no tea'", "a cup with tea", false],
  ["an apostrophe", "a child's room and the dogs' beds", "a child's room, the dogs' beds", true],
  ["a name", "a street in Tokyo", "a street in Kyoto, soft light", false],
  ["a name", "a street in Tokyo", "a Tokyo street, soft light", true],
  ["a name at the start", "Wieliczka mine", "an old mine, soft light", false],
  ["a capital at the start", "Wolf in the snow", "a wolf in the snow, soft light", true],
  ["titles in capitals", "A Fox In The Forest", "a fox in a woodland, soft light", true],
  ["what must be absent", "a street with no people", "a street with people, soft light", false],
  ["what must be absent", "a street without people", "a street with no people, rain", true],
  ["a weight", "(fog:1.3), a fox", "(fog:1.4), a fox", false],
  ["a weight", "(fog:1.3), a fox", "a fox, (fog:1.3), rain", true],
  ["an extra network", "a fox <lora:ink:0.8>", "a fox, ink", false],
  ["a flag", "a fox --no text, people", "a fox, no text, no people", false],
])("%s: %j to %j", (_what, original, answer, kept) => {
  expect(keepsFacts(original, answer)).toBe(kept);
});

test.each([
  ["Anna, 3 knives, (fog:1.3)", "a picnic, (fog:1.3)", true],
  ["(naked:1.3), fog", "(peaceful:1.3), fog", true],
  ["(naked:1.3), fog", "(peaceful:1.2), fog", false],
  ["(naked:1.3), fog", "peaceful, fog", false],
  ["blood <lora:ink:0.8>", "fog <lora:ink:0.9>", false],
])("notation alone leaves words, names and numbers free: %j to %j", (original, answer, kept) => {
  expect(keepsNotation(original, answer)).toBe(kept);
});
