import {
  blankLike,
  channelAt,
  edgesOf,
  hashNoise,
  luminanceOf,
  mapPixels,
  type Pixels,
} from "./pixels";

/** Square cells in a small palette with ordered dithering. Size is in thousandths of the shorter side. */
export function pixelArt(pixels: Pixels, size: number): Pixels {
  const cell = Math.max(2, Math.round(size * pixels.unit));
  const bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];
  const columns = Math.ceil(pixels.width / cell);
  const cells = new Uint8Array(columns * Math.ceil(pixels.height / cell) * 3);
  const step = 36;
  for (let index = 0; index < cells.length / 3; index++) {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const nudge = ((bayer[(row % 4) * 4 + (column % 4)] ?? 0) / 16 - 0.5) * step * 0.5;
    const mean = meanOf(pixels, column * cell, row * cell, cell);
    for (let channel = 0; channel < 3; channel++) {
      cells[index * 3 + channel] = Math.max(
        0,
        Math.min(255, Math.round(((mean[channel] ?? 0) + nudge) / step) * step),
      );
    }
  }
  return mapPixels(pixels, (rgb, x, y) => {
    const at = (Math.floor(y / cell) * columns + Math.floor(x / cell)) * 3;
    for (let channel = 0; channel < 3; channel++) rgb[channel] = cells[at + channel] ?? 0;
  });
}

function meanOf(
  pixels: Pixels,
  left: number,
  top: number,
  size: number,
): readonly [number, number, number] {
  const sums: [number, number, number] = [0, 0, 0];
  for (let dy = 0; dy < size; dy++) {
    for (let dx = 0; dx < size; dx++) {
      for (let channel = 0; channel < 3; channel++)
        sums[channel] = (sums[channel] ?? 0) + channelAt(pixels, left + dx, top + dy, channel);
    }
  }
  return [sums[0] / (size * size), sums[1] / (size * size), sums[2] / (size * size)];
}

/** How a plane of cells is filled and parted. Size is in thousandths of the shorter side. */
export type Cells = {
  readonly size: number;
  /** Width of the lines between cells, in thousandths of the shorter side. */
  readonly line: number;
  readonly lineColour: readonly [number, number, number];
  /** How far a cell's colour may stray from the picture's, as a share. */
  readonly stray: number;
  /** Mean of the cell (mosaic, facets) or the pixel's own colour pulled to it (glass). */
  readonly keep: number;
};

/** Cuts the picture into irregular cells around jittered grid points. */
export function cellPlane(pixels: Pixels, cells: Cells, seed: number): Pixels {
  const size = Math.max(3, cells.size * pixels.unit);
  const half = Math.max(0.8, (cells.line * pixels.unit) / 2);
  const centres = scatterCentres(pixels, size, seed);
  const nearest = { x: 0, y: 0, lead: 0 };
  return mapPixels(blankLike(pixels), (rgb, x, y) => {
    findNearest(centres, x, y, nearest);
    const isLine = nearest.lead < half * 2;
    const stray = 1 + (hashNoise(nearest.x, nearest.y, seed + 3) - 0.5) * cells.stray;
    for (let channel = 0; channel < 3; channel++) {
      const own = channelAt(pixels, x, y, channel);
      const cell = channelAt(pixels, nearest.x, nearest.y, channel);
      rgb[channel] = isLine
        ? (cells.lineColour[channel] ?? 0)
        : (own * cells.keep + cell * (1 - cells.keep)) * stray;
    }
  });
}

/** One jittered point for each square of a grid that reaches one square over the edges. */
type Centres = { readonly size: number; readonly columns: number; readonly points: Float32Array };

function scatterCentres(pixels: Pixels, size: number, seed: number): Centres {
  const columns = Math.ceil(pixels.width / size) + 2;
  const rows = Math.ceil(pixels.height / size) + 2;
  const points = new Float32Array(columns * rows * 2);
  for (let index = 0; index < columns * rows; index++) {
    const [column, row] = [(index % columns) - 1, Math.floor(index / columns) - 1];
    points[index * 2] = (column + 0.14 + hashNoise(column, row, seed) * 0.72) * size;
    points[index * 2 + 1] = (row + 0.14 + hashNoise(column, row, seed + 9) * 0.72) * size;
  }
  return { size, columns, points };
}

/** The nearest centre and by how many pixels it leads over the second nearest; written into `result`. */
function findNearest(
  { size, columns, points }: Centres,
  x: number,
  y: number,
  result: { x: number; y: number; lead: number },
): void {
  const corner = Math.floor(y / size) * columns + Math.floor(x / size);
  let first = Infinity;
  let second = Infinity;
  for (let step = 0; step < 9; step++) {
    const at = (corner + Math.floor(step / 3) * columns + (step % 3)) * 2;
    const dx = x - (points[at] ?? Infinity);
    const dy = y - (points[at + 1] ?? Infinity);
    const distance = dx * dx + dy * dy;
    if (distance < first) {
      second = first;
      first = distance;
      result.x = points[at] ?? 0;
      result.y = points[at + 1] ?? 0;
    } else if (distance < second) second = distance;
  }
  result.lead = Math.sqrt(second) - Math.sqrt(first);
}

