import { crc32, deflateSync, inflateSync } from "node:zlib";

export type Rgb = readonly [number, number, number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG of opaque pixels, unfiltered; with four channels of pixels with alpha. Size in pixels. */
export function paintPng(
  width: number,
  height: number,
  colorAt: (x: number, y: number) => readonly number[],
  channels: 3 | 4 = 3,
): Uint8Array<ArrayBuffer> {
  const rows = Buffer.alloc((width * channels + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1)
      rows.set(colorAt(x, y), y * (width * channels + 1) + 1 + x * channels);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, channels === 3 ? 2 : 6, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      chunk("IHDR", header),
      chunk("IDAT", deflateSync(rows)),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** Red, green and blue of a PNG with 8 bits a channel, with or without alpha. Throws for any other kind. */
export function decodePng(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file);
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const [depth, kind, , , interlaced] = bytes.subarray(24, 29);
  const channels = { 2: 3, 6: 4 }[kind ?? 0];
  if (depth !== 8 || channels === undefined || interlaced !== 0) throw new Error("Another PNG.");
  const rows = unfilter(inflateSync(dataOf(bytes)), width * channels, height, channels);
  const colors = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    colors.set(rows.subarray(pixel * channels, pixel * channels + 3), pixel * 3);
  }
  return colors;
}

function dataOf(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let position = 8; position < bytes.length;) {
    const length = bytes.readUInt32BE(position);
    const name = bytes.toString("latin1", position + 4, position + 8);
    if (name === "IDAT") parts.push(bytes.subarray(position + 8, position + 8 + length));
    position += length + 12;
  }
  return Buffer.concat(parts);
}

function unfilter(data: Buffer, rowLength: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(rowLength * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (rowLength + 1)] ?? 0;
    for (let x = 0; x < rowLength; x += 1) {
      const left = x < step ? 0 : (rows[y * rowLength + x - step] ?? 0);
      const above = y === 0 ? 0 : (rows[(y - 1) * rowLength + x] ?? 0);
      const corner = y === 0 || x < step ? 0 : (rows[(y - 1) * rowLength + x - step] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      rows[y * rowLength + x] = (data[y * (rowLength + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return rows;
}

/** The neighbour nearest to left + above − corner, as PNG has it. */
function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) =>
    Math.abs(estimate - value),
  ) as [number, number, number]; // three in, three out
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
