import { derive } from "@/local-ai/language/derive";
import type { Entry, EntryKind } from "@/local-ai/language/entry";
import { longestPhrase, lookUp } from "@/local-ai/language/lexicon";

/** A word, a known phrase, a quotation, or what stands between them. */
export type Item = {
  readonly text: string;
  readonly role: "word" | "number" | "quotation" | "separator";
  /** Every reading; empty for words nobody knows. */
  readonly entries: readonly Entry[];
};

type Token = Omit<Item, "entries">;

const QUOTATION = /„[^”"]*[”"]|“[^”]*”|"[^"]*"|«[^»]*»/u;
const NUMBER = /\d+(?:[.,:]\d+)*(?![\p{L}\p{N}])/u;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/u;
const TOKEN = new RegExp(`(${QUOTATION.source})|(${NUMBER.source})|(${WORD.source})`, "gu");

/** Cuts a text into items, the longest known phrase first; nothing is lost, the texts joined are the whole. */
export function readItems(text: string): Item[] {
  const tokens = tokenise(text);
  const items: Item[] = [];
  for (let place = 0; place < tokens.length;) {
    const phrase = longestKnown(tokens, place);
    const token = tokens[place];
    if (phrase) items.push(phrase.item);
    else if (token)
      items.push({ ...token, entries: token.role === "word" ? derive(token.text) : [] });
    place += phrase?.count ?? 1;
  }
  return items;
}

/** The first reading of one of these kinds. */
export function entryOf<K extends EntryKind>(
  item: Item | undefined,
  ...kinds: readonly K[]
): Extract<Entry, { kind: K }> | undefined {
  return item?.entries.find((entry): entry is Extract<Entry, { kind: K }> =>
    kinds.some((kind) => kind === entry.kind),
  );
}

/** True for white space alone: it separates words, not clauses. */
export function isSpace(item: Item | undefined): boolean {
  return item?.role === "separator" && item.text.trim() === "";
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) tokens.push({ text: text.slice(end, match.index), role: "separator" });
    tokens.push({ text: match[0], role: match[1] ? "quotation" : match[2] ? "number" : "word" });
    end = match.index + match[0].length;
  }
  if (end < text.length) tokens.push({ text: text.slice(end), role: "separator" });
  return tokens;
}

/** Phrases span words and the white space between them, never punctuation. */
function longestKnown(
  tokens: readonly Token[],
  start: number,
): { item: Item; count: number } | undefined {
  if (tokens[start]?.role === "separator" || tokens[start]?.role === "quotation") return undefined;
  for (let words = longestPhrase(); words > 0; words--) {
    const count = words * 2 - 1;
    const span = tokens.slice(start, start + count);
    if (span.length < count || !isPhrase(span)) continue;
    const text = span.map((token) => token.text).join("");
    const entries = lookUp(text);
    if (entries.length > 0) return { item: { text, role: "word", entries }, count };
  }
  return undefined;
}

function isPhrase(span: readonly Token[]): boolean {
  return span.every((token, place) =>
    place % 2 === 0 ? token.role === "word" || token.role === "number" : token.text.trim() === "",
  );
}
