import type { Slots } from "@/local-ai/language/slots";

/** How English treats a noun: "a fox", "snow", "the moon", "in Ghibli style", "the Tatra Mountains" (as it stands). */
export type Countability = "count" | "mass" | "unique" | "fixed";

export type Noun = {
  readonly kind: "noun";
  readonly en: string;
  readonly plural: string;
  readonly slots: Slots;
  readonly countability: Countability;
  /** True for names of styles, which stand without an article when they only say how to paint. */
  readonly isStyle: boolean;
};

export type Adjective = { readonly kind: "adjective"; readonly en: string; readonly slots: Slots };

export type Participle = {
  readonly kind: "participle";
  readonly en: string;
  readonly slots: Slots;
  /** Joins a bare noun to it: "surrounded by trees", "full of books"; null for "sitting", which takes an object. */
  readonly joins: string | null;
  /** The case that noun must be in; meaningless when `joins` is null. */
  readonly cases: Slots;
};

export type Verb = {
  readonly kind: "verb";
  readonly en: string;
  /** The dictionary form, for words that change what surrounds them ("fly" over a lake). */
  readonly base: string;
};

export type Preposition = {
  readonly kind: "preposition";
  readonly en: string;
  readonly cases: Slots;
  /** "place" lets a bare noun be "the", "with" keeps it "a", "bare" wants no article. */
  readonly sense: "place" | "with" | "bare";
};

export type Numeral = { readonly kind: "numeral"; readonly en: string; readonly isOne: boolean };
export type Determiner = { readonly kind: "determiner"; readonly en: string };
/** A word or phrase that is put down as it is. */
export type Fixed = { readonly kind: "fixed"; readonly en: string };

/** "w stylu": what follows is a style, a painter or a thing to imitate. */
export type StyleOpening = { readonly kind: "style"; readonly en: "in the style" };

/** One reading of a Polish word or phrase. */
export type Entry =
  | Noun
  | Adjective
  | Participle
  | Verb
  | Preposition
  | Numeral
  | Determiner
  | StyleOpening
  | Fixed;

export type EntryKind = Entry["kind"];
