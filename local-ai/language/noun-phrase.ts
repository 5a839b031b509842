import { HERDS } from "@/local-ai/language/data/small-words";
import { pluralOf } from "@/local-ai/language/english";
import type { Countability, Noun } from "@/local-ai/language/entry";
import { entryOf, type Item } from "@/local-ai/language/items";
import { readModifiers } from "@/local-ai/language/modifiers";
import { either, PLURAL, SINGULAR, type Slots } from "@/local-ai/language/slots";

/** A noun with everything that belongs to it, read but not yet put into English order. */
export type NounPhrase = {
  readonly determiner: string | null;
  readonly numeral: string | null;
  /** Adjectives in English order, all before the noun. */
  readonly adjectives: readonly string[];
  /** The noun in English, singular, as other tables name it. */
  readonly noun: string;
  /** The noun as it is said: singular or plural. */
  readonly said: string;
  readonly isPlural: boolean;
  readonly countability: Countability | "name";
  readonly isStyle: boolean;
  /** What the noun's form can be once everything around it has narrowed it. */
  readonly slots: Slots;
  /** "of …": a noun in the genitive behind this one. */
  readonly of: NounPhrase | null;
  /** Where the next unread item is. */
  readonly next: number;
};

/** "a violin" for skrzypce: Polish has only a plural where English counts one thing. */
const EMBEDDED_ARTICLE = /^(an?|the) (.+)$/;

/** Reads a noun phrase that starts at an item, preferring the given cases; null when none starts there. */
export function readNounPhrase(
  items: readonly Item[],
  start: number,
  cases: Slots,
): NounPhrase | null {
  const modifiers = readModifiers(items, start);
  const head = items[modifiers.next];
  const noun = chooseNoun(head, modifiers.slots, cases);
  if (!noun) return head && modifiers.count > 0 ? nameOrNothing(head, modifiers) : null;
  const slots = narrow(noun.slots, [modifiers.slots, cases]);
  const isPlural = decidePlural(slots, modifiers.number, noun);
  const numberSlots = slots & (isPlural ? PLURAL : SINGULAR) || slots;
  const after = readAdjectivesAfter(items, modifiers.next + 1, numberSlots);
  const of = readGenitive(items, after.next);
  return {
    determiner: modifiers.determiner,
    numeral: modifiers.numeral,
    adjectives: [...modifiers.adjectives, ...after.adjectives],
    ...inEnglish(noun, isPlural, of),
    isPlural: isPlural && !EMBEDDED_ARTICLE.test(noun.en),
    slots: numberSlots,
    of,
    next: of?.next ?? after.next,
  };
}

type Modifiers = ReturnType<typeof readModifiers>;

/** "mały Bolek": a word nobody knows, taken for a name because something modifies it. */
function nameOrNothing(head: Item, modifiers: Modifiers): NounPhrase | null {
  if (head.entries.length > 0 || head.role === "separator" || head.role === "number") return null;
  return {
    determiner: modifiers.determiner,
    numeral: modifiers.numeral,
    adjectives: modifiers.adjectives,
    noun: head.text,
    said: head.text,
    isPlural: modifiers.number === "many",
    countability: modifiers.adjectives.length > 0 ? "count" : "name",
    isStyle: false,
    slots: modifiers.slots,
    of: null,
    next: modifiers.next + 1,
  };
}

function chooseNoun(head: Item | undefined, adjectiveSlots: Slots, cases: Slots): Noun | undefined {
  const nouns = (head?.entries ?? []).filter((entry): entry is Noun => entry.kind === "noun");
  const subject = cases === UNGOVERNED ? either("nom") : cases;
  return (
    nouns.find((noun) => (noun.slots & adjectiveSlots & subject) !== 0) ??
    nouns.find((noun) => (noun.slots & adjectiveSlots & cases) !== 0) ??
    nouns.find((noun) => (noun.slots & cases) !== 0) ??
    nouns[0]
  );
}

