import { findMatches } from "@/lib/prompts/moderation/lexicon";

/**
 * A classifier that knows the lexicon's terms as plain words only: no disguise but case and Polish diacritics is seen
 * through. With it we measure whether the words of disguised prompts reach a classifier at all.
 */
export function readByWords(text: string): boolean {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[ąćęłńóśźż]/g, withoutDiacritic);
  const words = plain.split(/[^\p{L}\p{M}\p{N}@$!|€]+/u).filter((word) => word !== "");
  const read = words.map((word) => ({
    forms: [word],
    squeezed: null,
    lettered: true,
    joined: false,
  }));
  return findMatches(read).length > 0;
}

function withoutDiacritic(letter: string): string {
  return letter === "ł" ? "l" : letter.normalize("NFD").charAt(0);
}
