import type { Entry } from "@/local-ai/language/entry";
import { pluralOf } from "@/local-ai/language/english";
import { ANY, type Slots, slotsOfAdjective, slotsOfNoun } from "@/local-ai/language/slots";
import { wordSet } from "@/local-ai/language/tables";
import { normalise } from "@/local-ai/language/spelling";
import type { Concept } from "@/local-ai/vocabulary/concept";
import { CONCEPTS } from "@/local-ai/vocabulary/concepts";

/** English nouns of the painter's vocabulary that take no "a". */
const MASS_NOUNS = wordSet(`
grass; bread; cheese; coffee; tea; ice cream; lavender; space; rain; snow; fog; wind; storm clouds;
clouds; fireworks; grapes; pierogi; dawn; noon; sunset; dusk; night; midnight; spring; summer;
autumn; winter; mountains; ruins; corn; wheat; pasta; sushi; honey; milk; chocolate; fire; water;
sunny
`);
const UNIQUE_NOUNS = wordSet(`
sun; moon; sky; earth; sea
`);

/** The translator's own readings of one word. */
type OwnWords = (word: string) => readonly Entry[];

/** Every Polish form of everything the painter can draw, as an entry that says it in the painter's own English. */
export function conceptEntries(ownWords: OwnWords): readonly (readonly [string, Entry])[] {
  return CONCEPTS.flatMap((concept) => {
    const forms = concept.pl.map(normalise);
    const wordsAt = collectWords(forms);
    return forms.map((form) => [form, toEntry(concept, form, wordsAt, ownWords)] as const);
  });
}

/** The words that occur first, second, third … in the forms: each place is a paradigm of its own. */
function collectWords(forms: readonly string[]): readonly ReadonlySet<string>[] {
  const places: Set<string>[] = [];
  for (const form of forms) {
    for (const [place, word] of form.split(" ").entries()) {
      (places[place] ??= new Set()).add(word);
    }
  }
  return places;
}

function toEntry(
  concept: Concept,
  form: string,
  wordsAt: readonly ReadonlySet<string>[],
  ownWords: OwnWords,
): Entry {
  const en = composed(concept, form, ownWords) ?? concept.en[0] ?? concept.id;
  if (isAdjectival(concept, form)) {
    return { kind: "adjective", en: adjectiveOf(concept), slots: slotsOfAdjective(form) };
  }
  return {
    kind: "noun",
    en,
    plural: pluralIn(concept, en),
    slots: slotsOfPhrase(form, wordsAt),
    countability: UNIQUE_NOUNS.has(en) ? "unique" : isMass(concept, en) ? "mass" : "count",
    isStyle: concept.kind === "style",
  };
}

/** "rafa koralowa" is filed under what is underwater; put together word by word it is "coral reef", known as well. */
function composed(concept: Concept, form: string, ownWords: OwnWords): string | undefined {
  const words = form.split(" ").map(ownWords);
  if (words.length < 2) return undefined;
  return [words, words.toReversed()]
    .map((order) => order.map(sayWord).join(" "))
    .find((english) => concept.en.includes(english));
}

/** The last word of an English phrase is its noun. */
function sayWord(entries: readonly Entry[], place: number, words: readonly unknown[]): string {
  const kind = place === words.length - 1 ? "noun" : "adjective";
  return entries.find((entry) => entry.kind === kind)?.en ?? "?";
}

/** "rudego", "leśny": the painter files adjectives under the thing they speak of. */
function isAdjectival(concept: Concept, form: string): boolean {
  const stem = form.replace(/(?:ego|emu|ymi|imi|ych|ich|ej|ym|im|[yieaą])$/, "");
  const asks = ["ego", "iego", "ej", "iej", "ych", "ich"];
  const family = new Set(concept.pl.map(normalise));
  return stem !== form && asks.filter((ending) => family.has(stem + ending)).length > 1;
}

function adjectiveOf(concept: Concept): string {
  const en = concept.en[0] ?? concept.id;
  const isNoun = concept.kind === "weather" || concept.kind === "style";
  return isNoun ? (concept.en.find((form) => /(?:y|ic|ist|ed|al)$/.test(form)) ?? en) : en;
}

function pluralIn(concept: Concept, en: string): string {
  const regular = pluralOf(en);
  const second = concept.en[1];
  const isSecondPlural =
    second !== undefined && second !== en && second.slice(0, 2) === en.slice(0, 2);
  if (concept.en.includes(regular)) return regular;
  if (concept.kind === "style" || MASS_NOUNS.has(en)) return en;
  return isSecondPlural && /(?:s|en|ice|ves)$/.test(second) ? second : isPlural(en) ? en : regular;
}

function isMass(concept: Concept, en: string): boolean {
  if (MASS_NOUNS.has(en)) return true;
  return (
    ["weather", "season", "time", "colour"].includes(concept.kind) &&
    en !== "storm" &&
    en !== "rainbow"
  );
}

function isPlural(en: string): boolean {
  return MASS_NOUNS.has(en) && en.endsWith("s");
}

/** A phrase fills the slots all its words can fill; words that do not decline ("na drzewie") let everything through. */
function slotsOfPhrase(form: string, wordsAt: readonly ReadonlySet<string>[]): Slots {
  const words = form.split(" ");
  let slots = ANY;
  for (const [place, word] of words.entries()) {
    const forms = wordsAt[place] ?? new Set();
    const narrowed =
      slots &
      (words.length > 1 && isAdjectiveLike(word, forms)
        ? slotsOfAdjective(word)
        : slotsOfNoun(word, forms));
    if (narrowed !== 0) slots = narrowed;
    if (words.length > 1 && place === 0 && forms.size === 1) slots = ANY;
  }
  return slots;
}

function isAdjectiveLike(word: string, forms: ReadonlySet<string>): boolean {
  const stem = word.replace(/(?:ego|emu|ymi|imi|ych|ich|ej|ym|im|[yieaą])$/, "");
  return ["ego", "iego", "ej", "iej"].some((ending) => forms.has(stem + ending));
}
