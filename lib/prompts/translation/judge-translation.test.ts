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
  ["Geralt śpi", "Geralt sleeps"],
  ["Kraków", "Kraków"],
  ["Łódź", "Łódź"],
  ["Żywiec zimą", "Żywiec in winter"],
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
  ["smok z żarówką", "a dragon with żarówką", "unchanged"],
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

test.each([
  ["ein Haus am See in Bayern", "a house by the lake in Bavaria", "de", null],
  ["ein Haus am See mit Boot und Steg", "a house by the lake with a boat and a jetty", "de", null],
  ["une maison à Paris", "a house", "fr", "names"],
  ["кіт у Києві", "a cat in Kyiv", "uk", null],
  ["北京の猫", "a cat in Beijing", "ja", null],
  [
    "一只红色的狐狸坐在夕阳下的森林里，旁边有一条小河和一座古老的石桥，水彩画",
    "A red fox sits in the forest at sunset, beside it there is a small river and an ancient stone bridge, watercolour painting",
    "zh",
    null,
  ],
] as const)('"%s" → "%s" out of %s: %s', (source, translation, language, fault) => {
  expect(judgeTranslation(source, translation, language)).toBe(fault);
});

test.each([
  ["pokój 1/2, 1/4 i 3/4", "a room of half, a quarter and three quarters"],
  ["pociąg o 18.30", "a train at 18:30"],
  ["pociąg o 18:30", "a train at 6:30 pm"],
  ["10 000 m nad ziemią", "10k metres above the earth"],
  ["10\u00a0000 świec", "ten thousand candles"],
  ["102 dalmatyńczyki", "one hundred and two Dalmatians"],
  ["2 tysiące latawców", "two thousand kites"],
  ["0 ludzi", "no people"],
  ["2. piętro", "2nd floor"],
  ["7 lutego", "February 7th"],
])('the numbers of "%s" are in "%s"', (source, translation) => {
  expect(judgeTranslation(source, translation)).toBeNull();
});

test.each([
  ["(kot", "cat"],
  ["kot :(", "a cat :("],
  ["mama's kitchen z czajnikiem", "mama's kitchen with a kettle"],
  ["obraz 50 x 70 cm", "a picture 50 x 70 cm"],
  ['zdjęcie 5" x 7"', 'a photo 5" x 7"'],
  ["pies -- kot", "a dog -- a cat"],
  ["kot <3", "a cat <3"],
])('"%s" → "%s" breaks no structure', (source, translation) => {
  expect(judgeTranslation(source, translation)).toBeNull();
});

test("a prompt of the longest length is judged quickly", () => {
  const text = "Stary młyn nad rzeką, ".repeat(90);
  const startedAt = Date.now();
  expect(judgeTranslation(text, text)).toBe("unchanged");
  expect(judgeTranslation(text, "b".repeat(2000))).toBe("repetition");
  for (const part of ["(", '"', "„", "--a ", "<a:", "1 ", "1,", "A ", "kot \n", "QX1 ", "ą", "&"]) {
    const hostile = part.repeat(2000).slice(0, 2000);
    judgeTranslation(hostile, hostile);
    judgeTranslation(`kot ${hostile}`, `a cat ${hostile}`);
  }
  expect(Date.now() - startedAt).toBeLessThan(1000);
});
