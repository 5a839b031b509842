import { expect, test } from "vitest";
import { judgeTranslation } from "@/lib/prompts/translation/judge-translation";

const FIT = [
  ["lis w lesie o zachodzie słońca", "a fox in the forest at sunset"],
  ["kot", "a cat"],
  ["las", "the forest"],
  ["bardzo, bardzo, bardzo stary most", "very, very, very old bridge"],
  ["kot, kot, kot, kot, kot", "cat, cat, cat, cat, cat"],
  // Names and words that English has too stay as they are.
  ["Wawel", "Wawel"],
  ["Adam Mickiewicz", "Adam Mickiewicz"],
  ["robot", "robot"],
  ["panda w parku", "panda in the park"],
  ["smok z żarówką", "a dragon with żarówką"],
  ["Geralt śpi", "Geralt sleeps"],
  ["Kraków", "Kraków"],
  // English that was not recognised and came back unchanged.
  ["bioluminescent axolotl in a terrarium", "bioluminescent axolotl in a terrarium"],
  ["cyberpunk samurai", "Cyberpunk samurai."],
  ["shiba inu surfing", "shiba inu surfing"],
  // Other alphabets.
  ["кіт у лісі", "a cat in the forest"],
] as const;

test.each(FIT)('"%s" → "%s" may be drawn', (source, translation) => {
  expect(judgeTranslation(source, translation)).toBeNull();
});

const UNFIT = [
  ["kot", "", "empty"],
  ["kot", " \n", "empty"],
  ["pies na plaży", "pies na plaży", "unchanged"],
  ["pies na plazy", "pies na plazy", "unchanged"],
  ["pies", "pies", "unchanged"],
  ["Stary młyn nad rzeką", "stary młyn nad rzeką.", "unchanged"],
  ["kot pali zażarcie trawę", "cat pali zażarcie trawę", "unchanged"],
  ["Stary młyn", "Stary młyn", "unchanged"],
  ["Robot żarówka", "Robot żarówka", "unchanged"],
  ["кіт у лісі", "кіт у лісі", "unchanged"],
  ["zarządca", "the manager the manager the manager", "repetition"],
  ["stary dom", "old old old old house", "repetition"],
  ["smok", "dragon of the dragon of the dragon of the", "repetition"],
  ["śmiech", "hahahahahaha", "repetition"],
  [
    "las, rzeka, góry, chmury, ptaki, trawa, kwiaty, słońce, wiatr, dom, płot, droga",
    "forest river forest and river forest with river forest or river forest and forest river with river forest",
    "repetition",
  ],
  [
    "kot",
    "cats are wonderful animals that people keep at home because they like company and warmth",
    "length",
  ],
  [
    "stary drewniany młyn nad rzeką w górach o świcie, mgła unosi się nad wodą, styl olejny, " +
      "ciepłe światło, dużo szczegółów, kilka ptaków na niebie",
    "an old mill",
    "length",
  ],
] as const;

test.each(UNFIT)('"%s" → "%s" is refused: %s', (source, translation, fault) => {
  expect(judgeTranslation(source, translation)).toBe(fault);
});

test("a prompt of the longest length is judged quickly", () => {
  const text = "Stary młyn nad rzeką, ".repeat(90);
  const startedAt = Date.now();
  expect(judgeTranslation(text, text)).toBe("unchanged");
  expect(judgeTranslation(text, "b".repeat(2000))).toBe("repetition");
  expect(Date.now() - startedAt).toBeLessThan(1000);
});
