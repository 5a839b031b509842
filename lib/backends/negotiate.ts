import type { CatalogueModel, Range, Size } from "@/lib/backends/catalogue";
import type { Warning } from "@/lib/generations/schema";

/** What somebody asked of a model; what is left out gets the model's default. */
export type WantedSettings = {
  /** Pixels. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly seed?: number | undefined;
  readonly steps?: number | undefined;
  readonly guidance?: number | undefined;
  readonly negativePrompt?: string | undefined;
  /** Size of the picture to start from, whose shape the result takes when no size is asked for. */
  readonly source?: Size | undefined;
};

/** What the model will be given. Null: it has no such parameter, or, for the seed, nobody asked. */
export type Settings = {
  readonly width: number;
  readonly height: number;
  readonly seed: number | null;
  readonly steps: number | null;
  readonly guidance: number | null;
  /** Empty when there is none. */
  readonly negativePrompt: string;
};

type Negotiated<T> = { readonly value: T; readonly warnings: readonly Warning[] };

/** The settings nearest to the wish that the model can honour, and a warning for every wish it can't. */
export function negotiate(
  model: CatalogueModel,
  wanted: WantedSettings,
): { readonly settings: Settings; readonly warnings: readonly Warning[] } {
  const { parameters } = model;
  const size = negotiateSize(model, wanted);
  const seed = keepIfSupported("seed", parameters.seed, wanted.seed ?? null, null);
  const steps = negotiateRange("steps", parameters.steps, wanted.steps, Math.round);
  const guidance = negotiateRange("guidance", parameters.guidance, wanted.guidance);
  const negativePrompt = keepIfSupported(
    "negativePrompt",
    parameters.negativePrompt,
    wanted.negativePrompt ?? "",
    "",
  );
  return {
    settings: {
      ...size.value,
      seed: seed.value,
      steps: steps.value,
      guidance: guidance.value,
      negativePrompt: negativePrompt.value,
    },
    warnings: [size, seed, steps, guidance, negativePrompt].flatMap(({ warnings }) => warnings),
  };
}

/**
 * How far a picture may leave the source it starts from; null without a source or without such a dial, with a warning
 * when it was asked for.
 */
export function negotiateStrength(
  { edits }: CatalogueModel,
  wanted: number | undefined,
  hasSource: boolean,
): Negotiated<number | null> {
  return negotiateRange("strength", hasSource ? edits.strength : null, wanted);
}

/** The degree of a model's own safety check, where it has one. */
export function negotiateSafetyTolerance(
  { parameters }: CatalogueModel,
  wanted: number | undefined,
): Negotiated<number | undefined> {
  const isSupported = parameters.safetyTolerance === true;
  return keepIfSupported("safetyTolerance", isSupported, wanted, undefined);
}

/** A side nobody gave comes from the default; a size beyond the limits is scaled whole, so that its shape survives. */
function negotiateSize({ sizes }: CatalogueModel, wanted: WantedSettings): Negotiated<Size> {
  const usual = wanted.source === undefined ? sizes.default : likeSource(sizes, wanted.source);
  const asked: Size = {
    width: wanted.width ?? usual.width,
    height: wanted.height ?? usual.height,
  };
  const value = sizes.fixed ?? fitSize(sizes, asked);
  return {
    value,
    warnings: [
      ...warnIfChanged("width", wanted.width, value.width),
      ...warnIfChanged("height", wanted.height, value.height),
    ],
  };
}

/** The source's own size, or its shape with as many pixels as the model draws by itself: beyond, it gets worse. */
function likeSource(sizes: CatalogueModel["sizes"], source: Size): Size {
  const usualPixels = sizes.default.width * sizes.default.height;
  const scale = Math.min(1, Math.sqrt(usualPixels / (source.width * source.height)));
  return { width: source.width * scale, height: source.height * scale };
}

function fitSize(sizes: CatalogueModel["sizes"], asked: Size): Size {
  const shrink = Math.min(1, sizes.max / Math.max(asked.width, asked.height));
  const grow = Math.max(1, sizes.min / Math.min(asked.width, asked.height));
  const scale = shrink < 1 ? shrink : grow;
  return {
    width: fitSide(sizes, asked.width * scale),
    height: fitSide(sizes, asked.height * scale),
  };
}

function fitSide(sizes: CatalogueModel["sizes"], pixels: number): number {
  const stepped = Math.round(pixels / sizes.step) * sizes.step;
  return clamp(stepped, sizes.min, sizes.max);
}

function negotiateRange(
  parameter: "steps" | "guidance" | "strength",
  range: Range | null,
  wanted: number | undefined,
  round: (value: number) => number = (value) => value,
): Negotiated<number | null> {
  if (range === null) return keepIfSupported(parameter, false, wanted ?? null, null);
  if (wanted === undefined) return { value: range.default, warnings: [] };
  const value = clamp(round(wanted), range.min, range.max);
  return { value, warnings: warnIfChanged(parameter, wanted, value) };
}

function keepIfSupported<T>(
  parameter: string,
  supported: boolean,
  wanted: T,
  nothing: T,
): Negotiated<T> {
  if (supported || wanted === nothing) return { value: wanted, warnings: [] };
  return { value: nothing, warnings: [{ parameter, reason: "unsupported", applied: null }] };
}

function warnIfChanged(parameter: string, wanted: number | undefined, applied: number): Warning[] {
  if (wanted === undefined || wanted === applied) return [];
  return [{ parameter, reason: "adjusted", applied }];
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
