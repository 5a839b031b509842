import { INDEFINITE_PLACES } from "@/local-ai/language/data/prepositions";
import { articleFor } from "@/local-ai/language/english";
import { wordSet } from "@/local-ai/language/tables";
import type { NounPhrase } from "@/local-ai/language/noun-phrase";

/** "the" for a bare noun in a place ("in the forest"), "a" elsewhere, or no article at all. */
export type Definiteness = "definite" | "indefinite" | "none";

/** Mass nouns that stay bare even in a place: "in space", "at night". */
const ALWAYS_BARE = wordSet(`
space; outer space; dawn; dusk; midnight; night; sunset; noon; spring; summer; autumn; winter;
silence; love; gold; silver; glass; wood; silk; velvet; linen; leather; ink; freedom; motion;
armour; jewellery
`);
/** Parts that are one of a kind in the whole they are of: "the top of a mountain". */
const PARTS = wordSet(`
top; edge; middle; end; side; bottom; shore; entrance; centre; heart; interior; sound; capital;
background; roof; glow
`);

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
  if (definiteness === "none" || phrase.numeral !== null) return "";
  const isBare = phrase.adjectives.length === 0;
  if (phrase.countability === "unique") return isBare ? "the" : articleFor(words);
  const isThePlace = definiteness === "definite" && isBare && !INDEFINITE_PLACES.has(phrase.noun);
  if (phrase.countability === "mass") return articleOfMass(phrase, isThePlace);
  if (phrase.countability !== "count") return "";
  return phrase.isPlural
    ? articleOfPlural(isThePlace)
    : articleOfSingular(phrase, isThePlace, words);
}

function articleOfMass(phrase: NounPhrase, isThePlace: boolean): string {
  return isThePlace && !ALWAYS_BARE.has(phrase.noun) ? "the" : "";
}

function articleOfPlural(isThePlace: boolean): string {
  return isThePlace ? "the" : "";
}

function articleOfSingular(phrase: NounPhrase, isThePlace: boolean, words: string): string {
  const isPart = phrase.of !== null && PARTS.has(phrase.noun);
  return isThePlace || isPart ? "the" : articleFor(words);
}
