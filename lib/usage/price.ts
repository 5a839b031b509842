import type { CatalogueModel } from "@/lib/backends/catalogue";

/** Side of a billed tile in pixels; a begun tile counts whole. */
const TILE_PIXELS = 512;
/** $0.011 per 1,000 neurons is exactly 11 billionths of a dollar per thousandth of a neuron. */
const NANO_USD_PER_MILLI_NEURON = 11;

/** What decides the price of one picture. */
export type PricedPicture = {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Null when the model takes none. */
  readonly steps: number | null;
  /** Tiles of source pictures sent along; none when left out. */
  readonly inputTiles?: number;
};

/** A price; `milliNeurons` is the exact one, to be summed. */
export type Price = {
  /** Thousandths of a neuron, a whole number. */
  readonly milliNeurons: number;
  readonly neurons: number;
  readonly usd: number;
};

/** What one picture costs, by the figures in the catalogue. */
export function priceOf(
  model: Pick<CatalogueModel, "price">,
  { width, height, steps, inputTiles = 0 }: PricedPicture,
): Price {
  const outputTiles = Math.ceil(width / TILE_PIXELS) * Math.ceil(height / TILE_PIXELS);
  const milliNeurons =
    outputTiles * model.price.milliNeuronsPerOutputTile +
    inputTiles * model.price.milliNeuronsPerInputTile +
    (steps ?? 0) * model.price.milliNeuronsPerStep;
  return { milliNeurons, neurons: milliNeurons / 1000, usd: usdOf(milliNeurons) };
}

/** US dollars of a number of thousandths of a neuron ($0.011 per 1,000 neurons, Workers AI pricing, 2026). */
export function usdOf(milliNeurons: number): number {
  return (milliNeurons * NANO_USD_PER_MILLI_NEURON) / 1_000_000_000;
}
