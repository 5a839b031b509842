import { AppError } from "@/lib/errors";
import { type WebpEncoder, decodePicture, openWebpEncoder } from "@/lib/images/codecs";
import { downscale } from "@/lib/images/downscale";
import { inspectPicture } from "@/lib/images/inspect-picture";
import type { ImageType } from "@/lib/images/picture";
import { type Pixels, heightFor } from "@/lib/images/pixels";
import { makeThumbhash, requireContent } from "@/lib/images/placeholder";
import { THUMBNAIL_QUALITY, VIEW_QUALITY } from "@/lib/images/quality";
import type { Derived, Resizer } from "@/lib/images/resizer";

/**
 * Pixels that fit a Worker's 128 MB together with the file, the decoder and the encoder: about 91 MiB for the largest
 * PNG, which is encoded as a whole for its view, and 105 MiB for the largest JPEG. The catalogue's models draw no more.
 */
export const WASM_MAX_PIXELS: Readonly<Record<ImageType, number>> = {
  "image/png": 2048 * 2048,
  "image/jpeg": 2500 * 2500,
  "image/webp": 2500 * 2500,
};

/** Makes the sizes inside the Worker. */
export const wasmResizer: Resizer = {
  async derive(bytes, type, widths) {
    inspectPicture(bytes, type, WASM_MAX_PIXELS[type]);
    const encode = await openWebpEncoder();
    const pixels = await decode(bytes, type);
    requireContent(pixels);
    // Nothing below awaits, so that two pictures in one isolate never hold their pixels at the same time.
    return deriveSizes(pixels, type, widths, encode);
  },
};

async function decode(bytes: Uint8Array<ArrayBuffer>, type: ImageType): Promise<Pixels> {
  try {
    return await decodePicture(bytes, type);
  } catch (cause) {
    throw new AppError("backend_failed", "The model did not return a usable picture.", { cause });
  }
}

function deriveSizes(
  pixels: Pixels,
  type: ImageType,
  widths: readonly number[],
  encode: WebpEncoder,
): Derived {
  try {
    const view = type === "image/png" ? encode(pixels, VIEW_QUALITY) : null;
    const thumbnails: { width: number; bytes: Uint8Array<ArrayBuffer> }[] = [];
    let smallest = pixels;
    for (const width of largestFirst(widths)) {
      if (width >= pixels.width) continue;
      // From the size above, not from the original: far less work, and no eye can tell (52 dB apart).
      smallest = downscale(smallest, width, heightFor(width, pixels));
      thumbnails.unshift({ width, bytes: encode(smallest, THUMBNAIL_QUALITY) });
    }
    const { width, height } = pixels;
    return { width, height, thumbnails, view, thumbhash: makeThumbhash(smallest) };
  } catch (cause) {
    throw new AppError("storage_failed", "The picture could not be stored.", { cause });
  }
}

function largestFirst(widths: readonly number[]): number[] {
  return widths.toSorted((one, other) => other - one);
}
