/** Shapes of a picture, named by use; also the keys of their texts. */
export const RATIOS = [
  { name: "square", across: 1, down: 1 },
  { name: "post", across: 4, down: 5 },
  { name: "portrait", across: 3, down: 4 },
  { name: "poster", across: 2, down: 3 },
  { name: "story", across: 9, down: 16 },
  { name: "classic", across: 4, down: 3 },
  { name: "photo", across: 3, down: 2 },
  { name: "wide", across: 16, down: 9 },
  { name: "cinema", across: 21, down: 9 },
] as const;

export type Ratio = (typeof RATIOS)[number];
export type RatioName = Ratio["name"];

/** Width and height in pixels. */
export type FrameSize = { readonly width: number; readonly height: number };

/** What decides the sizes that a model can draw. */
export type SizeLimits = {
  /** Bounds of a side in pixels, and what it must be a multiple of. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Set when the model draws one size only. */
  readonly fixed: FrameSize | null;
};

/** A shape may be off by this share before it is another shape. */
const TOLERANCE = 0.02;

/**
 * The size that has the shape and about as many pixels as `area` (the model's favourite), or null when the model
 * can't draw it. Among the allowed sizes near that area the one that keeps the shape best wins, then the nearest area.
 */
export function frameSize(ratio: Ratio, limits: SizeLimits, area: number): FrameSize | null {
  const shape = ratio.across / ratio.down;
  if (limits.fixed !== null) return hasShape(limits.fixed, shape) ? limits.fixed : null;
  const idealWidth = Math.sqrt(area * shape);
  const reach = 0.1;
  let best: FrameSize | null = null;
  let bestPenalty = Number.POSITIVE_INFINITY;
  const first = Math.ceil((idealWidth * (1 - reach)) / limits.step) * limits.step;
  for (let width = first; width <= idealWidth * (1 + reach); width += limits.step) {
    const height = Math.round(width / shape / limits.step) * limits.step;
    if (!isAllowed(width, limits) || !isAllowed(height, limits)) continue;
    const distortion = Math.abs(width / height / shape - 1);
    if (distortion > TOLERANCE) continue;
    const penalty = distortion * 10 + Math.abs((width * height) / area - 1);
    if (penalty < bestPenalty) {
      best = { width, height };
      bestPenalty = penalty;
    }
  }
  return best;
}

/** The size of a source, or its shape with about `area` pixels when it has more, as the limits allow. */
export function sizeLike(source: FrameSize, limits: SizeLimits, area: number): FrameSize {
  const { min, max, step } = limits;
  const shrink = Math.min(1, Math.sqrt(area / (source.width * source.height)));
  const shorter = Math.min(source.width, source.height) * shrink;
  const longer = Math.max(source.width, source.height) * shrink;
  const scale = shrink * (longer > max ? max / longer : Math.max(1, min / shorter));
  const fit = (side: number) =>
    Math.min(max, Math.max(min, Math.round((side * scale) / step) * step));
  return { width: fit(source.width), height: fit(source.height) };
}

/** The shape nearest to a size, compared by proportion so that 2:1 and 1:2 are equally far from square. */
export function nearestRatio({ width, height }: FrameSize): RatioName {
  const distance = (ratio: Ratio) =>
    Math.abs(Math.log(width / height) - Math.log(ratio.across / ratio.down));
  return RATIOS.reduce((best, ratio) => (distance(ratio) < distance(best) ? ratio : best)).name;
}

function isAllowed(side: number, { min, max }: SizeLimits): boolean {
  return side >= min && side <= max;
}

function hasShape({ width, height }: FrameSize, shape: number): boolean {
  return Math.abs(width / height / shape - 1) <= TOLERANCE;
}