/** Facets: a grid of triangles whose corners are drawn to the picture's edges. */
export function lowPoly(pixels: Pixels, size: number, seed: number): Pixels {
  const { width, height } = pixels;
  const cell = Math.max(5, size * pixels.unit);
  const columns = Math.ceil(width / cell) + 1;
  const rows = Math.ceil(height / cell) + 1;
  const edges = edgesOf(luminanceOf(pixels), width, height);
  const corners = Array.from({ length: (columns + 1) * (rows + 1) }, (_, index) =>
    pullToEdge(
      edges,
      width,
      height,
      index % (columns + 1),
      Math.floor(index / (columns + 1)),
      cell,
      seed,
    ),
  );
  const result = blankLike(pixels);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const corner = (dx: number, dy: number): readonly [number, number] =>
        corners[(row + dy) * (columns + 1) + column + dx] ?? [0, 0];
      const [a, b, c, d] = [corner(0, 0), corner(1, 0), corner(0, 1), corner(1, 1)];
      const leansLeft = (row + column) % 2 === 0;
      fillTriangle(result, pixels, leansLeft ? [a, b, c] : [a, b, d], 1.03);
      fillTriangle(result, pixels, leansLeft ? [b, d, c] : [a, d, c], 0.96);
    }
  }
  return result;
}

function pullToEdge(
  edges: Float32Array,
  width: number,
  height: number,
  column: number,
  row: number,
  cell: number,
  seed: number,
): readonly [number, number] {
  const isBorder = column === 0 || row === 0 || column * cell >= width || row * cell >= height;
  if (isBorder) return [column * cell, row * cell];
  let best: readonly [number, number] = [
    (column + (hashNoise(column, row, seed) - 0.5) * 0.7) * cell,
    (row + (hashNoise(column, row, seed + 5) - 0.5) * 0.7) * cell,
  ];
  let steepest = 90;
  for (let attempt = 0; attempt < 12; attempt++) {
    const x = (column + (hashNoise(column * 13 + attempt, row, seed + 1) - 0.5) * 0.86) * cell;
    const y = (row + (hashNoise(column, row * 13 + attempt, seed + 2) - 0.5) * 0.86) * cell;
    const steep = edges[Math.min(height - 1, y | 0) * width + Math.min(width - 1, x | 0)] ?? 0;
    if (steep > steepest) {
      steepest = steep;
      best = [x, y];
    }
  }
  return best;
}

type Triangle = readonly [
  readonly [number, number],
  readonly [number, number],
  readonly [number, number],
];

function fillTriangle(target: Pixels, source: Pixels, [a, b, c]: Triangle, gain: number): void {
  const x = (a[0] + b[0] + c[0]) / 3;
  const y = (a[1] + b[1] + c[1]) / 3;
  const tone = [0, 1, 2].map((channel) => {
    const inner =
      channelAt(source, x, y, channel) * 2 +
      [a, b, c].reduce(
        (sum, corner) =>
          sum + channelAt(source, (corner[0] + x * 2) / 3, (corner[1] + y * 2) / 3, channel),
        0,
      );
    return Math.min(255, (inner / 5) * gain);
  });
  const top = Math.max(0, Math.floor(Math.min(a[1], b[1], c[1])));
  const bottom = Math.min(target.height - 1, Math.ceil(Math.max(a[1], b[1], c[1])));
  for (let row = top; row <= bottom; row++) {
    const crossings = [crossing(a, b, row), crossing(b, c, row), crossing(c, a, row)].filter(
      (at) => at !== undefined,
    );
    if (crossings.length < 2) continue;
    const left = Math.max(0, Math.floor(Math.min(...crossings)));
    const right = Math.min(target.width - 1, Math.ceil(Math.max(...crossings)));
    for (let column = left; column <= right; column++) {
      const at = (row * target.width + column) * 4;
      for (let channel = 0; channel < 3; channel++) target.rgba[at + channel] = tone[channel] ?? 0;
    }
  }
}

/** Where an edge meets a row of pixels. */
function crossing(
  from: readonly [number, number],
  to: readonly [number, number],
  row: number,
): number | undefined {
  const [low, high] = from[1] < to[1] ? [from, to] : [to, from];
  if (row < low[1] - 0.5 || row > high[1] + 0.5) return undefined;
  const share =
    high[1] === low[1] ? 0 : Math.max(0, Math.min(1, (row - low[1]) / (high[1] - low[1])));
  return low[0] + (high[0] - low[0]) * share;
}

/** Dots of ink, larger where it is darker, over flat colour. Pitch is in thousandths of the shorter side. */
export function halftone(pixels: Pixels, pitch: number): Pixels {
  const step = Math.max(3, pitch * pixels.unit);
  const lightness = luminanceOf(pixels);
  return mapPixels(pixels, (rgb, x, y) => {
    const u = (x + y) / step;
    const v = (x - y) / step;
    const dot = Math.hypot(u - Math.round(u), v - Math.round(v));
    const tone = (lightness[y * pixels.width + x] ?? 255) / 255;
    if (tone < 0.16 || tone > 0.9) return;
    const radius = (1 - tone) * 0.52;
    const ink = dot < radius ? 0.74 : 1.05;
    for (let channel = 0; channel < 3; channel++) rgb[channel] = (rgb[channel] ?? 0) * ink;
  });
}
