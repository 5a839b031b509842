import { PACKED_WORDS } from "@/lib/prompts/english/packed-words";
import { FRIENDS, LOANS } from "@/lib/prompts/english/shared-words";
import { unpackWords, type WordSet } from "@/lib/prompts/english/unpack-words";

/**
 * What a word says about the language of a text: `english` has it alone; a `loan` means the same in Polish; a `friend`
 * is a false one and means something else; anything else is `unknown`.
 */
export type WordKind = "english" | "loan" | "friend" | "unknown";

let vocabulary: WordSet | undefined;

/** The kind of a word of lower-case ASCII letters. The first call of an isolate unpacks the vocabulary. */
export function kindOfWord(word: string): WordKind {
  if (FRIENDS.has(word)) return "friend";
  if (LOANS.has(word)) return "loan";
  vocabulary ??= unpackWords(PACKED_WORDS);
  return vocabulary.has(word) ? "english" : "unknown";
}
