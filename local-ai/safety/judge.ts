import { withoutDiacritics } from "@/local-ai/language/spelling";
import { CATEGORIES, type Category, isCategory, type Terms } from "@/local-ai/safety/categories";
import { ENGLISH, EXPLICIT } from "@/local-ai/safety/terms-english";
import { POLISH } from "@/local-ai/safety/terms-polish";

/** The terms of one language, compiled, and the text as they are compared with it. */
type Reader = {
  readonly prepare: (text: string) => string;
  readonly hazards: readonly (readonly [Category, RegExp])[];
  readonly nudity: RegExp;
  readonly minors: RegExp;
  readonly learned: RegExp;
  readonly harmless: RegExp;
};

const ALL = Object.keys(CATEGORIES).filter(isCategory);
const READERS: readonly Reader[] = [
  compileTerms(ENGLISH, lowerCase),
  compileTerms(POLISH, (text) => withoutDiacritics(lowerCase(text)).normalize("NFC")),
];
const EXPLICIT_WORD = compile(EXPLICIT);

/**
 * The hazard categories a text falls in, in order; none means safe. It looks at plain words, not at what they mean
 * together, and sees through no disguise: leet and look-alikes are for the caller to undo.
 */
export function judge(text: string): Category[] {
  const found = new Set(READERS.flatMap((reader) => readWith(reader, text)));
  return ALL.filter((category) => found.has(category));
}

function readWith(reader: Reader, text: string): Category[] {
  const plain = withoutHarmless(reader, text);
  const found = reader.hazards
    .filter(([, pattern]) => isFound(pattern, plain))
    .map(([category]) => category);
  if (isFound(reader.nudity, plain) && !isFound(reader.learned, plain)) found.push("S12");
  const isSexual = found.includes("S3") || found.includes("S12");
  return isSexual && isFound(reader.minors, plain) ? [...found, "S4"] : found;
}

/** True when the picture models would refuse the prompt with "NSFW content". */
export function isExplicit(text: string): boolean {
  return isFound(EXPLICIT_WORD, lowerCase(text));
}

/** The words of a text that put it in a category, as written; for rewriting it safely. */
export function findHazards(text: string): { start: number; end: number }[] {
  const found = READERS.flatMap((reader) => {
    const plain = withoutHarmless(reader, text);
    if (plain.length !== text.length) return [];
    return [...reader.hazards.map(([, pattern]) => pattern), reader.nudity].flatMap((pattern) => [
      ...plain.matchAll(new RegExp(`${pattern.source}[\\p{L}]*`, "gu")),
    ]);
  });
  return found
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .toSorted((one, other) => one.start - other.start);
}

/** Harmless phrases become blanks, so that places stay true. */
function withoutHarmless({ prepare, harmless }: Reader, text: string): string {
  return prepare(text).replace(harmless, (phrase) => " ".repeat(phrase.length));
}

function compileTerms(terms: Terms, prepare: Reader["prepare"]): Reader {
  return {
    prepare,
    hazards: ALL.flatMap((category) => {
      const own = terms.hazards[category];
      return own === undefined ? [] : [[category, compile(own)] as const];
    }),
    nudity: compile(terms.nudity),
    minors: compile(terms.minors),
    learned: compile(terms.learned),
    harmless: compile(terms.harmless),
  };
}

/** From the start of a word only. */
function compile(terms: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.join("|")})`, "gu");
}

/** `test` would go on where it found something last. */
function isFound(pattern: RegExp, text: string): boolean {
  return text.search(pattern) !== -1;
}

function lowerCase(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
