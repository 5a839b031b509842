import { expect, test } from "vitest";
import { isComplete, readImageSize, sniffImageType } from "@/lib/images/sniff";
import { drawScene, encodePicture } from "@/lib/images/test-pictures";

const types = ["image/png", "image/jpeg", "image/webp"] as const;
const text = (content: string) => new TextEncoder().encode(content);

test.for(types)("a %s is recognised, measured and found whole", async (type) => {
  const bytes = await encodePicture(drawScene(123, 77), type);
  expect(sniffImageType(bytes)).toBe(type);
  expect(readImageSize(bytes, type)).toEqual({ width: 123, height: 77 });
  expect(isComplete(bytes, type)).toBe(true);
});

test.for(types)("a %s is incomplete at every length before its end", async (type) => {
  const bytes = await encodePicture(drawScene(40, 30), type);
  // The last bytes of a PNG are IEND's checksum, which no decoder needs.
  const end = type === "image/png" ? bytes.length - 12 : bytes.length - 1;
  const complete = Array.from({ length: end }, (_, length) => length).filter((length) =>
    isComplete(bytes.subarray(0, length), type),
  );
  expect(complete).toEqual([]);
});

test.for(types)("no cut and no changed byte of a %s header makes a reader throw", async (type) => {
  const bytes = await encodePicture(drawScene(40, 30), type);
  for (let position = 0; position < Math.min(400, bytes.length); position += 1) {
    const changed = bytes.slice();
    changed[position] = (changed[position] ?? 0) ^ 0xff;
    for (const hostile of [bytes.subarray(0, position), changed]) {
      const size = readImageSize(hostile, type);
      expect(size === null || size.width * size.height > 0).toBe(true);
      expect(isComplete(hostile, type)).toBeTypeOf("boolean");
    }
  }
});

test.for([
  ["nothing", new Uint8Array()],
  ["a web page", text("<!doctype html><script>alert(1)</script>")],
  ["an SVG", text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ["a GIF", text("GIF89a\u0001\u0000\u0001\u0000")],
  ["an error as JSON", text('{"error":"out of capacity"}')],
  ["a RIFF that is sound", text("RIFF\u0000\u0000\u0000\u0000WAVEfmt ")],
  ["a PNG signature after a space", text(" \u0089PNG\r\n\u001a\n")],
] as const)("%s is no picture", ([, bytes]) => {
  expect(sniffImageType(bytes)).toBeNull();
});

test("all three layouts of WebP are measured", () => {
  const lossless = text("RIFF\u0020\u0000\u0000\u0000WEBPVP8L\u0010\u0000\u0000\u0000");
  const bytes = new Uint8Array(40);
  bytes.set(lossless);
  // 14 bits of width − 1, then 14 bits of height − 1: 1000 × 700.
  bytes.set([0x2f, 0xe7, 0xc3, 0xae, 0x00], 20);
  expect(readImageSize(bytes, "image/webp")).toEqual({ width: 1000, height: 700 });
  const extended = bytes.slice();
  extended.set(text("VP8X"), 12);
  extended.set([0xe7, 0x03, 0x00, 0xbb, 0x02, 0x01], 24);
  expect(readImageSize(extended, "image/webp")).toEqual({ width: 1000, height: 66_236 });
});

test("a JPEG is measured behind a thumbnail in its EXIF data and behind fill bytes", async () => {
  const inner = await encodePicture(drawScene(16, 16), "image/jpeg");
  const outer = await encodePicture(drawScene(90, 60), "image/jpeg");
  const length = inner.length + 2;
  const wrapped = new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255],
    ...inner,
    ...[0xff, 0xff],
    ...outer.subarray(2),
  ]);
  expect(readImageSize(wrapped, "image/jpeg")).toEqual({ width: 90, height: 60 });
  expect(isComplete(wrapped, "image/jpeg")).toBe(true);
});
