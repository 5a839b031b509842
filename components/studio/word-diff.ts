/** A stretch of words that two wordings share, or that only one of them has. */
type WordChange = { readonly kind: "same" | "added" | "removed"; readonly text: string };

/** A sign counts as a word, so that a comma added is not a word changed; blanks belong to the word behind them. */
const WORDS = /\s*(?:[\p{L}\p{M}\p{N}'’-]+|[^\p{L}\p{M}\p{N}\s'’-])|\s+$/gu;
/** The table of a longer comparison would cost more than the reader gains. */
const MAX_WORDS = 400;

/**
 * What changed from one wording to another, in reading order: `same` and `removed` joined are `before`, `same` and
 * `added` joined are `after`. Beyond 400 words on a side, a change is the exchange of everything.
 */
export function diffWords(before: string, after: string): readonly WordChange[] {
  if (before === after) return join([{ kind: "same", text: before }]);
  const [old, fresh] = [before.match(WORDS) ?? [], after.match(WORDS) ?? []];
  const isLong = Math.max(old.length, fresh.length) > MAX_WORDS;
  return join(isLong ? align([before], [after]) : align(old, fresh));
}

/** The words of both, in an order in which as many as possible are the same. */
function align(old: readonly string[], fresh: readonly string[]): WordChange[] {
  const sharedFrom = countShared(old, fresh);
  const changes: WordChange[] = [];
  let right = 0;
  for (const [left, text] of old.entries()) {
    while (text !== fresh[right] && sharedFrom(left + 1, right) < sharedFrom(left, right + 1)) {
      changes.push({ kind: "added", text: fresh[right] ?? "" });
      right += 1;
    }
    const isSame = text === fresh[right];
    changes.push({ kind: isSame ? "same" : "removed", text });
    if (isSame) right += 1;
  }
  return [...changes, { kind: "added", text: fresh.slice(right).join("") }];
}

/** How many words the rests of both from two places on share in order. */
function countShared(old: readonly string[], fresh: readonly string[]) {
  const width = fresh.length + 1;
  const table = new Uint16Array((old.length + 1) * width);
  const sharedFrom = (left: number, right: number) => table[left * width + right] ?? 0;
  for (let left = old.length - 1; left >= 0; left -= 1) {
    for (let right = fresh.length - 1; right >= 0; right -= 1) {
      table[left * width + right] =
        old[left] === fresh[right]
          ? sharedFrom(left + 1, right + 1) + 1
          : Math.max(sharedFrom(left + 1, right), sharedFrom(left, right + 1));
    }
  }
  return sharedFrom;
}

/** Neighbours of one kind become one stretch; empty ones go. */
function join(changes: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = [];
  for (const { kind, text } of changes) {
    const last = joined.at(-1);
    if (last?.kind === kind) joined[joined.length - 1] = { kind, text: last.text + text };
    else if (text !== "") joined.push({ kind, text });
  }
  return joined;
}
