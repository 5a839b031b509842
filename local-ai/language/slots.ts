/** Grammatical cases in the order Polish schools teach them; the vocative is left out, pictures are not addressed. */
export const CASES = ["nom", "gen", "dat", "acc", "ins", "loc"] as const;
export type Case = (typeof CASES)[number];

/**
 * The places in a paradigm that one written form can fill, as bits: six for the singular cases, six for the plural.
 * "kobiety" fills the singular genitive and the plural nominative and accusative; context picks one.
 */
export type Slots = number;

const PLURAL_SHIFT = CASES.length;
export const SINGULAR: Slots = (1 << PLURAL_SHIFT) - 1;
export const PLURAL: Slots = SINGULAR << PLURAL_SHIFT;
export const ANY: Slots = SINGULAR | PLURAL;

/** The singular slots of some cases. */
export function singular(...cases: readonly Case[]): Slots {
  return cases.reduce((slots, name) => slots | (1 << CASES.indexOf(name)), 0);
}

/** The plural slots of some cases. */
export function plural(...cases: readonly Case[]): Slots {
  return singular(...cases) << PLURAL_SHIFT;
}

/** Both numbers of some cases: what a preposition or a verb lets through. */
export function either(...cases: readonly Case[]): Slots {
  return singular(...cases) | plural(...cases);
}

/** Reads "loc acc" as `either("loc", "acc")`. */
export function readCases(text: string): Slots {
  return either(...CASES.filter((name) => text.split(/\s+/).includes(name)));
}

/** Slots of an adjective's ending, whatever the gender: "-ego" is a singular genitive or accusative. */
const ADJECTIVE_ENDINGS: readonly (readonly [RegExp, Slots])[] = [
  [/(ymi|imi)$/, plural("ins")],
  [/(ych|ich)$/, plural("gen", "loc", "acc")],
  [/ego$/, singular("gen", "acc")],
  [/emu$/, singular("dat")],
  [/ej$/, singular("gen", "dat", "loc")],
  [/(ym|im)$/, singular("ins", "loc") | plural("dat")],
  [/ą$/, singular("acc", "ins")],
  [/a$/, singular("nom")],
  [/e$/, singular("nom", "acc") | plural("nom", "acc")],
  [/[yi]$/, singular("nom", "acc") | plural("nom")],
];

/** The slots an adjective, participle or adjective-like determiner can fill, by its ending. */
export function slotsOfAdjective(form: string): Slots {
  return ADJECTIVE_ENDINGS.find(([ending]) => ending.test(form))?.[1] ?? ANY;
}

/** Endings that settle the number by themselves, with the cases they stand for. */
const CLEAR_ENDINGS: readonly (readonly [RegExp, Slots])[] = [
  [/ów$/, plural("gen", "acc")],
  [/om$/, plural("dat")],
  [/(ami|[ćźńś]mi|ludźmi|dziećmi|końmi)$/, plural("ins")],
  [/ach$/, plural("loc")],
  [/owie$/, plural("nom")],
  [/ęta$/, plural("nom", "acc")],
  [/ąt$/, plural("gen")],
  [/owi$/, singular("dat")],
  [/em$/, singular("ins")],
  [/ę$/, singular("acc")],
  [/ą$/, singular("ins", "acc")],
];

/**
 * The slots of a noun's form, inferred from the other forms beside it: the painter's vocabulary lists forms without
 * saying which is which. `forms` holds every form of the concept, of one or several nouns.
 */
export function slotsOfNoun(form: string, forms: ReadonlySet<string>): Slots {
  const isFirst = forms.values().next().value === form;
  if (!isFirst) {
    const clear = CLEAR_ENDINGS.find(([ending]) => ending.test(form));
    if (clear) return clear[1];
  }
  const stem = form.slice(0, -1);
  const isFeminine = forms.has(`${stem}ę`);
  if (form.endsWith("a")) return slotsOfFinalA(stem, forms);
  if (form.endsWith("o")) return singular("nom", "acc");
  if (form.endsWith("u")) return singular("gen", "dat", "loc");
  if (/[yi]$/.test(form)) return slotsOfFinalY(stem, forms, isFeminine);
  if (form.endsWith("e")) return slotsOfFinalE(stem, forms, isFeminine);
  return isGenitivePlural(form, forms) ? plural("gen") : singular("nom", "acc");
}

function slotsOfFinalA(stem: string, forms: ReadonlySet<string>): Slots {
  if (forms.has(`${stem}ę`)) return singular("nom");
  const isNeuter = forms.has(`${stem}o`) || (forms.has(`${stem}e`) && !forms.has(`${stem}ów`));
  return isNeuter ? singular("gen") | plural("nom", "acc") : singular("gen", "acc");
}

function slotsOfFinalY(stem: string, forms: ReadonlySet<string>, isFeminine: boolean): Slots {
  const isSoft = /(?:[clj]|cz|sz|rz|dz|ż|i)$/.test(stem);
  if (isFeminine) {
    return isSoft
      ? singular("gen", "dat", "loc") | plural("gen")
      : singular("gen") | plural("nom", "acc");
  }
  if (forms.has(`${stem}ą`) || forms.has(`${stem}ią`)) {
    return singular("gen", "dat", "loc") | plural("nom", "acc", "gen");
  }
  return plural("nom", "acc", "gen");
}

function slotsOfFinalE(stem: string, forms: ReadonlySet<string>, isFeminine: boolean): Slots {
  if (isFeminine) return plural("nom", "acc");
  if (!forms.has(`${stem}em`)) {
    // No instrumental on this stem: a softened locative (lisie, rybie) or a plural of a noun like "noc" (noce).
    return forms.has(`${stem}ą`) ? plural("nom", "acc") : singular("dat", "loc");
  }
  const isMasculine = ["ów", "owi"].some((ending) => forms.has(stem + ending));
  return isMasculine ? plural("nom", "acc") : singular("nom", "acc");
}

/** "kobiet", "drzew", "szkół", "dziewczynek": the bare stem, with ó for o, ą for ę, or an e put in. */
function isGenitivePlural(form: string, forms: ReadonlySet<string>): boolean {
  const stems = [
    form,
    form.replace(/ó(?=[^aeiouyąęó]+$)/, "o"),
    form.replace(/ą(?=[^aeiouyąęó]+$)/, "ę"),
    form.replace(/i?e(?=[^aeiouyąęó]$)/, ""),
  ];
  return stems.some((stem) => forms.has(`${stem}ę`) || forms.has(`${stem}o`));
}
