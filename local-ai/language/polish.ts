import type { Entry, Preposition } from "@/local-ai/language/entry";
import { entryOf, type Item, isSpace, readItems } from "@/local-ai/language/items";
import { isEnglishWord } from "@/local-ai/language/lexicon";
import { canIntensify } from "@/local-ai/language/modifiers";
import { readNounPhrase, skipSpace, UNGOVERNED } from "@/local-ai/language/noun-phrase";
import { type Context, sayPrepositional } from "@/local-ai/language/prepositional";
import { sayNounPhrase } from "@/local-ai/language/say";
import { readStyle } from "@/local-ai/language/style";

/** Where the reader is and what it has said. */
type Reader = {
  readonly items: readonly Item[];
  place: number;
  /** Pieces of the English text: words need a space between them, separators bring their own. */
  readonly pieces: { readonly text: string; readonly isSeparator: boolean }[];
  context: Context;
  /** True once the clause has a noun and no verb: a form that is a noun and a verb is then a verb. */
  awaitsVerb: boolean;
  /** Clauses finished so far. */
  clauses: number;
  /** What was said last. */
  follows: "noun" | "other";
};

const NO_CONTEXT: Context = { noun: null, verb: null, participle: null };

/** "lat 80." is an ordinal; its full stop ends no sentence. */
const DECADE = /(\blat \d0)\.(?=\s+\p{Ll}|,|$)/gu;
/** "w 1900 roku": English says the year alone. */
const YEAR = /(?<=\bw )(\d{4}) roku(?!\p{L})/gu;
/** Between commas, "para" rises from a plate; a couple does something or is somewhere. */
const LONE_STEAM = /(?<=,\s*)para(?=\s*(?:,|$))/giu;
/** "macro photo of", with nothing behind it. */
const DANGLING = / of(?=\s*(?:[,.;:!?)]|$))/g;

/**
 * Polish prompts in English, by rules: cases pick prepositions and numbers, adjectives move before their noun, nouns
 * get articles. Words it does not know, names and quotations stay as they are, and so does punctuation.
 */
export function translatePolish(text: string): string {
  const reader: Reader = {
    items: readItems(prepare(text.normalize("NFC"))),
    place: 0,
    pieces: [],
    context: NO_CONTEXT,
    awaitsVerb: false,
    clauses: 0,
    follows: "other",
  };
  while (reader.place < reader.items.length) readNext(reader);
  return join(reader).replaceAll(DANGLING, "");
}

function prepare(text: string): string {
  return text.replaceAll(DECADE, "$1").replaceAll(YEAR, "$1").replaceAll(LONE_STEAM, "para wodna");
}

function readNext(reader: Reader): void {
  const item = reader.items[reader.place];
  if (item === undefined) return;
  if (item.role === "separator") return readSeparator(reader, item);
  const first = reader.place;
  readPhrase(reader, item);
  capitaliseLike(reader, item, first);
}

function readSeparator(reader: Reader, item: Item): void {
  reader.place += 1;
  if (isSpace(item) && !item.text.includes("\n")) return;
  reader.pieces.push({ text: item.text, isSeparator: true });
  reader.context = NO_CONTEXT;
  reader.awaitsVerb = false;
  reader.clauses += 1;
}

function readPhrase(reader: Reader, item: Item): void {
  if (item.text === "a" && isEnglishArticle(reader)) {
    // A Polish noun brings its own.
    const isBeforePolish = isKnown(reader.items[skipSpace(reader.items, reader.place + 1)]);
    say(reader, isBeforePolish ? "" : "a", reader.place + 1);
    return;
  }
  const entry = chooseEntry(reader, item);
  const isRead = entry !== undefined && readByKind(reader, item, entry);
  if (isRead) return;
  if (followsNoun(reader, entry) || !readNoun(reader)) readLoneWord(reader, item, entry);
}

/** "sketch of a dom", "a dragon nad miastem": among English words, "a" is no Polish "and". */
function isEnglishArticle({ items, place }: Reader): boolean {
  const before = items[isSpace(items[place - 1]) ? place - 2 : place - 1];
  if (before === undefined || before.role === "separator") {
    const after = items[skipSpace(items, place + 1)];
    return after !== undefined && !isKnown(after) && isEnglishWord(after.text);
  }
  return !isKnown(before) && isEnglishWord(before.text);
}

function isKnown(item: Item | undefined): boolean {
  return item !== undefined && item.entries.length > 0;
}

