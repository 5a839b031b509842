import createJpegEncoder from "@jsquash/jpeg/codec/enc/mozjpeg_enc.js";
import jpegEncoder from "@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm";
import { defaultOptions as jpegDefaults } from "@jsquash/jpeg/meta.js";
import encodePng, { init as startPng } from "@jsquash/png/encode.js";
import pngCodec from "@jsquash/png/codec/pkg/squoosh_png_bg.wasm";
import { openDecoder, openWebpEncoder } from "@/lib/images/codecs";
import type { ImageType } from "@/lib/images/picture";
import type { Pixels } from "@/lib/images/pixels";

/** A picture with shapes, gradients and a little noise, the same for the same seed. Size in pixels. */
export function drawScene(width: number, height: number, seed = 1): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  let state = seed;
  for (let index = 0; index < data.length; index += 4) {
    const x = (index / 4) % width;
    const y = Math.floor(index / 4 / width);
    state = (state * 1_103_515_245 + 12_345) & 0x7fff_ffff;
    const noise = (state / 0x7fff_ffff - 0.5) * 12;
    data[index] = 128 + 100 * Math.sin(x / 40 + seed) + noise;
    data[index + 1] = 128 + 100 * Math.cos(y / 60 + x / 90) + noise;
    data[index + 2] = 128 + 80 * Math.sin((x + y) / 25) + noise;
    data[index + 3] = 255;
  }
  return { data, width, height };
}

/** A picture of one colour. */
export function drawBlank(width: number, height: number, rgba: readonly number[]): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let index = 0; index < data.length; index += 1) data[index] = rgba[index % 4] ?? 0;
  return { data, width, height };
}

/** A file of the given type, made by the same codecs a backend might use. */
export async function encodePicture(
  pixels: Pixels,
  type: ImageType,
): Promise<Uint8Array<ArrayBuffer>> {
  if (type === "image/webp") return (await openWebpEncoder())(pixels, 80);
  if (type === "image/jpeg") return encodeJpeg(pixels);
  await startPng(pngCodec);
  const { data, width, height } = pixels;
  return new Uint8Array(await encodePng({ data, width, height, colorSpace: "srgb" }));
}

/** The pixels of a file, to be kept. */
export async function decodePicture(
  bytes: Uint8Array<ArrayBuffer>,
  type: ImageType,
): Promise<Pixels> {
  const decode = await openDecoder(type);
  return decode(bytes, ({ data, width, height }) => ({ data: data.slice(), width, height }));
}

async function encodeJpeg({ data, width, height }: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  const codec = await createJpegEncoder({
    noInitialRun: true,
    instantiateWasm: (
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance) => void,
    ) => {
      const instance = new WebAssembly.Instance(jpegEncoder, imports);
      done(instance);
      return instance.exports;
    },
  });
  return new Uint8Array(codec.encode(data, width, height, { ...jpegDefaults, quality: 90 }));
}

/** The same JPEG with EXIF data that ask for a quarter turn to the right (orientation 6). */
export function layOnSide(jpeg: Uint8Array): Uint8Array<ArrayBuffer> {
  const tag = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0];
  const directory = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, ...tag, 0, 0, 0, 0];
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...directory];
  const segment = [0xff, 0xe1, 0, exif.length + 2, ...exif];
  return new Uint8Array([...jpeg.subarray(0, 2), ...segment, ...jpeg.subarray(2)]);
}
