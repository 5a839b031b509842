import { FEMININE_NAMES, MASCULINE_NAMES } from "@/local-ai/language/data/names";
import { CITY_NOUNS } from "@/local-ai/language/data/nouns-city";
import { FOOD_NOUNS } from "@/local-ai/language/data/nouns-food";
import { HOME_NOUNS } from "@/local-ai/language/data/nouns-home";
import { NATURE_NOUNS } from "@/local-ai/language/data/nouns-nature";
import { PEOPLE_NOUNS } from "@/local-ai/language/data/nouns-people";
import { FEMININE_NOUNS } from "@/local-ai/language/data/nouns-feminine";
import { MASCULINE_NOUNS, MASCULINE_PERSONS } from "@/local-ai/language/data/nouns-masculine";
import { IRREGULAR_NOUNS, NEUTER_NOUNS, PLURAL_NOUNS } from "@/local-ai/language/data/nouns-neuter";
import {
  declineFeminine,
  declineFeminineConsonant,
  declineMasculine,
  declineMasculineA,
  declineNeuter,
  type Form,
} from "@/local-ai/language/decline";
import { pluralOf } from "@/local-ai/language/english";
import type { Countability, Noun } from "@/local-ai/language/entry";
import { readItems, wordSet } from "@/local-ai/language/tables";
import { CASES, plural, SINGULAR, singular } from "@/local-ai/language/slots";

type Reading = readonly [form: string, entry: Noun];

/** Ways to make a picture: ", watercolour" after a comma says how, not what. */
const MANNER_NOUNS = wordSet(`
watercolour; photo; photograph; illustration; drawing; sketch; graphic; poster; comic; oil; pencil;
ink; painting; fresco; mural; pastel; close-up; portrait; still life; masterpiece; sharpness;
quality
`);
/** Nouns by what they are about, which add to the general ones. */
const THEMES = [PEOPLE_NOUNS, NATURE_NOUNS, CITY_NOUNS, HOME_NOUNS, FOOD_NOUNS] as const;

type Line = {
  readonly lemma: string;
  readonly stem: string | undefined;
  readonly genitivePlural: string | undefined;
  readonly english: string;
};

/** Every form of every noun of the translator's own, irregular ones first. */
export function nounReadings(): readonly Reading[] {
  return [
    ...readItems(IRREGULAR_NOUNS, "\n").flatMap(readIrregular),
    ...readItems(PLURAL_NOUNS, "\n").flatMap(readPluralOnly),
    ...declined(MASCULINE_PERSONS, (line) => masculine(line, true)),
    ...declined(MASCULINE_NOUNS, (line) => masculine(line, false)),
    ...declined(FEMININE_NOUNS, feminine),
    ...declined(NEUTER_NOUNS, (line) => declineNeuter(line.lemma, line.genitivePlural)),
    ...THEMES.flatMap((nouns) => [
      ...declined(nouns.persons, (line) => masculine(line, true)),
      ...declined(nouns.masculine, (line) => masculine(line, false)),
      ...declined(nouns.feminine, feminine),
      ...declined(nouns.neuter, (line) => declineNeuter(line.lemma, line.genitivePlural)),
    ]),
    ...asNames(declined(MASCULINE_NAMES, (line) => masculine(line, false))),
    ...asNames(declined(FEMININE_NAMES, feminine)),
  ];
}

function masculine(line: Line, isPerson: boolean): readonly Form[] {
  return line.lemma.endsWith("a") && line.stem === undefined
    ? declineMasculineA(line.lemma)
    : declineMasculine(line.lemma, line.stem ?? line.lemma, isPerson);
}

function feminine(line: Line): readonly Form[] {
  return line.stem === undefined
    ? declineFeminine(line.lemma, line.lemma.slice(0, -1), line.genitivePlural)
    : declineFeminineConsonant(line.lemma, line.stem, line.genitivePlural);
}

/** Names have no plural here and, unless they are one of a kind like "the Vistula", no article. */
function asNames(readings: readonly Reading[]): Reading[] {
  return readings
    .filter(([, noun]) => (noun.slots & SINGULAR) !== 0)
    .map(([form, noun]) => [
      form,
      noun.countability === "unique" ? noun : { ...noun, countability: "fixed", plural: noun.en },
    ]);
}

function declined(table: string, decline: (line: Line) => readonly Form[]): Reading[] {
  return readItems(table).flatMap((text) => {
    const line = readLine(text);
    return toReadings(decline(line), line.english);
  });
}

/** `lemma[/stem][~genitive plural] English`. */
function readLine(text: string): Line {
  const [head = "", ...english] = text.split(" ");
  const [forms = "", genitivePlural] = head.split("~");
  const [lemma = "", stem] = forms.split("/");
  return {
    lemma: lemma.toLowerCase(),
    stem: stem?.toLowerCase(),
    genitivePlural,
    english: english.join(" "),
  };
}

function readIrregular(line: string): Reading[] {
  const [forms = "", english = ""] = line.split(" = ");
  const [singulars = "", plurals = ""] = forms.split(";").map((part) => part.trim());
  const inOrder = (text: string, slotsOf: typeof singular): Form[] =>
    text
      .split(" ")
      .filter((form) => form !== "")
      .map((form, place) => [form, slotsOf(CASES[place] ?? "nom")] as const);
  return toReadings([...inOrder(singulars, singular), ...inOrder(plurals, plural)], english);
}

/** Five forms: nominative (and accusative), genitive, dative, instrumental, locative. */
function readPluralOnly(line: string): Reading[] {
  const [forms = "", english = ""] = line.split(" = ");
  const slots = [plural("nom", "acc"), plural("gen"), plural("dat"), plural("ins"), plural("loc")];
  const noun = {
    kind: "noun",
    en: english,
    plural: english,
    countability: "mass",
    isStyle: false,
  } as const;
  return forms
    .split(" ")
    .map((form, place) => [form, { ...noun, slots: slots[place] ?? plural("nom") }]);
}

function toReadings(forms: readonly Form[], english: string): Reading[] {
  const en = english.replace(/[*^]$/, "");
  const countability: Countability = english.endsWith("*")
    ? "mass"
    : english.endsWith("^")
      ? "unique"
      : "count";
  const noun = {
    kind: "noun",
    en,
    plural: countability === "mass" ? en : pluralOf(en),
    countability,
    isStyle: MANNER_NOUNS.has(en),
  } as const;
  return forms.map(([form, slots]) => [form, { ...noun, slots }]);
}
