import { insideOf, type Token, tokensOf } from "@/lib/prompts/translation/structure/tokens";
import { fold } from "@/lib/prompts/translation/guards/words";

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i;
const TAG = /<\/?[a-z][^>]*>/i;
const BRACKET = /[()[\]{}]/g;
const PAIRS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** English art terms: Polish prompts hold them as they are, and so must the translation. */
const ART_TERMS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    "cinematic", "bokeh", "photoreal(?:istic)?", "hyperrealistic", "low[- ]?poly", "line[- ]?art", "chiaroscuro",
    "isometric", "watercolou?r", "oil painting", "oil on canvas", "digital (?:art|painting)", "concept art",
    "matte painting", "pixel art", "pop art", "art (?:deco|nouveau)", "golden hour", "blue hour", "depth of field",
    "highly detailed", "ultra detailed", "studio lighting", "rim light(?:ing)?", "film grain", "wide angle", "close[- ]up",
    "double exposure", "tilt[- ]shift", "unreal engine", "octane render", "vaporwave", "synthwave", "solarpunk",
    "steampunk", "cyberpunk", "ukiyo-e", "ghibli", "pixar",
  ].join("|")})(?![\p{L}\p{N}])`,
  "giu",
); // prettier-ignore

/** True when a text in quotation marks is not in the translation letter for letter. */
export function hasLostQuotation(source: string, translation: string): boolean {
  const plain = translation.normalize("NFC");
  return tokensOf(source)
    .filter(({ kind }) => kind === "quotation")
    .some(({ text }) => !plain.includes(insideOf(text).normalize("NFC")));
}

/** True when what is written for the model, not said about the picture, was lost, changed or added. */
export function hasLostStyle(source: string, translation: string): boolean {
  const tokens = tokensOf(source);
  return (
    tokens.some((token) => !isKept(token, translation)) ||
    hasOtherBrackets(source, translation) ||
    hasNewMarkup(source, translation) ||
    hasLostTerm(source, translation)
  );
}

function isKept({ kind, text }: Token, translation: string): boolean {
  if (kind === "quotation" || kind === "bracket") return true;
  if (kind !== "code") return translation.includes(text);
  return asCode(translation).includes(asCode(text));
}

/** "85 mm", "f/1,8" and "F1.8" are the same as "85mm" and "f1.8". */
function asCode(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s/]/g, "")
    .replaceAll(/(?<=\d),(?=\d)/g, ".");
}

/** Unpaired brackets are smileys or mistakes, with which a translator may do as it likes; but it adds none. */
function hasOtherBrackets(source: string, translation: string): boolean {
  const before = bracketsOf(source);
  const after = bracketsOf(translation);
  return isBalanced(before) ? before !== after : after.length > before.length;
}

/** Quotations are judged by themselves; their brackets come through with them. */
function bracketsOf(text: string): string {
  return (text.match(BRACKET) ?? []).join("");
}

function isBalanced(brackets: string): boolean {
  const open: string[] = [];
  for (const bracket of brackets) {
    const opening = PAIRS[bracket];
    if (opening === undefined) open.push(bracket);
    else if (open.pop() !== opening) return false;
  }
  return open.length === 0;
}

function hasNewMarkup(source: string, translation: string): boolean {
  return [ENTITY, TAG].some((markup) => markup.test(translation) && !markup.test(source));
}

function hasLostTerm(source: string, translation: string): boolean {
  const said = asTerm(translation);
  return (source.match(ART_TERMS) ?? []).some((term) => !said.includes(asTerm(term)));
}

function asTerm(text: string): string {
  return fold(text).replaceAll(/[\s-]/g, "").replaceAll("colour", "color");
}
