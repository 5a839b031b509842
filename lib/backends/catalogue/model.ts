/** Width and height in pixels. */
export type Size = { readonly width: number; readonly height: number };

/** A numeric parameter: its bounds, both included, and what is used when nobody asks. */
export type Range = { readonly min: number; readonly max: number; readonly default: number };

/**
 * How a picture is charged, in thousandths of a neuron, so that sums stay exact. A tile is 512×512 pixels, a megapixel
 * 1024×1024; a begun one counts whole. Input is every picture sent along.
 */
export type ModelPrice =
  | {
      readonly unit: "tile";
      readonly milliNeuronsPerInputTile: number;
      readonly milliNeuronsPerOutputTile: number;
      readonly milliNeuronsPerStep: number;
    }
  | {
      /** Every step is paid for every tile. */
      readonly unit: "tile-step";
      readonly milliNeuronsPerInputTile: number;
      readonly milliNeuronsPerOutputTile: number;
    }
  | {
      readonly unit: "megapixel";
      readonly milliNeuronsPerInputMegapixel: number;
      readonly milliNeuronsOfFirstMegapixel: number;
      readonly milliNeuronsPerFurtherMegapixel: number;
    };

/** What a model can do with pictures that somebody brings. */
export type ModelEdits = {
  /** Takes one picture to start from. */
  readonly source: boolean;
  /** How far the result may leave the source: 0 keeps it, 1 forgets it. Null when the model has no such dial. */
  readonly strength: Range | null;
  /** Takes a mask beside the source: white is painted anew, black stays. */
  readonly mask: boolean;
  /** Most pictures that it looks at while it draws, each smaller than 512 pixels on both sides. */
  readonly references: number;
  /** True for a model that draws into a picture and can't do without one. */
  readonly needsSource: boolean;
};

/** One drawing model. */
export type CatalogueModel = {
  /** Our name, stable in recipes, URLs and the ledger. */
  readonly id: string;
  /** What people read. */
  readonly name: string;
  /** The name Workers AI knows it by; null when it does not have it. */
  readonly workersAiId: string | null;
  readonly default: boolean;
  /** Whether it is offered without being named in `MODELS_ENABLED`; costly models are not. */
  readonly enabled: boolean;
  /** The licence of the weights, or whose terms of service hold where the weights are not public; null when unknown. */
  readonly licence: string | null;
  /** How the parameters travel: a plain object, or a multipart form in a stream. */
  readonly request: "json" | "multipart";
  /** What comes back as published; the reader goes by the shape of the answer, not by this. */
  readonly output: "png-stream" | "jpeg-stream" | "base64-json";
  /** Longest prompt in characters; null when no limit is published. */
  readonly maxPromptCharacters: number | null;
  readonly sizes: {
    /** Bounds of each side in pixels, and what it must be a multiple of. */
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly default: Size;
    /** Set when the model draws one size only and takes none. */
    readonly fixed: Size | null;
  };
  readonly parameters: {
    readonly seed: boolean;
    readonly negativePrompt: boolean;
    /** Null when the number of steps is fixed. `field` is what the model calls it. */
    readonly steps: (Range & { readonly field: "num_steps" | "steps" }) | null;
    readonly guidance: Range | null;
    /** True for a model whose own safety check has a dial, from 1, the strictest, to 6. */
    readonly safetyTolerance?: true;
  };
  readonly edits: ModelEdits;
  readonly price: ModelPrice;
  readonly typicalSeconds: number;
  readonly beta: boolean;
};
