import { expect, test } from "vitest";
import { foldText } from "@/lib/prompts/moderation/normalize-text";
import { MOST_READING_CHARACTERS, readPlainly } from "@/lib/prompts/moderation/plain-reading";
import { MAX_PROMPT_CHARACTERS } from "@/lib/recipe/schema";

const HIDDEN = Array.from("child porn", (sign) =>
  String.fromCodePoint(0xe0000 + sign.charCodeAt(0)),
).join("");

const DISGUISED = [
  ["ch1ld p0rn", "child porn"],
  ["pornogr@ph!c photo of @ wom@n", "pornographic photo of a woman"],
  ["c h i l d   p o r n", "child porn"],
  ["a  n u d e c h i l d in the park", "nude child"],
  ["m.a.s.t.u.r.b.a.t.i.n.g", "masturbating"],
  ["сhіld роrn", "child porn"],
  ["ｃｈｉｌｄ ｐｏｒｎ", "child porn"],
  ["ch\u200Bild po\u00ADrn", "child porn"],
  ["chi\u0336ld p\u0323orn", "child porn"],
  ["chiiiild ppoorrnn", "child porn"],
  ["n4g13 dz13ck0", "nagie dziecko"],
  ["a lovely cat" + HIDDEN, "child porn"],
  ["cutt1ng th3 m4n's thr04t", "cutting the man's throat"],
] as const;

test.each(DISGUISED)("%j says %j", (text, plain) => {
  expect(` ${readPlainly(text)?.replaceAll(",", "")} `).toContain(` ${plain} `);
});

test("disguised words are read even where the lexicon knows none of them", () => {
  expect(readPlainly("a w0m4n wr4pp3d 1n barbed wire")).toBe("a woman wrapped in barbed wire");
  expect(readPlainly("wοmаn wrаppеd in bаrbеd wire")).toBe("woman wrapped in barbed wire");
});

const PLAIN = [
  "",
  "a fox in the forest",
  "CHILD PORN",
  "child-porn, hentai!!!",
  "cutting the man's throat",
  "Zgwałcona kobieta, NAGIE DZIECKO",
  "lis w lesie o zachodzie słońca",
  "a castle, 4k, 8k uhd, f/1.8, 35mm, 16:9, 1920s style, 3d render!!! J. R. R. Tolkien",
  "schöne Straße in Köln, crème brûlée, řeka, Øresund",
  "Шишкин, медведи в лесу",
  "Ένα καράβι στη θάλασσα",
  "日本の庭, 한국의 산, حديقة",
  "wow, sooo cute 😀👍🏽",
] as const;

test.each(PLAIN)("%j is plain as it is", (text) => {
  expect(readPlainly(text)).toBeNull();
});

test("no character is folded to more than seven, so that no prompt outgrows its reading", () => {
  let longest = 0;
  // Nothing beyond the second plane has a decomposition.
  for (let codePoint = 0; codePoint < 0x30000; codePoint++) {
    longest = Math.max(longest, foldText(String.fromCodePoint(codePoint)).length);
  }
  expect(longest * MAX_PROMPT_CHARACTERS).toBeLessThanOrEqual(MOST_READING_CHARACTERS);
});

test("a reading is bounded, and what is disguised does not fall off its end", () => {
  for (const filler of ["㍿", "㎯", "ⅷ", "x1", "한"]) {
    const words = "ch1ld p0rn w4lk1ng";
    const text = filler.repeat((MAX_PROMPT_CHARACTERS - 20) / filler.length) + ` ${words}`;
    const reading = readPlainly(text);
    expect(reading?.length).toBeLessThanOrEqual(MOST_READING_CHARACTERS);
    expect(reading).toContain("child porn walking");
  }
  for (const piece of ["1a!|", "\uFDFA", "x", "a.b ", "n u d e ", "child porn "]) {
    const text = piece.repeat(MAX_PROMPT_CHARACTERS / piece.length);
    expect(readPlainly(text)?.length ?? 0).toBeLessThanOrEqual(MOST_READING_CHARACTERS);
  }
});
