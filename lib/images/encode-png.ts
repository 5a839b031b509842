import type { Pixels } from "@/lib/images/pixels";

/** What is kept of a pixel: its red alone as grey, its colour, or its colour and alpha. */
export type PngChannels = 1 | 3 | 4;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** PNG's names for the kinds of pixels above. */
const COLOR_TYPES: Readonly<Record<PngChannels, number>> = { 1: 0, 3: 2, 4: 6 };
/** Each byte is told by its difference to the pixel on its left, which packs well and costs little. */
const FILTER_SUB = 1;
/** Rows that are compressed at a time, so that the filtered picture never lies in memory as a whole. */
const ROWS_AT_ONCE = 64;

/**
 * A PNG with nothing in it but pixels. Written out rather than taken from a codec: the platform compresses, and the
 * codec's encoder would hold the picture twice.
 */
export async function encodePng(
  pixels: Pixels,
  channels: PngChannels,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = pixels;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, COLOR_TYPES[channels], 0, 0, 0], 8);
  const rows = filterRows(pixels, channels).pipeThrough(new CompressionStream("deflate"));
  const data = new Uint8Array(await new Response(rows).arrayBuffer());
  return join([
    new Uint8Array(SIGNATURE),
    ...chunk("IHDR", header),
    ...chunk("IDAT", data),
    ...chunk("IEND", new Uint8Array()),
  ]);
}

/** Whether anything shines through. */
export function isTransparent({ data }: Pixels): boolean {
  for (let index = 3; index < data.length; index += 4) if (data[index] !== 255) return true;
  return false;
}

function filterRows(pixels: Pixels, channels: PngChannels): ReadableStream<BufferSource> {
  let next = 0;
  return new ReadableStream<BufferSource>({
    pull(controller) {
      const end = Math.min(pixels.height, next + ROWS_AT_ONCE);
      controller.enqueue(filterSome(pixels, channels, next, end));
      next = end;
      if (next >= pixels.height) controller.close();
    },
  });
}

function filterSome(
  { data, width }: Pixels,
  channels: PngChannels,
  first: number,
  end: number,
): Uint8Array<ArrayBuffer> {
  const filtered = new Uint8Array((width * channels + 1) * (end - first));
  let position = 0;
  for (let y = first; y < end; y += 1) {
    filtered[position] = FILTER_SUB;
    position += 1;
    for (let x = 0; x < width; x += 1) {
      const index = (y * width + x) * 4;
      for (let channel = 0; channel < channels; channel += 1) {
        const left = x === 0 ? 0 : (data[index - 4 + channel] ?? 0);
        filtered[position] = (data[index + channel] ?? 0) - left;
        position += 1;
      }
    }
  }
  return filtered;
}

function chunk(name: string, data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const start = new Uint8Array(8);
  new DataView(start.buffer).setUint32(0, data.byteLength);
  start.set(new TextEncoder().encode(name), 4);
  const end = new Uint8Array(4);
  const named = update(0xffff_ffff, start.subarray(4));
  new DataView(end.buffer).setUint32(0, ~update(named, data) >>> 0);
  return [start, data, end];
}

/** CRC-32 of every byte value, as PNG wants it. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb8_8320 : remainder >>> 1;
  }
  return remainder;
});

function update(checksum: number, bytes: Uint8Array): number {
  let remainder = checksum;
  for (const byte of bytes) {
    remainder = (remainder >>> 8) ^ (REMAINDERS[(remainder ^ byte) & 255] ?? 0);
  }
  return remainder;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.byteLength;
  }
  return joined;
}
