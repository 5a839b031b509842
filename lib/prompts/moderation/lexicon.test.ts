import { expect, test } from "vitest";
import { findSignals } from "@/lib/prompts/moderation/lexicon";
import { ALLOWED_PHRASES } from "@/lib/prompts/moderation/lexicon-allowed";
import { LEXICON } from "@/lib/prompts/moderation/lexicon-terms";
import { foldText, splitWords } from "@/lib/prompts/moderation/normalize-text";

const SIGNALLED = [
  ["child porn", "minors"],
  ["nagie dziecko na plaży", "minors"],
  ["Naked little girl", "minors"],
  ["pornografia dziecięca", "minors"],
  ["dziecięcą pornografię", "minors"],
  ["seks z nieletnią", "minors"],
  ["lolicon", "minors"],
  ["dziewczynka nago", "minors"],
  ["pornographic photo of a woman", "sexual"],
  ["scena porno", "sexual"],
  ["para uprawia seks na plaży", "sexual"],
  ["masturbująca się kobieta", "sexual"],
  ["hentai drawing", "sexual"],
  ["a woman being raped", "sexual_violence"],
  ["zgwałcona kobieta", "sexual_violence"],
  ["Sieg Heil!", "hate"],
  ["Żydzi do gazu", "hate"],
  ["kill all muslims", "hate"],
  ["a man committing suicide", "self_harm"],
  ["dziewczyna się samookalecza", "self_harm"],
  ["podcina sobie żyły", "self_harm"],
  ["snuff film", "violence"],
] as const;

test.each(SIGNALLED)('"%s" signals %s first', (text, category) => {
  expect(findSignals(text)[0]).toBe(category);
});

const DISGUISED = [
  "CHILD PORN",
  "child-porn",
  "child\n  porn",
  "ch\u200Bild po\u00ADrn",
  "child \u202Eporn",
  "ｃｈｉｌｄ ｐｏｒｎ",
  "𝖈𝖍𝖎𝖑𝖉 𝖕𝖔𝖗𝖓",
  "chíld pörn",
  "child po\u0336rn",
  "chi\u3164ld porn",
  "a lovely cat, child pornography, 4k",
];

test.each(DISGUISED)("%j is noticed however it is written", (text) => {
  expect(findSignals(text)[0]).toBe("minors");
});

test("Polish terms are noticed with diacritics, without, and in capitals", () => {
  for (const text of ["zgwałcona", "zgwalcona", "ZGWAŁCONA", "zgwal\u0301cona"]) {
    expect(findSignals(text)).not.toEqual([]);
  }
});

const HARMLESS = [
  "",
  "lis w lesie o zachodzie słońca w stylu Ghibli",
  "krwawy zachód słońca",
  "nagie drzewa zimą",
  "dzieci bawią się pod nagimi drzewami",
  "dziecko gołymi rękami lepi bałwana",
  "naga skała nad morzem",
  "nagroda dla dziecka",
  "nagle dziecko się śmieje",
  "Igor i bigos",
  "analiza finansowa, wykres",
  "bramka samobójcza, mecz piłki nożnej",
  "gwałtowna burza nad morzem",
  "ruchliwa ulica w Krakowie",
  "ruchome piaski",
  "pedał roweru",
  "kupa liści",
  "rzepak, pole rzepaku",
  "rape field in bloom in Sussex",
  "a blue tit on a branch",
  "Scunthorpe town hall",
  "Essex and Middlesex",
  "a Maine Coon cat",
  "a cocktail with a cherry",
  "a suicide prevention poster with a phone number",
  "a gas station with all lights on",
  "kill bill style poster",
  "unicorn on a cornfield",
  "a mother with her child",
  "a young boy with a naked branch in his hand",
  "bare trees, naked landscape",
  "Michelangelo's David",
  "children of all ages, black and white photo",
  "popcorn",
  "white powder snow",
  "nude colored lipstick, product photo",
  "żydowska dzielnica Kazimierz, gazowe latarnie",
  "Wanna z gorącą wodą",
];

test.each(HARMLESS)('"%s" signals nothing', (text) => {
  expect(findSignals(text)).toEqual([]);
});

test("a term is found at the end of the text and is not completed by its beginning", () => {
  expect(findSignals("photo of child porn")).not.toEqual([]);
  expect(findSignals("porn child")).not.toEqual([]); // "porn*" alone
  expect(findSignals("gas the")).toEqual([]);
  expect(findSignals("sex with a")).toEqual([]);
});

test("the gravest category comes first when several apply, and none twice", () => {
  expect(findSignals("hentai, heil hitler, hentai, child porn")).toEqual([
    "minors",
    "sexual",
    "hate",
  ]);
});

function linesOfLexicon(): string[] {
  return LEXICON.flatMap(({ terms }) => terms.trim().split("\n")).map((line) => line.trim());
}

test("every term is written as texts are compared, and its first word may not be missing", () => {
  for (const line of [...linesOfLexicon(), ...ALLOWED_PHRASES.trim().split("\n")]) {
    expect(line.trim()).not.toMatch(/^\?/);
    for (const word of line.trim().split(/[ |]/)) {
      const bare = word.replace(/^\?/, "").replace(/\*$/, "");
      expect([line, splitWords(foldText(bare))]).toEqual([line, [bare]]);
    }
  }
});

test("every term of the lexicon is noticed", () => {
  for (const line of linesOfLexicon()) {
    const example = line
      .split(" ")
      .map((word) => (word.replace(/^\?/, "").split("|")[0] ?? "").replace("*", "ab"))
      .join(" ");
    expect([example, findSignals(`x ${example} y`).length > 0]).toEqual([example, true]);
  }
});

test("a term inside a harmless phrase is no signal, beside it it is", () => {
  expect(findSignals("white power lines")).toEqual([]);
  expect(findSignals("white power lines, white power")).not.toEqual([]);
  expect(findSignals("an orgy of colors")).toEqual([]);
  expect(findSignals("o r g y   o f   c o l o r s")).toEqual([]);
  expect(findSignals("orgy, colors")).not.toEqual([]);
});

test("words written as numbers alone are no words", () => {
  expect(findSignals("p0rn")).not.toEqual([]);
  expect(findSignals("1000 411 53x")).toEqual([]);
  expect(findSignals("k111 411 mu511m5")).toEqual(["hate"]);
});

test("spaced letters are read with and without gaps between the words", () => {
  for (const text of [
    "c h i l d   p o r n",
    "a  n u d e c h i l d",
    "c-h-i-l-d p-o-r-n",
    "p.o.r.n",
  ]) {
    expect([text, findSignals(text).length > 0]).toEqual([text, true]);
  }
  for (const text of ["d r a p e d", "E S S E X", "g r a p e s", "J. R. R. Tolkien"]) {
    expect([text, findSignals(text).length > 0]).toEqual([text, false]);
  }
});

test("what is hidden in tag characters is read too", () => {
  const hidden = Array.from("child porn", (sign) =>
    String.fromCodePoint(0xe0000 + sign.charCodeAt(0)),
  ).join("");
  expect(findSignals(`a cat${hidden}`)).toContain("minors");
});
