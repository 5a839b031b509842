import { AppError } from "@/lib/errors";
import { MAX_PIXELS, MAX_SIDE } from "@/lib/images/inspect-picture";
import type { ImageType } from "@/lib/images/picture";
import { refuseTooManyPixels, refuseUpload } from "@/lib/images/refuse-upload";
import { isComplete, readImageSize, sniffImageType } from "@/lib/images/sniff";
import { MAX_UPLOAD_BYTES } from "@/lib/sources/schema";

/** A file that a decoder may see: what is not needed to draw it is cut out. */
export type InspectedUpload = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: ImageType;
};

/**
 * Judges a file by its structure alone, before any decoder sees it. Throws `payload_too_large`, or `invalid_request`
 * with `details.reason`: `empty`; `type` for anything but PNG, JPEG and WebP by its first bytes, SVG and GIF included;
 * `damaged` for a header that can't be read or a missing end; `pixels` for a header that claims too many;
 * `trailing` for a PNG or WebP that something else follows. Cameras put things behind a JPEG; they are cut off by the
 * decoder.
 */
export function inspectUpload(bytes: Uint8Array<ArrayBuffer>): InspectedUpload {
  if (bytes.byteLength > MAX_UPLOAD_BYTES) {
    throw new AppError("payload_too_large", "The picture is too large.", {
      details: { field: "file", maxBytes: MAX_UPLOAD_BYTES },
    });
  }
  if (bytes.byteLength === 0) throw refuseUpload("empty");
  const type = sniffImageType(bytes);
  if (type === null) throw refuseUpload("type");
  const size = readImageSize(bytes, type);
  if (size === null) throw refuseUpload("damaged");
  const { width, height } = size;
  if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
    throw refuseTooManyPixels(MAX_PIXELS);
  }
  if (!isComplete(bytes, type)) throw refuseUpload("damaged");
  if (type === "image/webp" && hasTrailing(bytes)) throw refuseUpload("trailing");
  return { bytes: type === "image/png" ? keepDrawnChunks(bytes) : bytes, type };
}

/** The chunks that say what is drawn. All others are left out: compressed ones may swell to any size. */
const DRAWN_CHUNKS: ReadonlySet<string> = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);

function keepDrawnChunks(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = new Uint8Array(bytes.byteLength);
  kept.set(bytes.subarray(0, 8));
  let length = 8;
  let position = 8;
  while (position + 12 <= bytes.byteLength) {
    const end = position + 12 + view.getUint32(position);
    const name = String.fromCharCode(...bytes.subarray(position + 4, position + 8));
    if (end > bytes.byteLength) throw refuseUpload("damaged");
    if (DRAWN_CHUNKS.has(name)) {
      kept.set(bytes.subarray(position, end), length);
      length += end - position;
    }
    position = end;
    if (name === "IEND") break;
  }
  if (position !== bytes.byteLength) throw refuseUpload("trailing");
  return kept.subarray(0, length);
}

/** The length that a WebP gives itself does not count the first eight bytes, nor the one that makes it even. */
function hasTrailing(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const own = view.getUint32(4, true) + 8;
  return bytes.byteLength > own + (own % 2);
}
