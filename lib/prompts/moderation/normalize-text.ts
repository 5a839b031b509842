import { toLatin } from "@/lib/prompts/moderation/normalize-text-confusables";

/** Characters that show nothing: zero-width, bidi and tag characters, variation selectors, Hangul fillers. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Arabic phrases in one character, of up to 18 letters: NFKC would make a text many times longer. */
const LIGATED_PHRASES = /[\uFDF0-\uFDFD]/g;
const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const NOT_ASCII = /[^\p{ASCII}]/gu;
/** A capital I inside a word of small letters is as often meant as an l; `1` stands for both. */
const DOUBTFUL_CAPITAL = /(?<=\p{Ll})I/gu;
/** Tag characters repeat ASCII, unseen, from here on. */
const TAGS = /[\u{E0020}-\u{E007E}]+/gu;
const TAG_OFFSET = 0xe0000;

/**
 * A text as it looks: compatibility forms (full-width, mathematical) made plain, invisible characters and diacritics
 * dropped, look-alikes made Latin, lower case. Digits and punctuation stay.
 */
export function foldText(text: string): string {
  const plain = text.replace(LIGATED_PHRASES, " ").normalize("NFKC");
  const bare = plain.replace(INVISIBLE, "").normalize("NFD").replace(MARKS, "");
  return bare.replace(DOUBTFUL_CAPITAL, "1").replace(NOT_ASCII, toLatin).toLowerCase();
}

/** What is written in tag characters, which people do not see but a language model may read. */
export function revealTags(text: string): string {
  return Array.from(text.matchAll(TAGS), ([tags]) =>
    Array.from(tags, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - TAG_OFFSET)).join(
      "",
    ),
  ).join(" ");
}

/** The words of a folded text: what stands between punctuation and blanks. */
export function splitWords(folded: string): string[] {
  return folded.match(WORD) ?? [];
}
