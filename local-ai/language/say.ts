import { INDEFINITE_PLACES } from "@/local-ai/language/data/phrases";
import { articleFor } from "@/local-ai/language/english";
import type { NounPhrase } from "@/local-ai/language/noun-phrase";

/** "the" for a bare noun in a place ("in the forest"), "a" elsewhere, or no article at all. */
export type Definiteness = "definite" | "indefinite" | "none";

/** Mass nouns that stay bare even in a place: "in space", "at night". */
const ALWAYS_BARE = new Set([
  "space",
  "outer space",
  "dawn",
  "dusk",
  "midnight",
  "night",
  "sunset",
  "noon",
  "spring",
  "summer",
  "autumn",
  "winter",
  "silence",
  "love",
  "gold",
  "silver",
  "glass",
  "wood",
  "silk",
  "velvet",
  "linen",
  "leather",
  "ink",
  "freedom",
  "motion",
  "armour",
  "jewellery",
]);
/** Parts that are one of a kind in the whole they are of: "the top of a mountain". */
const PARTS = new Set([
  "top",
  "edge",
  "middle",
  "end",
  "side",
  "bottom",
  "shore",
  "entrance",
  "centre",
  "heart",
  "interior",
  "sound",
  "capital",
  "background",
  "roof",
  "glow",
]);

/** A noun phrase in English, with its article. */
export function sayNounPhrase(phrase: NounPhrase, definiteness: Definiteness): string {
  const words = [phrase.numeral, ...phrase.adjectives, phrase.said]
    .filter((word) => word !== null)
    .join(" ");
  const article = phrase.determiner ?? chooseArticle(phrase, definiteness, words);
  const whole = article === "" ? words : `${article} ${words}`;
  return phrase.of === null ? whole : `${whole} of ${sayNounPhrase(phrase.of, definiteness)}`;
}

function chooseArticle(phrase: NounPhrase, definiteness: Definiteness, words: string): string {
  if (definiteness === "none" || phrase.numeral !== null || phrase.countability === "name")
    return "";
  const isBare = phrase.adjectives.length === 0;
  const isPlace = definiteness === "definite" && isBare;
  if (phrase.countability === "fixed") return "";
  if (phrase.isPlural) return isPlace && !INDEFINITE_PLACES.has(phrase.noun) ? "the" : "";
  if (phrase.countability === "mass") return isPlace && !isBareInPlaces(phrase.noun) ? "the" : "";
  if (phrase.countability === "unique" && isBare) return "the";
  if (phrase.of !== null && PARTS.has(phrase.noun)) return "the";
  return isPlace && !INDEFINITE_PLACES.has(phrase.noun) ? "the" : articleFor(words);
}

function isBareInPlaces(noun: string): boolean {
  return ALWAYS_BARE.has(noun) || INDEFINITE_PLACES.has(noun);
}
