/** Part of an object as R2 takes it; offsets and lengths in bytes. */
export type ByteRange =
  | { readonly offset: number; readonly length?: number }
  | { readonly suffix: number };

/** At most 15 digits, so that every figure is an exact number. */
const ONE_RANGE = /^bytes=(\d{1,15})?-(\d{1,15})?$/i;

/**
 * The part a Range header asks for. Null, which means the whole, for what RFC 9110 lets a server ignore: several
 * ranges, other units, malformed ones.
 */
export function parseRange(header: string | null): ByteRange | null {
  const match = ONE_RANGE.exec(header?.trim() ?? "");
  if (match === null) return null;
  const [, first, last] = match;
  if (first === undefined) return last === undefined ? null : { suffix: Number(last) };
  const offset = Number(first);
  if (last === undefined) return { offset };
  const length = Number(last) - offset + 1;
  return length > 0 ? { offset, length } : null;
}

/** First and last byte, both included, of a range within `size` bytes. */
export function boundsOf(range: ByteRange, size: number): { first: number; last: number } {
  if ("suffix" in range) return { first: Math.max(0, size - range.suffix), last: size - 1 };
  const end = range.length === undefined ? size : Math.min(size, range.offset + range.length);
  return { first: range.offset, last: end - 1 };
}
