import encode, { init } from "@jsquash/jpeg/encode.js";
import encoderModule from "@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm";
import { STAND_IN_COMMENT } from "./comment";

let ready: Promise<void> | undefined;

/** Writes an opaque picture as a JPEG of the given quality (1 to 100) with a comment that names it a stand-in. */
export async function writeJpeg(
  rgba: Uint8Array,
  width: number,
  height: number,
  quality: number,
): Promise<Uint8Array> {
  // workerd forbids compiling at run time: the encoder takes the module that the bundler compiled.
  ready ??= init(encoderModule);
  await ready;
  const data = new Uint8ClampedArray(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  // workerd has no ImageData; the encoder reads only these three fields of it.
  const picture = { data, width, height } as Parameters<typeof encode>[0];
  const jpeg = new Uint8Array(await encode(picture, { quality }));
  return withComment(jpeg);
}

/** Puts a COM segment right after the start-of-image marker. */
function withComment(jpeg: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(STAND_IN_COMMENT);
  const whole = new Uint8Array(jpeg.length + text.length + 4);
  whole.set(jpeg.subarray(0, 2));
  whole.set([0xff, 0xfe, (text.length + 2) >> 8, (text.length + 2) & 255], 2);
  whole.set(text, 6);
  whole.set(jpeg.subarray(2), text.length + 6);
  return whole;
}
