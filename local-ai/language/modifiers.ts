import { entryOf, type Item } from "@/local-ai/language/items";
import { wordSet } from "@/local-ai/language/tables";
import { ANY, type Slots } from "@/local-ai/language/slots";

/** What stands before a noun. */
export type Modifiers = {
  readonly determiner: string | null;
  readonly numeral: string | null;
  readonly adjectives: readonly string[];
  readonly number: "one" | "many" | "unknown";
  /** What the adjectives' endings allow the noun to be. */
  readonly slots: Slots;
  /** How many items were read, joining words aside. */
  readonly count: number;
  readonly next: number;
};

type Draft = { -readonly [K in keyof Omit<Modifiers, "adjectives">]: Modifiers[K] } & {
  adjectives: string[];
};

/** Words that may stand before an adjective and belong to it. */
const INTENSIFIERS = wordSet("very; too; almost; quite; so");

/** "very", and adverbs of manner: "beautifully lit". */
export function canIntensify(english: string): boolean {
  return INTENSIFIERS.has(english) || english.endsWith("ly");
}

/** Reads determiners, numbers and adjectives up to the noun they lead to. */
export function readModifiers(items: readonly Item[], start: number): Modifiers {
  const draft: Draft = {
    determiner: null,
    numeral: null,
    adjectives: [],
    number: "unknown",
    slots: ANY,
    count: 0,
    next: start,
  };
  while (readOne(items, draft)) draft.count += 1;
  return draft;
}

function readOne(items: readonly Item[], draft: Draft): boolean {
  const item = items[draft.next];
  if (item === undefined) return false;
  return (
    readDeterminer(items, item, draft) ||
    readNumeral(items, item, draft) ||
    readAdjective(items, item, draft)
  );
}

function readDeterminer(items: readonly Item[], item: Item, draft: Draft): boolean {
  const determiner = entryOf(item, "determiner");
  if (!determiner || draft.determiner !== null || !canFollow(items, draft.next)) return false;
  draft.determiner = determiner.en;
  draft.next = afterSpace(items, draft.next);
  return true;
}

function readNumeral(items: readonly Item[], item: Item, draft: Draft): boolean {
  const numeral = numeralOf(item);
  if (numeral === null || draft.numeral !== null || !canFollow(items, draft.next)) return false;
  draft.numeral = numeral.en;
  draft.number = numeral.isOne ? "one" : "many";
  draft.next = afterSpace(items, draft.next);
  return true;
}

/** A word for a number, or up to three digits: longer ones are years and sizes, not counts. */
function numeralOf(item: Item): { readonly en: string; readonly isOne: boolean } | null {
  if (item.role === "number" && /^\d{1,3}$/.test(item.text)) {
    return { en: item.text, isOne: item.text === "1" };
  }
  return entryOf(item, "numeral") ?? null;
}

function readAdjective(items: readonly Item[], item: Item, draft: Draft): boolean {
  const intensifier = entryOf(item, "fixed");
  if (intensifier && canIntensify(intensifier.en))
    return readIntensified(items, intensifier.en, draft);
  const adjective = entryOf(item, "adjective", "participle");
  if (!adjective || (adjective.kind === "participle" && /\s/.test(item.text))) return false;
  const next = afterJoint(items, draft.next);
  if (next === null || !leadsToNoun(items, next.place, adjective.slots)) return false;
  draft.adjectives.push(adjective.en + next.joint);
  draft.slots = draft.slots & adjective.slots || draft.slots;
  draft.next = next.place;
  return true;
}

function readIntensified(items: readonly Item[], intensifier: string, draft: Draft): boolean {
  const place = afterSpace(items, draft.next);
  const before = draft.adjectives.length;
  const saved = draft.next;
  draft.next = place;
  const item = items[place];
  if (item !== undefined && readAdjective(items, item, draft)) {
    draft.adjectives[before] = `${intensifier} ${draft.adjectives[before]}`;
    return true;
  }
  draft.next = saved;
  return false;
}

/** After an adjective: a space, or ", " or " i " when another adjective follows. `joint` is what English says there. */
function afterJoint(
  items: readonly Item[],
  place: number,
): { place: number; joint: string } | null {
  const separator = items[place + 1];
  if (separator?.role !== "separator") return null;
  if (/^,\s+$/.test(separator.text)) {
    return entryOf(items[place + 2], "adjective") ? { place: place + 2, joint: "," } : null;
  }
  if (separator.text.trim() !== "") return null;
  const isAnd =
    items[place + 2]?.text.toLowerCase() === "i" && entryOf(items[place + 4], "adjective");
  return isAnd ? { place: place + 4, joint: " and" } : { place: place + 2, joint: "" };
}

/** True when nothing but agreeing adjectives lies between this item and a noun (or a word taken for a name). */
function leadsToNoun(items: readonly Item[], place: number, slots: Slots): boolean {
  const item = items[place];
  if (item === undefined || item.role === "separator") return false;
  const noun = entryOf(item, "noun");
  if (noun && (noun.slots & slots) !== 0) return true;
  const adjective = entryOf(item, "adjective", "participle");
  if (adjective) {
    const next = afterJoint(items, place);
    return next !== null && leadsToNoun(items, next.place, slots);
  }
  return item.entries.length === 0 && item.role === "word";
}

/** A determiner or number must have something to determine or count. */
function canFollow(items: readonly Item[], place: number): boolean {
  const item = items[afterSpace(items, place)];
  if (
    items[place + 1]?.role !== "separator" ||
    items[place + 1]?.text.trim() !== "" ||
    item === undefined
  )
    return false;
  return (
    entryOf(item, "noun", "adjective", "participle", "numeral") !== undefined ||
    item.entries.length === 0
  );
}

function afterSpace(items: readonly Item[], place: number): number {
  return items[place + 1]?.role === "separator" ? place + 2 : place + 1;
}