/** Reads what opens something other than a noun phrase; false for what may open one. */
function readByKind(reader: Reader, item: Item, entry: Entry): boolean {
  if (entry.kind === "preposition") return readPreposition(reader, item, entry);
  if (entry.kind === "style") {
    const read = readStyle(reader.items, reader.place + 1);
    return say(reader, read.english, read.next);
  }
  if (entry.kind === "verb") {
    reader.context = { ...reader.context, verb: entry.base, participle: null };
    reader.awaitsVerb = false;
    return say(reader, entry.en, reader.place + 1);
  }
  if (entry.kind !== "fixed") return false;
  return (canIntensify(entry.en) && readNoun(reader)) || say(reader, entry.en, reader.place + 1);
}

function chooseEntry(reader: Reader, item: Item): Entry | undefined {
  const [first] = item.entries;
  if (first?.kind !== "verb" || reader.awaitsVerb) return first;
  // Nothing has been named yet: "gra" opens with a game, "smok lata" goes on with a verb.
  return reader.context.verb === null ? (entryOf(item, "noun") ?? first) : first;
}

/** "dziewczyna trzymająca czerwony balon": behind its noun a participle goes on with it, and never opens the next. */
function followsNoun(reader: Reader, entry: Entry | undefined): boolean {
  return entry?.kind === "participle" && reader.context.noun !== null && !endsWithLink(reader);
}

function endsWithLink(reader: Reader): boolean {
  return /^(?:and|or|but|nor)$/.test(reader.pieces.at(-1)?.text ?? "");
}

function readPreposition(reader: Reader, item: Item, entry: Preposition): boolean {
  const start = skipSpace(reader.items, reader.place + 1);
  const phrase = readNounPhrase(reader.items, start, entry.cases);
  return phrase
    ? say(reader, sayPrepositional(item.text, entry, phrase, reader.context), phrase.next)
    : say(reader, entry.en, reader.place + 1);
}

function readNoun(reader: Reader): boolean {
  const phrase = readNounPhrase(reader.items, reader.place, UNGOVERNED);
  if (!phrase) return false;
  const isManner = phrase.isStyle && phrase.of === null && reader.clauses > 0;
  say(
    reader,
    sayNounPhrase(phrase, isManner || isApposed(reader) ? "none" : "indefinite"),
    phrase.next,
  );
  reader.context = { noun: phrase.noun, verb: reader.context.verb, participle: null };
  reader.awaitsVerb = reader.context.verb === null;
  reader.follows = "noun";
  return true;
}

/** "kot astronauta": a noun right behind another shares its article. */
function isApposed(reader: Reader): boolean {
  return reader.follows === "noun" && isSpace(reader.items[reader.place - 1]);
}

/** An adjective or participle with no noun behind it, or a word nobody knows. */
function readLoneWord(reader: Reader, item: Item, entry: Entry | undefined): void {
  if (entry?.kind !== "participle") {
    say(reader, entry && "en" in entry ? entry.en : item.text, reader.place + 1);
    return;
  }
  reader.context = {
    ...reader.context,
    verb: entry.en,
    participle: entry.joins === null ? null : entry.en,
  };
  const start = skipSpace(reader.items, reader.place + 1);
  const phrase = entry.joins === null ? null : readNounPhrase(reader.items, start, entry.cases);
  if (phrase && entry.joins !== null && (phrase.slots & entry.cases) !== 0) {
    say(reader, `${entry.en} ${entry.joins} ${sayNounPhrase(phrase, "indefinite")}`, phrase.next);
  } else {
    const joins = isUnknown(reader.items[start]) && entry.joins !== null ? ` ${entry.joins}` : "";
    say(reader, entry.en + joins, reader.place + 1);
  }
}

function isUnknown(item: Item | undefined): boolean {
  return item?.role === "word" && item.entries.length === 0;
}

/** Puts down a piece and moves on; always true, so that readers can end with it. */
function say(reader: Reader, text: string, next: number): true {
  if (text !== "") reader.pieces.push({ text, isSeparator: false });
  reader.place = next;
  reader.follows = "other";
  return true;
}

/** A sentence that began with a capital begins with one in English. */
function capitaliseLike(reader: Reader, item: Item, place: number): void {
  const opening = reader.items[place - 1];
  const isOpening = place === 0 || (opening?.role === "separator" && /[.!?\n]/.test(opening.text));
  const piece = reader.pieces.at(-1);
  if (!isOpening || piece === undefined || !/^\p{Lu}/u.test(item.text)) return;
  reader.pieces[reader.pieces.length - 1] = {
    ...piece,
    text: piece.text.charAt(0).toUpperCase() + piece.text.slice(1),
  };
}

function join(reader: Reader): string {
  let text = "";
  let afterSeparator = true;
  for (const piece of reader.pieces) {
    const isOpen = afterSeparator && /(?:^|[\s(„“"'«/–-])$/.test(text);
    text += piece.isSeparator || isOpen ? piece.text : ` ${piece.text}`;
    afterSeparator = piece.isSeparator;
  }
  return text;
}
