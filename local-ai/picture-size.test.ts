import { expect, test } from "vitest";
import { encodeJpeg, encodePng } from "@/local-ai/painter/paint";
import { readPictureSize } from "@/local-ai/picture-size";

const PICTURE = { width: 7, height: 5, rgba: new Uint8Array(7 * 5 * 4).fill(200) };

test("the size of a PNG and a JPEG", async () => {
  expect(readPictureSize(await encodePng(PICTURE))).toEqual({ width: 7, height: 5 });
  expect(readPictureSize(await encodeJpeg(PICTURE, 80))).toEqual({ width: 7, height: 5 });
});

test.each([
  // RIFF …  WEBP VP8X, flags, then 24-bit width-1 and height-1.
  ["VP8X", [0, 0, 0, 0, 255, 1, 0, 127, 0, 0]],
  // VP8: frame tag, start code 9d 01 2a, 14-bit width and height.
  ["VP8 ", [0, 0, 0, 0x9d, 1, 0x2a, 0, 2, 128, 0]],
  // VP8L: signature 2f, then 14 bits of width-1 and 14 of height-1.
  ["VP8L", [0x2f, 0xff, 0xc1, 0x1f, 0, 0, 0, 0, 0, 0]],
])("the size of a WebP with a %s chunk", (kind, body) => {
  const text = new TextEncoder();
  const bytes = new Uint8Array([
    ...text.encode("RIFF"),
    0,
    0,
    0,
    0,
    ...text.encode(`WEBP${kind}`),
    0,
    0,
    0,
    0,
    ...body,
  ]);
  expect(readPictureSize(bytes)).toEqual({ width: 512, height: 128 });
});

test("anything else has no size", () => {
  expect(readPictureSize(new Uint8Array())).toBeNull();
  expect(
    readPictureSize(new TextEncoder().encode("GIF89a, a picture of another kind altogether")),
  ).toBeNull();
  expect(readPictureSize(new Uint8Array([0xff, 0xd8, 0xff, 0xd9]))).toBeNull();
});
