import type { ImageType } from "@/lib/images/picture";

/** Width and height in pixels, as the header claims them. */
export type ImageSize = { readonly width: number; readonly height: number };

/** What the first bytes say the file is; null for anything that is not a PNG, a JPEG or a WebP. */
export function sniffImageType(bytes: Uint8Array): ImageType | null {
  if (startsWith(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "image/png";
  if (startsWith(bytes, 0, [0xff, 0xd8, 0xff])) return "image/jpeg";
  const isWebp = hasText(bytes, 0, "RIFF") && hasText(bytes, 8, "WEBP");
  return isWebp ? "image/webp" : null;
}

/**
 * Size from the header alone, so that a decompression bomb is refused before anything is decoded.
 * Null when the header is cut short, not understood, or claims an empty picture.
 */
export function readImageSize(bytes: Uint8Array, type: ImageType): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = READERS[type](view);
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

/**
 * True when the file reaches its own end: the IEND chunk, the EOI marker or the RIFF length.
 * Decoders fill what is missing of a truncated JPEG with grey and call it a picture.
 */
export function isComplete(bytes: Uint8Array, type: ImageType): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === "image/png") return reachesPngEnd(view);
  if (type === "image/jpeg")
    return findJpegMarker(view, (marker) => marker === END_OF_IMAGE) !== null;
  return view.byteLength >= 12 && view.getUint32(4, true) + 8 <= view.byteLength;
}

const READERS: Readonly<Record<ImageType, (view: DataView) => ImageSize | null>> = {
  "image/png": readPngSize,
  "image/jpeg": readJpegSize,
  "image/webp": readWebpSize,
};

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;

function readPngSize(view: DataView): ImageSize | null {
  if (view.byteLength < 33 || textAt(view, 12) !== "IHDR") return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function reachesPngEnd(view: DataView): boolean {
  let position = 8;
  while (position + 12 <= view.byteLength) {
    if (textAt(view, position + 4) === "IEND") return true;
    position += 12 + view.getUint32(position);
  }
  return false;
}

function readJpegSize(view: DataView): ImageSize | null {
  const position = findJpegMarker(view, isStartOfFrame);
  if (position === null || position + 9 > view.byteLength) return null;
  return { width: view.getUint16(position + 7), height: view.getUint16(position + 5) };
}

function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Walks the segments of a JPEG; the position of the wanted marker's 0xFF, or null when the file ends before it. */
function findJpegMarker(view: DataView, isWanted: (marker: number) => boolean): number | null {
  let position = 2;
  while (position + 2 <= view.byteLength) {
    if (view.getUint8(position) !== 0xff) return null;
    const marker = view.getUint8(position + 1);
    if (marker === 0xff) {
      position += 1; // A fill byte before the marker.
      continue;
    }
    if (isWanted(marker)) return position;
    if (marker === END_OF_IMAGE || position + 4 > view.byteLength) return null;
    position += 2 + view.getUint16(position + 2);
    if (marker === START_OF_SCAN) position = skipScan(view, position);
  }
  return null;
}

/** Position of the marker that ends the compressed data; stuffed zeros and restart markers belong to the data. */
function skipScan(view: DataView, start: number): number {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  let position = bytes.indexOf(0xff, start);
  while (position !== -1) {
    const next = bytes[position + 1] ?? 0;
    const isData = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return position;
    position = bytes.indexOf(0xff, position + 2);
  }
  return view.byteLength;
}

/** Three layouts: lossy `VP8 `, lossless `VP8L`, extended `VP8X`; see RFC 9649. */
function readWebpSize(view: DataView): ImageSize | null {
  if (view.byteLength < 30) return null;
  const layout = textAt(view, 12);
  if (layout === "VP8X") {
    return { width: readUint24(view, 24) + 1, height: readUint24(view, 27) + 1 };
  }
  if (layout === "VP8L" && view.getUint8(20) === 0x2f) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (layout === "VP8 " && view.getUint8(23) === 0x9d && view.getUint16(24) === 0x012a) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  return null;
}

function readUint24(view: DataView, position: number): number {
  return view.getUint16(position, true) | (view.getUint8(position + 2) << 16);
}

function textAt(view: DataView, position: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + position, 4));
}

function hasText(bytes: Uint8Array, position: number, text: string): boolean {
  return startsWith(
    bytes,
    position,
    Array.from(text, (letter) => letter.charCodeAt(0)),
  );
}

function startsWith(bytes: Uint8Array, position: number, expected: readonly number[]): boolean {
  return expected.every((value, index) => bytes[position + index] === value);
}
