import {
  FLIERS,
  MATERIALS,
  PLACE_PREPOSITIONS,
  WATERS,
} from "@/local-ai/language/data/prepositions";
import type { Preposition } from "@/local-ai/language/entry";
import type { NounPhrase } from "@/local-ai/language/noun-phrase";
import { type Definiteness, sayNounPhrase } from "@/local-ai/language/say";
import { readItems } from "@/local-ai/language/tables";
import { either } from "@/local-ai/language/slots";
import { normalise } from "@/local-ai/language/spelling";

/** "na desert" → "in": read once from the table. */
const PLACES = new Map(
  readItems(PLACE_PREPOSITIONS, "\n").flatMap((line) => {
    const [polish = "", english = "", nouns = ""] = line.split(" = ");
    return readItems(nouns, ",").map((noun) => [`${polish} ${noun}`, english] as const);
  }),
);

/** "a castle made of ice", "from the forest", "with an umbrella". */
const WITH_ARTICLES: Readonly<Record<string, Definiteness>> = {
  from: "definite",
  with: "indefinite",
};

/** What was said before: the last noun and the last verb, in English, undeclined. */
export type Context = {
  readonly noun: string | null;
  readonly verb: string | null;
  readonly participle: string | null;
};

/** A preposition with its noun phrase, in English. */
export function sayPrepositional(
  written: string,
  preposition: Preposition,
  phrase: NounPhrase,
  context: Context,
): string {
  const polish = normalise(written);
  const en = choosePreposition(polish, preposition, phrase, context);
  return `${en} ${sayNounPhrase(phrase, definitenessOf(polish, preposition, en))}`;
}

function choosePreposition(
  polish: string,
  preposition: Preposition,
  phrase: NounPhrase,
  context: Context,
): string {
  const place = PLACES.get(`${polish} ${phrase.noun}`);
  if (place !== undefined) return place;
  if (polish === "z" || polish === "ze") return withOrFrom(phrase, context);
  if (polish === "nad" && WATERS.has(phrase.noun) && !isFlying(context)) return "by";
  if (polish === "o")
    return phrase.adjectives.length > 0 || phrase.numeral !== null ? "with" : "about";
  return preposition.en;
}

/** "z" is "with" before an instrumental, "made of" before a material, else "from". */
function withOrFrom(phrase: NounPhrase, context: Context): string {
  if ((phrase.slots & either("ins")) !== 0) return "with";
  if (!MATERIALS.has(phrase.noun) && !MATERIALS.has(phrase.said)) return "from";
  return context.participle === null ? "made of" : "of";
}

function isFlying(context: Context): boolean {
  return [context.noun, context.verb].some((word) => word !== null && FLIERS.has(word));
}

function definitenessOf(polish: string, preposition: Preposition, en: string): Definiteness {
  if (preposition.sense === "bare") return "none";
  if (polish === "z" || polish === "ze") return WITH_ARTICLES[en] ?? "none";
  return preposition.sense === "place" ? "definite" : "indefinite";
}
