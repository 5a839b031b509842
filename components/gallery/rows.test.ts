import { expect, test } from "vitest";
import { layOutRows, type RowRules, type TileBox } from "@/components/gallery/rows";

const DESKTOP: RowRules = {
  containerWidth: 1200,
  gap: 16,
  targetHeight: 300,
  maxHeight: 400,
  minTileWidth: 150,
  maxPerRow: 6,
};
const PHONE: RowRules = {
  containerWidth: 358,
  gap: 10,
  targetHeight: 220,
  maxHeight: 358,
  minTileWidth: 120,
  maxPerRow: 2,
};
const SHAPES = [1, 0.8, 0.75, 0.6667, 0.5625, 1.3333, 1.5, 1.7778, 2.3333];

function rowsOf(boxes: readonly TileBox[]): TileBox[][] {
  const rows: TileBox[][] = [];
  for (const box of boxes) (rows[box.row] ??= []).push(box);
  return rows;
}

/** Ever the same "random" list of shapes. */
function someShapes(count: number): number[] {
  let state = 7;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return SHAPES[state % SHAPES.length] ?? 1;
  });
}

test("no pictures need no rows", () => {
  expect(layOutRows([], DESKTOP)).toEqual([]);
});

test("every picture keeps its proportions and its turn, at every width", () => {
  const aspects = someShapes(80);
  for (const rules of [DESKTOP, PHONE, { ...PHONE, containerWidth: 288 }]) {
    const boxes = layOutRows(aspects, rules);
    expect(boxes).toHaveLength(80);
    for (const [index, box] of boxes.entries()) {
      expect(box.width / box.height).toBeCloseTo(aspects[index] ?? 0, 1);
      expect(box.row).toBeGreaterThanOrEqual(boxes[index - 1]?.row ?? 0);
    }
  }
});

test("rows fill the width without wrapping, a short last row excepted", () => {
  for (const rules of [DESKTOP, PHONE]) {
    const rows = rowsOf(layOutRows(someShapes(41), rules));
    for (const [index, row] of rows.entries()) {
      const width = row.reduce((sum, box) => sum + box.width, rules.gap * (row.length - 1));
      expect(width).toBeLessThanOrEqual(rules.containerWidth);
      if (index < rows.length - 1) expect(width).toBeGreaterThan(rules.containerWidth - 1);
      expect(row.length).toBeLessThanOrEqual(rules.maxPerRow);
    }
  }
});

test("a phone never squeezes a tall picture beside a very wide one", () => {
  const boxes = layOutRows([2.3333, 0.5625, 2.3333, 0.5625], PHONE);
  for (const box of boxes) expect(box.width).toBeGreaterThanOrEqual(PHONE.minTileWidth);
});

test("one picture alone is not blown up", () => {
  const [box] = layOutRows([1], DESKTOP);
  expect(box).toEqual({ width: 400, height: 400, row: 0 });
});

test("a thousand pictures are set well within a second", () => {
  const started = performance.now();
  layOutRows(someShapes(1000), DESKTOP);
  expect(performance.now() - started).toBeLessThan(1000);
});