/** Applies each filter in turn, ignoring one that would leave nothing. */
function narrow(slots: Slots, filters: readonly Slots[]): Slots {
  return filters.reduce((left, filter) => left & filter || left, slots);
}

function decidePlural(slots: Slots, number: Modifiers["number"], noun: Noun): boolean {
  if (number !== "unknown") return number === "many";
  if (noun.countability === "fixed") return (slots & SINGULAR) === 0;
  const nominative = either("nom");
  // Nothing governs a form that can be a nominative plural but no nominative singular: "kobiety na plaży".
  if ((slots & PLURAL & nominative) !== 0) return (slots & SINGULAR & nominative) === 0;
  return (slots & SINGULAR) === 0;
}

/** "niedźwiedź polarny": adjectives behind the noun that agree with it and do not begin the next phrase. */
function readAdjectivesAfter(
  items: readonly Item[],
  start: number,
  slots: Slots,
): { adjectives: string[]; next: number } {
  const adjectives: string[] = [];
  let next = start;
  for (;;) {
    const place = skipSpace(items, next);
    const adjective = entryOf(items[place], "adjective", "participle");
    if (!adjective || (adjective.slots & slots) === 0 || entryOf(items[place], "noun")) break;
    if (adjective.kind === "participle" && hasComplement(items, place)) break;
    if (adjective.kind === "adjective" && beginsNextPhrase(items, place, adjective.slots)) break;
    adjectives.push(adjective.en);
    next = place + 1;
  }
  return { adjectives, next };
}

/** A participle with something after it keeps its place: "sitting on a roof". Alone it goes before: "a sleeping cat". */
function hasComplement(items: readonly Item[], place: number): boolean {
  const after = items[skipSpace(items, place + 1)];
  return after !== undefined && after.role !== "separator" && after.text !== "i";
}

function beginsNextPhrase(items: readonly Item[], place: number, slots: Slots): boolean {
  const following = skipSpace(items, place + 1);
  const noun = entryOf(items[following], "noun");
  if (noun) return (noun.slots & slots) !== 0;
  const adjective = entryOf(items[following], "adjective");
  return (
    adjective !== undefined &&
    (adjective.slots & slots) !== 0 &&
    beginsNextPhrase(items, following, slots)
  );
}

function readGenitive(items: readonly Item[], start: number): NounPhrase | null {
  const place = skipSpace(items, start);
  if (place === start || entryOf(items[place], "fixed", "preposition", "style", "verb"))
    return null;
  const genitive = either("gen");
  const participle = entryOf(items[place], "participle");
  if (participle && (participle.joins !== null || (participle.slots & genitive) === 0)) return null;
  const phrase = readNounPhrase(items, place, genitive);
  if (!phrase || phrase.countability === "name") return null;
  return (phrase.slots & genitive) === 0 ? null : phrase;
}

/** The item after any white space. */
export function skipSpace(items: readonly Item[], start: number): number {
  const item = items[start];
  return item?.role === "separator" && item.text.trim() === "" ? start + 1 : start;
}

type English = Pick<NounPhrase, "noun" | "said" | "countability" | "isStyle">;

function inEnglish(noun: Noun, isPlural: boolean, of: NounPhrase | null): English {
  const { isStyle } = noun;
  if (noun.en === "herd" && of !== null) {
    const herd = HERDS.get(of.noun) ?? noun.en;
    return { noun: herd, said: isPlural ? pluralOf(herd) : herd, countability: "count", isStyle };
  }
  const [, article, rest] = EMBEDDED_ARTICLE.exec(noun.en) ?? [];
  if (article !== undefined && rest !== undefined) {
    return {
      noun: rest,
      said: rest,
      countability: article === "the" ? "unique" : "count",
      isStyle,
    };
  }
  const said = isPlural ? noun.plural : noun.en;
  return { noun: noun.en, said, countability: noun.countability, isStyle };
}

/** Every case, for a phrase nothing governs. */
export const UNGOVERNED: Slots = either("nom", "acc");
