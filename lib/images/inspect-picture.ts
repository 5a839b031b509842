import { AppError } from "@/lib/errors";
import type { ImageType } from "@/lib/images/picture";
import { type ImageSize, isComplete, readImageSize, sniffImageType } from "@/lib/images/sniff";

/** Nothing wider or higher is decoded, whoever does it. In pixels. */
export const MAX_SIDE = 8192;

/** Nothing larger is decoded, whoever does it. In pixels. */
export const MAX_PIXELS = 25_000_000;

/** The type a backend's answer really has. Throws `backend_failed` when it is no picture we store. */
export function requireImageType(bytes: Uint8Array): ImageType {
  const type = sniffImageType(bytes);
  if (type === null) throw refused(`${bytes.byteLength} bytes that are no PNG, JPEG or WebP`);
  return type;
}

/**
 * Checks a picture by its structure, before a decoder sees it: a readable header, a size within the limits, no
 * missing end. Returns the size the header claims, throws `backend_failed`.
 */
export function inspectPicture(
  bytes: Uint8Array,
  type: ImageType,
  maxPixels: number = MAX_PIXELS,
): ImageSize {
  const size = readImageSize(bytes, type);
  if (size === null) throw refused(`a ${type} with an unreadable header`);
  const { width, height } = size;
  if (width > MAX_SIDE || height > MAX_SIDE || width * height > Math.min(maxPixels, MAX_PIXELS)) {
    throw refused(`a ${type} of ${width} × ${height} pixels, too large to decode`);
  }
  if (!isComplete(bytes, type)) throw refused(`a ${type} cut short at ${bytes.byteLength} bytes`);
  return size;
}

function refused(what: string): AppError {
  return new AppError("backend_failed", "The model did not return a usable picture.", {
    cause: new Error(`The backend returned ${what}.`),
  });
}
