import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PACKED_WORDS } from "@/lib/prompts/english/packed-words";
import { unpackWords } from "@/lib/prompts/english/unpack-words";
import { chooseEnglishWords, englishWordsSource } from "./english-words.mjs";
import { inRoot } from "./paths.mjs";

test("the vocabulary was built from the lists as they are", () => {
  const built = readFileSync(inRoot("lib/prompts/english/packed-words.ts"), "utf8");
  // Compared before expect, which would print all of it.
  expect(built === englishWordsSource(chooseEnglishWords())).toBe(true);
});

test("every chosen word is found", () => {
  const vocabulary = unpackWords(PACKED_WORDS);
  expect([...chooseEnglishWords()].filter((word) => !vocabulary.has(word))).toEqual([]);
});
