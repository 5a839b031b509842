import type { CatalogueModel } from "@/lib/backends/catalogue";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { openDecoder } from "@/lib/images/codecs";
import { centralFrame, cropTo } from "@/lib/images/crop-to";
import { encodePng } from "@/lib/images/encode-png";
import type { Pixels } from "@/lib/images/pixels";
import { requireImageType } from "@/lib/images/inspect-picture";
import type { Recipe } from "@/lib/recipe/schema";
import { sourceKey } from "@/lib/sources/object-key";

/** flux-2 takes reference pictures below 512 pixels a side; this is the next multiple of 8. */
const REFERENCE_SIDE = 504;

/** From this much light on, of 255, a pixel of a mask is painted anew. */
const THRESHOLD = 128;

type Bytes = Uint8Array<ArrayBuffer>;
type Size = { readonly width: number; readonly height: number };

/** PNG files as the model is given them; null where the recipe has none. */
export type DrawnFrom = {
  readonly source: Bytes | null;
  readonly mask: Bytes | null;
  readonly references: readonly Bytes[];
  /** Sizes in pixels of the source and the references, which have their price. */
  readonly inputs: readonly Size[];
};

/**
 * Reads the pictures that a recipe is drawn from, and brings them to the recipe's size, cut evenly where its shape is
 * another; for models that only look at them, to less than 512 pixels a side. References keep their shape. A mask
 * becomes black and white.
 * Throws `storage_failed`, and `invalid_request` when they are gone.
 */
export async function loadDrawnFrom(
  { bucket }: Pick<AppContext, "bucket">,
  { edits }: Pick<CatalogueModel, "edits">,
  { source, mask, references = [], width, height }: Recipe,
): Promise<DrawnFrom> {
  const size = { width, height };
  const target = edits.source ? size : shrinkBelow(size, REFERENCE_SIDE);
  // One after the other: both at once might not fit into a Worker's memory.
  const inputs: Size[] = [];
  const flattenTo = (hash: string, sizeFor: (pixels: Pixels) => Size) =>
    draw(
      bucket,
      hash,
      (pixels) => {
        const fitted = flatten(pixels, sizeFor(pixels));
        inputs.push({ width: fitted.width, height: fitted.height });
        return fitted;
      },
      3,
    );
  const sourceBytes = source === undefined ? null : await flattenTo(source, () => target);
  const looked: Bytes[] = [];
  for (const hash of references) {
    looked.push(await flattenTo(hash, (pixels) => shrinkBelow(pixels, REFERENCE_SIDE)));
  }
  const maskBytes =
    mask === undefined ? null : await draw(bucket, mask, (pixels) => toMask(pixels, size), 1);
  return { source: sourceBytes, mask: maskBytes, references: looked, inputs };
}

async function draw(
  bucket: R2Bucket,
  hash: string,
  change: (pixels: Pixels) => Pixels,
  channels: 1 | 3,
): Promise<Bytes> {
  const bytes = await readBytes(bucket, hash);
  const decode = await openDecoder(requireImageType(bytes));
  return encodePng(decode(bytes, change), channels);
}

async function readBytes(bucket: R2Bucket, hash: string): Promise<Bytes> {
  let object: R2ObjectBody | null;
  try {
    object = await bucket.get(sourceKey(hash));
    if (object !== null) return new Uint8Array(await object.arrayBuffer());
  } catch (cause) {
    throw new AppError("storage_failed", "The picture could not be read.", { cause });
  }
  throw new AppError("invalid_request", "The picture to start from is gone.", {
    details: { field: "source" },
  });
}

/** At the size wanted, on white where it is transparent: models do not see what shines through. */
function flatten(pixels: Pixels, size: Size): Pixels {
  const fitted = cropTo(pixels, size);
  const { data } = fitted;
  for (let index = 0; index < data.length; index += 4) {
    const alpha = (data[index + 3] ?? 0) / 255;
    if (alpha === 1) continue;
    for (let channel = index; channel < index + 3; channel += 1) {
      data[channel] = (data[channel] ?? 0) * alpha + 255 * (1 - alpha);
    }
  }
  return fitted;
}

/** White where the mask is light and opaque, black elsewhere; each pixel takes the nearest of the mask's. */
function toMask({ data, width, height }: Pixels, size: Size): Pixels {
  const frame = centralFrame({ width, height }, size);
  const mask = new Uint8ClampedArray(size.width * size.height * 4);
  for (let y = 0; y < size.height; y += 1) {
    const row = frame.top + Math.floor(((y + 0.5) * frame.height) / size.height);
    for (let x = 0; x < size.width; x += 1) {
      const column = frame.left + Math.floor(((x + 0.5) * frame.width) / size.width);
      const value = lightAt(data, (row * width + column) * 4) >= THRESHOLD ? 255 : 0;
      mask.fill(value, (y * size.width + x) * 4, (y * size.width + x) * 4 + 3);
    }
  }
  return { data: mask, ...size };
}

/** Luma of ITU-R BT.601, as far as the pixel is opaque; from 0 to 255. */
function lightAt(data: Uint8ClampedArray, index: number): number {
  const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(index, index + 4);
  return ((red * 0.299 + green * 0.587 + blue * 0.114) * alpha) / 255;
}

function shrinkBelow({ width, height }: Size, side: number): Size {
  const scale = Math.min(1, side / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
