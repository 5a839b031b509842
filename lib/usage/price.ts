import type { CatalogueModel, Size } from "@/lib/backends/catalogue";

/** Side of a billed tile in pixels, and the pixels of a billed megapixel; a begun one counts whole. */
const TILE_SIDE = 512;
const MEGAPIXEL = 1024 * 1024;
/** $0.011 per 1,000 neurons is exactly 11 billionths of a dollar per thousandth of a neuron. */
export const NANO_USD_PER_MILLI_NEURON = 11;

/** Models that charge for input take no larger picture: one tile, less than a megapixel. */
const REFERENCE: Size = { width: TILE_SIDE, height: TILE_SIDE };

/** What decides the price of one picture. */
export type PricedPicture = {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Null when the model takes none. */
  readonly steps: number | null;
  /** Sizes of the source or reference pictures sent along, of which a mask is not one. */
  readonly inputs?: readonly Size[];
  /** Set in a recipe with a source or references, each of which counts as one unless `inputs` say otherwise. */
  readonly source?: string | undefined;
  readonly references?: readonly string[] | undefined;
};

/** A price; `milliNeurons` is the exact one, to be summed. */
export type Price = {
  /** Thousandths of a neuron, a whole number. */
  readonly milliNeurons: number;
  readonly neurons: number;
  readonly usd: number;
};

/** What one picture costs, by the figures in the catalogue. */
export function priceOf({ price }: Pick<CatalogueModel, "price">, picture: PricedPicture): Price {
  const milliNeurons = milliNeuronsOf(price, picture);
  return { milliNeurons, neurons: milliNeurons / 1000, usd: usdOf(milliNeurons) };
}

/** US dollars of a number of thousandths of a neuron ($0.011 per 1,000 neurons, Workers AI pricing, 2026). */
export function usdOf(milliNeurons: number): number {
  return (milliNeurons * NANO_USD_PER_MILLI_NEURON) / 1_000_000_000;
}

function milliNeuronsOf(price: CatalogueModel["price"], picture: PricedPicture): number {
  const { width, height, steps, inputs = namedInputs(picture) } = picture;
  if (price.unit === "megapixel") {
    const furtherMegapixels = megapixelsOf({ width, height }) - 1;
    return (
      price.milliNeuronsOfFirstMegapixel +
      furtherMegapixels * price.milliNeuronsPerFurtherMegapixel +
      sum(inputs, megapixelsOf) * price.milliNeuronsPerInputMegapixel
    );
  }
  const tiles =
    tilesOf({ width, height }) * price.milliNeuronsPerOutputTile +
    sum(inputs, tilesOf) * price.milliNeuronsPerInputTile;
  if (price.unit === "tile-step") return tiles * (steps ?? 0);
  return tiles + (steps ?? 0) * price.milliNeuronsPerStep;
}

function namedInputs({ source, references = [] }: PricedPicture): readonly Size[] {
  const count = references.length + (source === undefined ? 0 : 1);
  return Array.from({ length: count }, () => REFERENCE);
}

function tilesOf({ width, height }: Size): number {
  return Math.ceil(width / TILE_SIDE) * Math.ceil(height / TILE_SIDE);
}

function megapixelsOf({ width, height }: Size): number {
  return Math.ceil((width * height) / MEGAPIXEL);
}

function sum(sizes: readonly Size[], amountOf: (size: Size) => number): number {
  return sizes.reduce((total, size) => total + amountOf(size), 0);
}
