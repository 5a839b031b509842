import { plural, SINGULAR, singular, type Slots } from "@/local-ai/language/slots";

/** A written form with the slots it fills. */
export type Form = readonly [form: string, slots: Slots];

/** How the end of a hard stem softens before -e: lis → lisie, most → moście, wiatr → wietrze. */
const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/st$/, "ści"],
  [/zd$/, "ździ"],
  [/sł$/, "śl"],
  [/zł$/, "źl"],
  [/sn$/, "śni"],
  [/zn$/, "źni"],
  [/ch$/, "sz"],
  [/t$/, "ci"],
  [/d$/, "dzi"],
  [/ł$/, "l"],
  [/r$/, "rz"],
  [/k$/, "c"],
  [/g$/, "dz"],
  [/([nspbmwfz])$/, "$1i"],
];
const SOFT_STEM = /(?:[cjil]|cz|sz|rz|dz|dż|ż)$/;

/**
 * Every form of a masculine noun. `stem` is what the endings join: ps- of pies; -i marks a soft one (koni-).
 * Persons alone have a softened nominative plural (aktorzy, Polacy).
 */
export function declineMasculine(lemma: string, stem: string, isPerson: boolean): readonly Form[] {
  const isSoft = SOFT_STEM.test(stem) && !stem.endsWith("ch");
  const velar = /[kg]$/.test(stem);
  const base = stem.endsWith("i") ? stem.slice(0, -1) : stem;
  const forms: Form[] = [
    [lemma, singular("nom", "acc")],
    [`${stem}a`, singular("gen", "acc")],
    [`${stem}u`, singular("gen", "dat", "loc")],
    [`${stem}owi`, singular("dat")],
    [`${stem}${velar ? "i" : ""}em`, singular("ins")],
    [`${stem}ów`, plural("gen", "acc")],
    [`${stem}om`, plural("dat")],
    [`${stem}ami`, plural("ins")],
    [`${stem}ach`, plural("loc")],
  ];
  if (isSoft) {
    forms.push([`${stem}e`, plural("nom", "acc")], [`${base}i`, plural("gen")]);
    // -cy and the like: the plural of persons (chłopcy) and a genitive (rycerzy).
    if (/(?:c|cz|sz|rz|ż|dz)$/.test(stem)) forms.push([`${stem}y`, plural("nom", "gen")]);
    return forms;
  }
  const softened = soften(stem);
  forms.push([`${stem}${velar ? "i" : "y"}`, plural("nom", "acc")]);
  if (!velar) forms.push([`${softened}e`, singular("loc")]);
  if (isPerson) {
    forms.push([
      velar ? softened.replace(/(c|dz)$/, "$1y") : personPlural(softened),
      plural("nom"),
    ]);
    forms.push([`${stem}owie`, plural("nom")]);
  }
  return forms;
}

/** Every form of a masculine noun in -a (poeta, kierowca): singular like a feminine, plural like a masculine. */
export function declineMasculineA(lemma: string): readonly Form[] {
  const stem = lemma.slice(0, -1);
  const singularForms = declineFeminine(lemma, stem, undefined).map(([form, slots]): Form => [
    form,
    slots & SINGULAR,
  ]);
  const pluralForms = declineMasculine(stem, stem, true).map(([form, slots]): Form => [
    form,
    slots & ~SINGULAR,
  ]);
  // "poety" is of one poet: several are "poeci". Soft stems have "kierowcy" for both.
  const oneOnly = SOFT_STEM.test(stem) ? "" : `${stem}y`;
  return [...singularForms, ...pluralForms.filter(([form]) => form !== oneOnly)].filter(
    ([, slots]) => slots !== 0,
  );
}

/** Every form of a feminine noun in -a. `genitivePlural` where the bare stem is not it (dziewczynek). */
export function declineFeminine(
  lemma: string,
  stem: string,
  genitivePlural: string | undefined,
): readonly Form[] {
  const isSoft = SOFT_STEM.test(stem) && !stem.endsWith("ch");
  const high = /[kg]$/.test(stem) ? "i" : "y";
  const forms: Form[] = [
    [lemma, singular("nom")],
    [`${stem}ę`, singular("acc")],
    [`${stem}ą`, singular("ins")],
    [genitivePlural ?? bareStem(stem), plural("gen")],
    [`${stem}om`, plural("dat")],
    [`${stem}ami`, plural("ins")],
    [`${stem}ach`, plural("loc")],
  ];
  if (!isSoft) {
    const softened = soften(stem);
    forms.push([`${stem}${high}`, singular("gen") | plural("nom", "acc")]);
    forms.push([`${softened}e`, singular("dat", "loc")]);
    return forms;
  }
  const oblique = obliqueOfSoft(stem);
  // Borrowed nouns write it twice: piwonii, Sycylii.
  if (stem.endsWith("i")) forms.push([`${stem}i`, singular("gen", "dat", "loc") | plural("gen")]);
  forms.push(
    [oblique, singular("gen", "dat", "loc") | plural("gen")],
    [`${stem}e`, plural("nom", "acc")],
  );
  return forms;
}

