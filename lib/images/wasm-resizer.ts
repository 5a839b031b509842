import { AppError } from "@/lib/errors";
import {
  type Decoder,
  type Encoder,
  openDecoder,
  openJpegEncoder,
  openWebpEncoder,
} from "@/lib/images/codecs";
import { downscale } from "@/lib/images/downscale";
import { encodePng, isTransparent } from "@/lib/images/encode-png";
import { inspectPicture } from "@/lib/images/inspect-picture";
import type { ImageType } from "@/lib/images/picture";
import { type Pixels, heightFor } from "@/lib/images/pixels";
import { makeThumbhash, requireContent } from "@/lib/images/placeholder";
import { THUMBNAIL_QUALITY, VIEW_QUALITY } from "@/lib/images/quality";
import { refuseTooManyPixels, refuseUpload } from "@/lib/images/refuse-upload";
import type { Derived, Resizer } from "@/lib/images/resizer";
import { readImageSize } from "@/lib/images/sniff";

/**
 * Pixels that fit a Worker's 128 MB together with the file, the decoder and the encoder: 2048 × 2048, measured at 91 MiB
 * for a PNG, which is encoded as a whole for its view, and 75 MiB for a JPEG. The catalogue's models draw no more.
 */
export const WASM_MAX_PIXELS = 2048 * 2048;

/** Makes the sizes inside the Worker. */
export const wasmResizer: Resizer = {
  async derive(bytes, type, widths) {
    inspectPicture(bytes, type, WASM_MAX_PIXELS);
    const encode = await openWebpEncoder();
    const decode = await openDecoder(type);
    try {
      return decode(bytes, (pixels) => {
        requireContent(pixels);
        return deriveSizes(pixels, type, widths, encode);
      });
    } catch (cause) {
      if (cause instanceof AppError) throw cause;
      throw new AppError("backend_failed", "The model did not return a usable picture.", { cause });
    }
  },

  async normalize(bytes, type, maxSide) {
    requireMemory(bytes, type);
    const pixels = decodeWithin(bytes, await openDecoder(type), maxSide);
    const png = await encodePng(pixels, isTransparent(pixels) ? 4 : 3);
    return { bytes: png, width: pixels.width, height: pixels.height };
  },

  async convert(bytes, { from, to, quality }) {
    inspectPicture(bytes, from, WASM_MAX_PIXELS);
    try {
      if (to === "image/png") {
        const decode = await openDecoder(from);
        const pixels = decode(bytes, (lent) => ({ ...lent, data: lent.data.slice() }));
        return await encodePng(pixels, isTransparent(pixels) ? 4 : 3);
      }
      const encode = await (to === "image/jpeg" ? openJpegEncoder() : openWebpEncoder());
      const decode = await openDecoder(from);
      return decode(bytes, (pixels) => encode(pixels, quality));
    } catch (cause) {
      throw new AppError("internal", "The picture could not be converted.", { cause });
    }
  },
};

/** What a header claims is all the memory that a decoder will take. */
function requireMemory(bytes: Uint8Array<ArrayBuffer>, type: ImageType): void {
  const size = readImageSize(bytes, type);
  if (size !== null && size.width * size.height > WASM_MAX_PIXELS) {
    throw refuseTooManyPixels(WASM_MAX_PIXELS);
  }
}

function decodeWithin(bytes: Uint8Array<ArrayBuffer>, decode: Decoder, maxSide: number): Pixels {
  try {
    return decode(bytes, (pixels) => {
      const { data, width, height } = pixels;
      const scale = maxSide / Math.max(width, height);
      if (scale >= 1) return { data: data.slice(), width, height };
      const side = (length: number) => Math.max(1, Math.round(length * scale));
      return downscale(pixels, side(width), side(height));
    });
  } catch (cause) {
    throw refuseUpload("damaged", cause);
  }
}

function deriveSizes(
  pixels: Pixels,
  type: ImageType,
  widths: readonly number[],
  encode: Encoder,
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
