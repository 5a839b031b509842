/**
 * A text in quotation marks, on one line. Straight marks must stand where a quotation can begin and end, so that the
 * inches of `5" x 7"` are none; apostrophes never are.
 */
const QUOTATION =
  /„[^„”“"\n]*[”“"]|“[^“”\n]*”|«[^«»\n]*»|»[^«»\n]*«|(?<![\p{L}\p{N}])"[^"\n]*"(?![\p{L}\p{N}])/gu;

/** Where something stands in a text: from `start` up to, not including, `end`. */
export type Span = { readonly start: number; readonly end: number };

/** Every quotation of a text, marks included. */
export function quotationsOf(text: string): Span[] {
  return [...text.matchAll(QUOTATION)].map(toSpan);
}

/** Where a match stands. */
export function toSpan(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
