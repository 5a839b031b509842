/** Kinds of PNG that models and drawing programs write besides 8-bit RGBA; the bytes of one pixel, or of the file. */
type PngKind = {
  readonly bitDepth: 8 | 16;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGBA. */
  readonly colorType: 0 | 2 | 3 | 4 | 6;
  readonly pixelAt: (x: number, y: number) => readonly number[];
  /** RGB triples. */
  readonly palette?: readonly number[];
};

/** A PNG written by hand, chunk by chunk. Size in pixels. */
export async function buildPng(
  width: number,
  height: number,
  kind: PngKind,
): Promise<Uint8Array<ArrayBuffer>> {
  const rows: number[] = [];
  for (let y = 0; y < height; y += 1) {
    rows.push(0); // Filter: none.
    for (let x = 0; x < width; x += 1) rows.push(...kind.pixelAt(x, y));
  }
  const header = [...uint32(width), ...uint32(height), kind.bitDepth, kind.colorType, 0, 0, 0];
  const compressed = new Blob([new Uint8Array(rows)])
    .stream()
    .pipeThrough(new CompressionStream("deflate"));
  const data = new Uint8Array(await new Response(compressed).arrayBuffer());
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", header),
    ...(kind.palette === undefined ? [] : chunk("PLTE", kind.palette)),
    ...chunk("IDAT", Array.from(data)),
    ...chunk("IEND", []),
  ]);
}

/** The header of a PNG that claims any size, followed by hardly any data: a decompression bomb's first bytes. */
export function claimPngSize(width: number, height: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", [...uint32(width), ...uint32(height), 8, 6, 0, 0, 0]),
    ...chunk("IDAT", [0x78, 0x9c, 0x03, 0, 0, 0, 0, 1]),
    ...chunk("IEND", []),
  ]);
}

function chunk(name: string, data: readonly number[]): number[] {
  const body = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...data];
  return [...uint32(data.length), ...body, ...uint32(checksum(body))];
}

function uint32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

/** CRC-32 as PNG wants it. */
function checksum(bytes: readonly number[]): number {
  let remainder = 0xffff_ffff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb8_8320 : remainder >>> 1;
    }
  }
  return ~remainder >>> 0;
}
