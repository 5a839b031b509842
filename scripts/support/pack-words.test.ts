import { expect, test } from "vitest";
import { unpackWords } from "@/lib/prompts/english/unpack-words";
import { packWords } from "./pack-words.mjs";

test("what is packed is found again, and nothing else", () => {
  const words = ["a", "paint", "paints", "painted", "painting", "taint", "tainted", "ting", "cat"];
  const unpacked = unpackWords(packWords(words));
  expect(words.filter((word) => !unpacked.has(word))).toEqual([]);
  for (const other of ["", "pain", "tain", "taints", "cats", "ca", "Paint", "é"]) {
    expect(unpacked.has(other)).toBe(false);
  }
});

test("hundreds of shared endings keep their own numbers", () => {
  const syllables = ["ba", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "we", "ix"];
  const all = syllables.flatMap((one) =>
    syllables.flatMap((two) => syllables.map((three) => one + two + three)),
  );
  // A rule without a pattern that endings could be shared by whole.
  const words = all.filter((_, index) => (index * 7919) % 31 < 17);
  const unpacked = unpackWords(packWords(words));
  const wanted = new Set(words);
  expect(all.filter((word) => unpacked.has(word) !== wanted.has(word))).toEqual([]);
});

test("words with other characters are refused", () => {
  expect(() => packWords(["café"])).toThrow("café");
});

test("packed text that breaks off is refused", () => {
  expect(() => unpackWords(packWords(["paint", "taint"]).slice(0, -1))).toThrow("break off");
});
