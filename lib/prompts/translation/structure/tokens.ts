import { commandsOf } from "@/lib/prompts/english/commands";
import { quotationsOf, type Span, toSpan } from "@/lib/prompts/english/quotations";

/**
 * What must come through a translation as it is. `quotation`: text to be written in the picture; `command`: see
 * commands.ts; `weight`: `:1.3` before a closing bracket, or `::2`; `bracket`; `code`: `8k`, `85mm`, `f/1.8`, `R2D2`.
 */
export type TokenKind = "quotation" | "command" | "weight" | "bracket" | "code";
export type Token = Span & { readonly kind: TokenKind; readonly text: string };

const WEIGHT = /(?<!\d):\d+(?:\.\d+)?(?=\s*[)\]])|::-?\d+(?:\.\d+)?/g;
const BRACKET = /\\?[()[\]{}]/g;
/** Units that are not spelt out in English, and names of letters and figures. "80tych" and "5cm" are neither. */
const CODE =
  /(?<![\p{L}\p{N}])(?:\d+(?:[.,]\d+)?(?:k|mm|p|fps|bit|mp|d)|f\/?\d+(?:[.,]\d+)?|[a-z]{1,6}\d+[a-z\d]*)(?![\p{L}\p{N}])/giu;

const LETTER = /\p{L}/u;
/** Between a quotation and these, another clause begins. */
const CLAUSE_ENDS = /[,;\n.!?]/;

/** The tokens of a prompt from left to right; none overlaps another. */
export function tokensOf(text: string): Token[] {
  const found: (Span & { readonly kind: TokenKind })[] = [
    ...keptQuotations(text).map((span) => ({ ...span, kind: "quotation" as const })),
    ...commandsOf(text).map((span) => ({ ...span, kind: "command" as const })),
    ...matches(text, WEIGHT, "weight"),
    ...matches(text, BRACKET, "bracket"),
    ...matches(text, CODE, "code"),
  ];
  const tokens: Token[] = [];
  for (const { start, end, kind } of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < (tokens.at(-1)?.end ?? 0)) continue;
    tokens.push({ start, end, kind, text: text.slice(start, end) });
  }
  return tokens;
}

/** A quotation without its marks. */
export function insideOf(quotation: string): string {
  return quotation.slice(1, -1);
}

/**
 * Quotations to be written in the picture: something is said before them or beside them. Else the marks are only
 * around a description, which has to be translated: nothing in Polish is drawn because it stood in quotation marks.
 */
function keptQuotations(text: string): Span[] {
  const quotations = quotationsOf(text);
  const unquoted = blank(text, quotations);
  return quotations.filter(({ start, end }) => {
    const [beside = ""] = unquoted.slice(end).split(CLAUSE_ENDS);
    const hasWords = LETTER.test(text.slice(start, end));
    return hasWords && (LETTER.test(unquoted.slice(0, start)) || LETTER.test(beside));
  });
}

/** The text with blanks in place of the spans. */
export function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}

function matches<K extends TokenKind>(text: string, pattern: RegExp, kind: K) {
  return [...text.matchAll(pattern)].map((match) => ({ ...toSpan(match), kind }));
}
