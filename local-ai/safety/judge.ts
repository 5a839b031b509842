import { withoutDiacritics } from "@/local-ai/language/spelling";
import { CATEGORIES, type Category, EXPLICIT, MINORS, TERMS } from "@/local-ai/safety/terms";

const PATTERNS = Object.keys(CATEGORIES)
  .filter(isCategory)
  .map((category) => [category, compile(TERMS[category] ?? [])] as const);
const MINOR = compile(MINORS);
const EXPLICIT_WORD = compile(EXPLICIT);

/** The hazard categories a text falls in, in order; none means safe. It looks at words, not at what they mean together. */
export function judge(text: string): Category[] {
  const plain = fold(text);
  const found = new Set(
    PATTERNS.filter(([, pattern]) => pattern?.test(plain)).map(([category]) => category),
  );
  const isSexual = found.has("S3") || found.has("S12");
  if (isSexual && MINOR?.test(plain)) found.add("S4");
  return Object.keys(CATEGORIES)
    .filter(isCategory)
    .filter((category) => found.has(category));
}

/** True when the picture models would refuse the prompt with "NSFW content". */
export function isExplicit(text: string): boolean {
  return EXPLICIT_WORD?.test(fold(text)) ?? false;
}

/** The words of a text that put it in a category, as written without diacritics; for rewriting it safely. */
export function findHazards(text: string): { start: number; end: number }[] {
  const plain = fold(text);
  if (plain.length !== text.length) return [];
  return PATTERNS.flatMap(([, pattern]) =>
    pattern === null ? [] : [...plain.matchAll(new RegExp(`${pattern.source}[\\p{L}]*`, "gu"))],
  )
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .toSorted((one, other) => one.start - other.start);
}

export function isCategory(name: string): name is Category {
  return Object.hasOwn(CATEGORIES, name);
}

/** From the start of a word only; null for an empty list, which must match nothing. */
function compile(terms: readonly string[]): RegExp | null {
  return terms.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.join("|")})`, "u");
}

function fold(text: string): string {
  return withoutDiacritics(text.normalize("NFKC")).toLowerCase();
}