/** Every form of a feminine noun that ends in a consonant: noc, łódź, miłość (stem nocy-, łodzi-, miłości-). */
export function declineFeminineConsonant(
  lemma: string,
  stem: string,
  genitivePlural: string | undefined,
): readonly Form[] {
  const base = stem.endsWith("y") ? stem.slice(0, -1) : stem;
  return [
    [lemma, singular("nom", "acc")],
    [stem, singular("gen", "dat", "loc") | plural("gen")],
    [`${base}ą`, singular("ins")],
    [`${base}e`, plural("nom", "acc")],
    [genitivePlural ?? stem, plural("gen")],
    [`${base}om`, plural("dat")],
    [`${base}ami`, plural("ins")],
    [`${base}ach`, plural("loc")],
  ];
}

/** Every form of a neuter noun in -o, -e or -um. */
export function declineNeuter(lemma: string, genitivePlural: string | undefined): readonly Form[] {
  const stem = lemma.slice(0, -1);
  const velar = /[kg]$/.test(stem);
  const isSoft = SOFT_STEM.test(stem) || velar || stem.endsWith("ch");
  const forms: Form[] = [
    [lemma, singular("nom", "acc")],
    [`${stem}a`, singular("gen") | plural("nom", "acc")],
    [`${stem}u`, singular("dat", "loc")],
    [`${stem}${velar ? "i" : ""}em`, singular("ins")],
    [genitivePlural ?? bareStem(stem), plural("gen")],
    [`${stem}om`, plural("dat")],
    [`${stem}ami`, plural("ins")],
    [`${stem}ach`, plural("loc")],
  ];
  if (!isSoft) forms.push([`${soften(stem)}e`, singular("loc")]);
  return forms;
}

/** Every form of an adjective given in the masculine: rudy, niebieski, tani, śpiący. */
export function declineAdjective(lemma: string): readonly string[] {
  const stem = lemma.slice(0, -1);
  const isVelar = /[kg]i$/.test(lemma);
  const [high, before] = lemma.endsWith("y") ? ["y", ""] : ["i", isVelar ? "" : "i"];
  const front = lemma.endsWith("y") ? "" : "i";
  return [
    lemma,
    ...["a", "ą"].map((ending) => stem + before + ending),
    ...["e", "ego", "emu", "ej"].map((ending) => stem + front + ending),
    ...["m", "ch", "mi"].map((ending) => stem + high + ending),
    personPluralOfAdjective(stem, lemma),
  ];
}

function personPluralOfAdjective(stem: string, lemma: string): string {
  if (lemma.endsWith("ki")) return `${stem.slice(0, -1)}cy`;
  if (lemma.endsWith("gi")) return `${stem.slice(0, -1)}dzy`;
  return lemma.endsWith("y") ? personPlural(soften(stem)) : lemma;
}

function personPlural(softened: string): string {
  if (softened.endsWith("rz")) return `${softened}y`;
  return softened.endsWith("i") ? softened : `${softened}i`;
}

function soften(stem: string): string {
  const rule = SOFTENED.find(([ending]) => ending.test(stem));
  return rule ? stem.replace(rule[0], rule[1]) : stem;
}

/** gen, dat and loc of a soft feminine: ziemi, plaży, alei, restauracji. */
function obliqueOfSoft(stem: string): string {
  if (stem.endsWith("i")) return stem;
  if (/(?:c|cz|sz|rz|dz|ż)$/.test(stem)) return `${stem}y`;
  return /[aeoy]j$/.test(stem) ? `${stem.slice(0, -1)}i` : `${stem}i`;
}

function bareStem(stem: string): string {
  return stem.endsWith("ni") ? `${stem.slice(0, -2)}ń` : stem;
}
