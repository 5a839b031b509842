/** How rows of pictures are set. Lengths in pixels. */
export type RowRules = {
  readonly containerWidth: number;
  readonly gap: number;
  /** The height a row should have. */
  readonly targetHeight: number;
  /** The most a last, short row may be stretched to. */
  readonly maxHeight: number;
  /** Narrower tiles can't show their texts; rows avoid them where they can. */
  readonly minTileWidth: number;
  readonly maxPerRow: number;
};

/** Where a tile stands: its size in pixels, and the number of its row from 0. */
export type TileBox = { readonly width: number; readonly height: number; readonly row: number };

/** Weight of a tile that is too narrow, against a row twice or half as high as it should be (about 1). */
const NARROW_PENALTY = 4;

/**
 * Justified rows: every picture in its own proportions (`aspects`, width over height), every row but a short last one
 * exactly as wide as the container. Among all ways to break the rows, the one nearest to the target height (shortest path).
 */
export function layOutRows(aspects: readonly number[], rules: RowRules): readonly TileBox[] {
  const best: Break[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= aspects.length; end += 1)
    best.push(bestBreak(aspects, rules, best, end));
  const rows: TileBox[][] = [];
  for (let end = aspects.length; end > 0; end = best[end]?.from ?? 0) {
    const row = aspects.slice(best[end]?.from ?? 0, end);
    rows.push(setRow(row, rules, end === aspects.length));
  }
  return rows.toReversed().flatMap((row, index) => row.map((box) => ({ ...box, row: index })));
}

/** The cheapest way to set the pictures before `end`: its cost, and where its last row begins. */
type Break = { readonly cost: number; readonly from: number };

function bestBreak(
  aspects: readonly number[],
  rules: RowRules,
  best: readonly Break[],
  end: number,
): Break {
  let choice: Break = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
  for (let from = end - 1; from >= Math.max(0, end - rules.maxPerRow); from -= 1) {
    const row = aspects.slice(from, end);
    const cost = (best[from]?.cost ?? 0) + rowCost(row, rules, end === aspects.length);
    if (cost < choice.cost) choice = { cost, from };
  }
  return choice;
}

function rowCost(aspects: readonly number[], rules: RowRules, last: boolean): number {
  const height = rowHeight(aspects, rules);
  const shown = last ? Math.min(height, rules.maxHeight) : height;
  const stretch = Math.log2(shown / rules.targetHeight);
  const narrow = aspects.filter((aspect) => aspect * shown < rules.minTileWidth).length;
  return stretch * stretch + narrow * NARROW_PENALTY;
}

function setRow(aspects: readonly number[], rules: RowRules, last: boolean): TileBox[] {
  const full = rowHeight(aspects, rules);
  const height = last ? Math.min(full, rules.maxHeight) : full;
  // Rounded down, so that a row never wraps for a hundredth of a pixel.
  const round = (length: number) => Math.floor(length * 100) / 100;
  return aspects.map((aspect) => ({
    width: round(Math.min(aspect * height, rules.containerWidth)),
    height: round(Math.min(height, rules.containerWidth / aspect)),
    row: 0,
  }));
}

function rowHeight(aspects: readonly number[], { containerWidth, gap }: RowRules): number {
  const total = aspects.reduce((sum, aspect) => sum + aspect, 0);
  return (containerWidth - gap * (aspects.length - 1)) / total;
}
