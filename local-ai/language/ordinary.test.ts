import { expect, test } from "vitest";
import { LATER_PROMPTS } from "@/local-ai/language/later-prompts";
import { ORDINARY_PROMPTS } from "@/local-ai/language/ordinary-prompts";
import { isEnglishWord } from "@/local-ai/language/lexicon";
import { translate } from "@/local-ai/language/translate";
import { isKnownEnglish } from "@/lib/prompts/translation/guards/known-english";
import { judgeTranslation } from "@/lib/prompts/translation/judge-translation";

const PROMPTS = `${ORDINARY_PROMPTS}${LATER_PROMPTS}`
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "");

test("there are many prompts and no two alike", () => {
  expect(PROMPTS.length).toBeGreaterThan(300);
  expect(new Set(PROMPTS).size).toBe(PROMPTS.length);
});

test.each(PROMPTS)("nothing Polish is left of: %s", (prompt) => {
  const english = translate(prompt, "pl", "en");
  expect(judgeTranslation(prompt, english)).toBeNull();
  const source = new Set(prompt.toLowerCase().match(/\p{L}+/gu));
  const words = english.match(/\p{L}+/gu) ?? [];
  const left = words.filter(
    (word) =>
      source.has(word) &&
      word === word.toLowerCase() &&
      !isEnglishWord(word) &&
      !isKnownEnglish(word),
  );
  expect(left).toEqual([]);
});
