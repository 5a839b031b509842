/** Longest search in characters. */
export const MAX_QUERY_CHARACTERS = 200;
/** Words of a search that count; the rest is passed over. */
export const MAX_QUERY_WORDS = 8;
/** What is kept of a word, in characters: nobody types more to find it again. */
const MAX_WORD_CHARACTERS = 64;

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};
const PLAIN_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join("")}]`, "g");
/** Chinese and Japanese put no spaces between words: there every character is one. */
const UNSPACED = String.raw`(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]`;
const WORD = new RegExp(String.raw`${UNSPACED}|(?:(?!${UNSPACED})[\p{L}\p{N}])+`, "gu");

/**
 * Endings of Polish nouns and adjectives, and of English plurals, folded, the longest first. Also written out in
 * db/migrations/0002_search.sql, for rows from before it.
 */
const ENDINGS = [
  ...["iego", "iemu", "iach", "iami"],
  ...["ami", "ach", "ego", "emu", "iem", "iej", "owi", "ymi", "imi", "ych", "ich", "ies"],
  ...["em", "om", "ow", "ie", "ia", "iu", "io", "ej", "ym", "im", "es"],
  ...["a", "e", "i", "o", "u", "y", "s"],
];
const SHORTEST_STEM = 3;
/** Marks a stem in the index; no word holds it, since it is neither letter nor digit. */
const STEM_MARK = "·";

/**
 * The words of a text as they are indexed and looked for, each once: lower case, without marks, letters and digits
 * only. "Żółta łódź, 2 koty" is zolta, lodz, 2, koty.
 */
export function foldWords(text: string): readonly string[] {
  const folded = text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "") // what lower case itself adds, as to the Turkish İ
    .replaceAll(PLAIN_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter);
  const words = folded.match(WORD) ?? [];
  return [...new Set(words.map((word) => [...word].slice(0, MAX_WORD_CHARACTERS).join("")))];
}

/** A folded word without its ending, if at least three letters are left: kota, kotem and koty are all kot. */
export function stemOf(word: string): string {
  const ending = ENDINGS.find(
    (one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** What the index keeps of some texts: their words, and the stems that differ from them, between spaces. */
export function indexedWords(texts: readonly string[]): string {
  const words = foldWords(texts.join(" "));
  const stems = words
    .filter((word) => stemOf(word) !== word)
    .map((word) => STEM_MARK + stemOf(word));
  return [...new Set([...words, ...stems])].join(" ");
}

/**
 * What stands before every word in the index, so that a search can only ever touch its owner's. Letters and digits only,
 * or the index would take the owner and the word for two words: a key's owner is `key:` and an id.
 */
export function ownerPrefixOf(ownerId: string): string {
  return ownerId.replaceAll(/[-:]/g, "");
}

/**
 * An FTS5 expression for what a person typed, or null when it has no word. Every word must be found: as the beginning
 * of an indexed word, or as another form of it. Holds quoted letters and digits only, whatever was typed.
 */
export function toMatch(ownerId: string, query: string): string | null {
  const owner = ownerPrefixOf(ownerId);
  const words = foldWords(query).slice(0, MAX_QUERY_WORDS);
  const clauses = words.map((word) => {
    const stem = stemOf(word);
    const forms = stem === word ? [] : [`"${owner}${stem}"`];
    return [`"${owner}${word}" *`, `"${owner}${STEM_MARK}${stem}"`, ...forms].join(" OR ");
  });
  return clauses.length === 0 ? null : clauses.map((clause) => `(${clause})`).join(" AND ");
}
