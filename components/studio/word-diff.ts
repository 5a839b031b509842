/** A stretch of words that two wordings share, or that only one of them has. */
type WordChange = { readonly kind: "same" | "added" | "removed"; readonly text: string };

/** A sign counts as a word, so that a comma added is not a word changed; blanks belong to the word behind them. */
const WORDS = /\s*(?:[\p{L}\p{M}\p{N}'’-]+|[^\p{L}\p{M}\p{N}\s'’-])|\s+$/gu;
/** The table of a longer comparison would cost more than the reader gains. */
const MAX_WORDS = 400;

/**
 * What changed from one wording to another, in reading order: `same` and `removed` joined are `before`, `same` and
 * `added` joined are `after`. Beyond 400 words on a side, everything is removed and added.
 */
export function diffWords(before: string, after: string): readonly WordChange[] {
  if (before === after) return join([{ kind: "same", text: before }]);
  const old = before.match(WORDS) ?? [];
  const fresh = after.match(WORDS) ?? [];
  const changes: WordChange[] = [];
  let left = 0;
  let right = 0;
  if (Math.max(old.length, fresh.length) <= MAX_WORDS) {
    const shared = countShared(old, fresh);
    while (left < old.length && right < fresh.length) {
      const isSame = old[left] === fresh[right];
      const isRemoved = (shared[left + 1]?.[right] ?? 0) >= (shared[left]?.[right + 1] ?? 0);
      if (isSame) changes.push({ kind: "same", text: old[left] ?? "" });
      else if (isRemoved) changes.push({ kind: "removed", text: old[left] ?? "" });
      else changes.push({ kind: "added", text: fresh[right] ?? "" });
      if (isSame || isRemoved) left += 1;
      if (isSame || !isRemoved) right += 1;
    }
  }
  changes.push({ kind: "removed", text: old.slice(left).join("") });
  changes.push({ kind: "added", text: fresh.slice(right).join("") });
  return join(changes);
}

/** At `[i][j]`, how many words the rests from `i` and from `j` share in order. */
function countShared(old: readonly string[], fresh: readonly string[]): number[][] {
  const table = [...old, ""].map(() => Array.from({ length: fresh.length + 1 }, () => 0));
  for (let left = old.length - 1; left >= 0; left -= 1) {
    const [row = [], below = []] = [table[left], table[left + 1]];
    for (let right = fresh.length - 1; right >= 0; right -= 1) {
      const apart = Math.max(below[right] ?? 0, row[right + 1] ?? 0);
      row[right] = old[left] === fresh[right] ? (below[right + 1] ?? 0) + 1 : apart;
    }
  }
  return table;
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
