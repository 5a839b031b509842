/** A way to write a text so that people read it as before and a careless filter does not. */
export type Evasion = { readonly name: string; readonly disguise: (text: string) => string };

const LEET: Readonly<Record<string, string>> = {
  a: "4",
  e: "3",
  i: "1",
  l: "1",
  o: "0",
  s: "5",
  t: "7",
};
const SYMBOLS: Readonly<Record<string, string>> = { a: "@", e: "€", i: "!", s: "$", l: "|" };
const CYRILLIC: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  o: "о",
  p: "р",
  s: "ѕ",
  x: "х",
  y: "у",
};
const GREEK: Readonly<Record<string, string>> = {
  a: "α",
  e: "ε",
  i: "ι",
  k: "κ",
  n: "η",
  o: "ο",
  p: "ρ",
  t: "τ",
  u: "υ",
  v: "ν",
};
const COMBINING = ["\u0301", "\u0336", "\u0323"] as const;
const ZERO_WIDTH = ["\u200B", "\u200D", "\u00AD", "\u2060", "\uFEFF"] as const;
const FULL_WIDTH_OFFSET = 0xfee0;
const BOLD_SMALL_A = 0x1d41a;
const TAG_OFFSET = 0xe0000;

/** The ten transforms of a plain text that the lexicon has to see through. */
export const EVASIONS: readonly Evasion[] = [
  { name: "leet digits", disguise: (text) => replaceLetters(text, LEET) },
  { name: "leet symbols", disguise: (text) => replaceLetters(text, SYMBOLS) },
  { name: "Cyrillic look-alikes", disguise: (text) => replaceLetters(text, CYRILLIC) },
  { name: "Greek look-alikes", disguise: (text) => replaceLetters(text, GREEK) },
  {
    name: "zero-width and tag characters",
    disguise: (text) => afterLetters(text, (place) => `${pick(ZERO_WIDTH, place)}${tagFor(place)}`),
  },
  { name: "combining marks", disguise: (text) => afterLetters(text, (p) => pick(COMBINING, p)) },
  { name: "full-width letters", disguise: toFullWidth },
  { name: "mathematical letters", disguise: toMathematical },
  { name: "letters spaced out", disguise: (text) => Array.from(text).join(" ") },
  {
    name: "dots and hyphens between letters",
    disguise: (text) => spellWords(text, (word, place) => word.join(place % 2 === 0 ? "." : "-")),
  },
  {
    name: "repeated letters",
    disguise: (text) =>
      spellWords(text, (word, place) =>
        word.map((letter, index) => letter.repeat(index === place % word.length ? 4 : 1)).join(""),
      ),
  },
];

function replaceLetters(text: string, table: Readonly<Record<string, string>>): string {
  return Array.from(text, (letter) => table[letter.toLowerCase()] ?? letter).join("");
}

function afterLetters(text: string, filler: (place: number) => string): string {
  return Array.from(text, (letter, place) =>
    /\p{L}/u.test(letter) ? letter + filler(place) : letter,
  ).join("");
}

function pick(values: readonly string[], place: number): string {
  return values[place % values.length] ?? "";
}

function tagFor(place: number): string {
  return place % 3 === 0 ? String.fromCodePoint(TAG_OFFSET + 0x61 + (place % 26)) : "";
}

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) =>
    String.fromCodePoint(sign.charCodeAt(0) + FULL_WIDTH_OFFSET),
  );
}

function toMathematical(text: string): string {
  return text
    .toLowerCase()
    .replace(/[a-z]/g, (letter) =>
      String.fromCodePoint(BOLD_SMALL_A + letter.charCodeAt(0) - 0x61),
    );
}

function spellWords(text: string, spell: (word: string[], place: number) => string): string {
  return text
    .split(" ")
    .map((word, place) => spell(Array.from(word), place))
    .join(" ");
}
