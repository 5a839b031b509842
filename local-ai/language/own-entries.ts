import { GRAVE_ADJECTIVES, KIND_ADJECTIVES } from "@/local-ai/language/data/adjectives-kind";
import { LOOK_ADJECTIVES } from "@/local-ai/language/data/adjectives-look";
import { STATE_ADJECTIVES, THING_ADJECTIVES } from "@/local-ai/language/data/adjectives-things";
import { FIXED_PHRASES } from "@/local-ai/language/data/phrases";
import { THING_PHRASES } from "@/local-ai/language/data/phrases-things";
import {
  PREPOSITIONS,
  STYLE_OPENINGS,
  VERB_PREPOSITIONS,
} from "@/local-ai/language/data/prepositions";
import { ADVERBS, DETERMINERS, LINKS, NUMERALS } from "@/local-ai/language/data/small-words";
import { PASSIVE_PARTICIPLES, VERBS } from "@/local-ai/language/data/verbs";
import { declineAdjective } from "@/local-ai/language/decline";
import { presentParticiple, thirdPerson, thirdPersonPlural } from "@/local-ai/language/english";
import type { Entry, Preposition } from "@/local-ai/language/entry";
import { nounReadings } from "@/local-ai/language/own-nouns";
import { readItems } from "@/local-ai/language/tables";
import { readCases, slotsOfAdjective } from "@/local-ai/language/slots";

type Reading = readonly [form: string, entry: Entry];

/** Every word of the translator's own lexicon, in the order of preference between readings of one form. */
export function ownEntries(): readonly Reading[] {
  return [
    ...phrases(FIXED_PHRASES),
    ...phrases(THING_PHRASES),
    ...listed(readItems(ADVERBS), toFixed),
    ...listed(readItems(LINKS, "\n"), toFixed),
    ...listed(readItems(DETERMINERS, "\n"), (en) => ({ kind: "determiner", en })),
    ...listed(readItems(NUMERALS, "\n"), (en) => ({ kind: "numeral", en, isOne: en === "one" })),
    ...readItems(STYLE_OPENINGS, "\n").map(
      (form) => [form, { kind: "style", en: "in the style" }] as const,
    ),
    ...prepositionReadings(),
    ...adjectiveReadings(),
    ...verbReadings(),
    ...nounReadings(),
    ...passiveReadings(),
  ];
}

/** "Polish forms = English": words apart are forms of their own unless joined by "_". */
function listed(lines: readonly string[], toEntry: (en: string) => Entry): Reading[] {
  return lines.flatMap((line) => {
    const [forms, en] = halves(line);
    return forms.split(" ").map((form) => [form.replaceAll("_", " "), toEntry(en)] as const);
  });
}

/** "whole phrase = English". */
function phrases(table: string): Reading[] {
  return readItems(table, "\n").map((line) => {
    const [form, en] = halves(line);
    return [form, { kind: "fixed", en }];
  });
}

function halves(line: string): readonly [string, string] {
  const [left = "", right = ""] = line.split("=");
  return [left.trim(), right.trim()];
}

function toFixed(en: string): Entry {
  return { kind: "fixed", en };
}

function prepositionReadings(): Reading[] {
  return readItems(PREPOSITIONS, "\n").map((line) => {
    const [form = "", rest = ""] = line.split(" = ");
    const [en = "", cases = "", sense = "place"] = rest.split(" | ");
    return [form, { kind: "preposition", en, cases: readCases(cases), sense: toSense(sense) }];
  });
}

function toSense(text: string): Preposition["sense"] {
  return text === "with" || text === "bare" ? text : "place";
}

type VerbLine = {
  readonly infinitive: string;
  readonly he: string;
  readonly they: string;
  readonly en: string;
};

function readVerbs(): VerbLine[] {
  return readItems(VERBS).map((line) => {
    const [infinitive = "", he = "", they = "", ...en] = line.split(" ");
    return { infinitive, he, they, en: en.join(" ") };
  });
}

function verbReadings(): Reading[] {
  const verbs = readVerbs();
  const withPrepositions = readItems(VERB_PREPOSITIONS, "\n").flatMap((line) => {
    const [polish = "", rest = ""] = line.split(" = ");
    const [infinitive = "", ...tail] = polish.split(" ");
    const [en = ""] = rest.split(" | ");
    const verb = verbs.find((known) => known.infinitive === infinitive);
    return verb === undefined ? [] : conjugate({ ...verb, en }, ` ${tail.join(" ")}`.trimEnd());
  });
  return [...withPrepositions, ...verbs.flatMap((verb) => conjugate(verb, ""))];
}

/** Present, past, participle and adverbial participle of one verb, each followed by `tail` ("się z"). */
function conjugate(verb: VerbLine, tail: string): Reading[] {
  const { infinitive, he, they, en } = verb;
  const ing = presentParticiple(en);
  const finite = (form: string, english: string): Reading => [
    form + tail,
    { kind: "verb", en: english, base: en },
  ];
  const participles = declineAdjective(`${they}cy`).map((form): Reading => [
    form + tail,
    { kind: "participle", en: ing, slots: slotsOfAdjective(form), joins: null, cases: 0 },
  ]);
  const { singularForms, pluralForms } = pastForms(infinitive);
  return [
    finite(he, thirdPerson(en)),
    finite(they, thirdPersonPlural(en)),
    finite(`${they}c`, ing),
    finite(infinitive, en === "be" ? "to be" : `to ${en}`),
    ...singularForms.map((form) => finite(form, `was ${ing}`)),
    ...pluralForms.map((form) => finite(form, `were ${ing}`)),
    ...participles,
  ];
}

/** siedzieć → siedział, siedziała, siedziało; siedzieli, siedziały. Stems that change otherwise are left out. */
function pastForms(infinitive: string): { singularForms: string[]; pluralForms: string[] } {
  if (!/[aeiyą]ć$/.test(infinitive)) return { singularForms: [], pluralForms: [] };
  const stem = infinitive.slice(0, -1);
  const broad = stem.endsWith("e") ? `${stem.slice(0, -1)}a` : stem;
  const nasal = stem.endsWith("ą") ? `${stem.slice(0, -1)}ę` : broad;
  return {
    singularForms: [`${broad}ł`, `${nasal}ła`, `${nasal}ło`],
    pluralForms: [`${stem.endsWith("ą") ? nasal : stem}li`, `${nasal}ły`],
  };
}

function adjectiveReadings(): Reading[] {
  const tables = [
    LOOK_ADJECTIVES,
    KIND_ADJECTIVES,
    GRAVE_ADJECTIVES,
    THING_ADJECTIVES,
    STATE_ADJECTIVES,
  ];
  return tables
    .flatMap((table) => readItems(table))
    .flatMap((line) => {
      const [lemma = "", ...en] = line.split(" ");
      return declineAdjective(lemma).map((form): Reading => [
        form,
        { kind: "adjective", en: en.join(" "), slots: slotsOfAdjective(form) },
      ]);
    });
}

function passiveReadings(): Reading[] {
  return readItems(PASSIVE_PARTICIPLES).flatMap((line) => {
    const [lemma = "", ...rest] = line.split(" ");
    const [en = "", join = ""] = rest.join(" ").split(">");
    const [joins = "with", cases = "ins"] = join.split("|");
    return declineAdjective(lemma).map((form): Reading => [
      form,
      { kind: "participle", en, slots: slotsOfAdjective(form), joins, cases: readCases(cases) },
    ]);
  });
}
