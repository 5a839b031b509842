import createJpegDecoder from "@jsquash/jpeg/codec/dec/mozjpeg_dec.js";
import jpegModule from "@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm";
import createJpegEncoder from "@jsquash/jpeg/codec/enc/mozjpeg_enc.js";
import jpegEncoderModule from "@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm";
import { defaultOptions as jpegDefaults } from "@jsquash/jpeg/meta.js";
import createWebpDecoder from "@jsquash/webp/codec/dec/webp_dec.js";
import webpModule from "@jsquash/webp/codec/dec/webp_dec.wasm";
import createWebpEncoder from "@jsquash/webp/codec/enc/webp_enc_simd.js";
import webpEncoderModule from "@jsquash/webp/codec/enc/webp_enc_simd.wasm";
import { defaultOptions as webpDefaults } from "@jsquash/webp/meta.js";
import {
  type Started,
  dropStarted,
  keepStarted,
  makeRoom,
  startEmscripten,
} from "@/lib/images/codec-instances";
import type { ImageType } from "@/lib/images/picture";
import type { Pixels } from "@/lib/images/pixels";
import { PNG_MODULE, openPngDecoder } from "@/lib/images/png-decoder";

/**
 * Decodes a whole picture, lets `use` have its pixels and gives their memory back. Without waiting in between, so
 * that two pictures in one isolate never hold their pixels at the same time. Throws a plain Error with the codec's own
 * words when the picture is damaged in any way, and whatever `use` throws.
 */
export type Decoder = <Result>(
  bytes: Uint8Array<ArrayBuffer>,
  use: (pixels: Pixels) => Result,
) => Result;

/** Makes a WebP or a JPEG of quality 0 to 100. Throws when the encoder runs out of memory. */
export type Encoder = (pixels: Pixels, quality: number) => Uint8Array<ArrayBuffer>;

/** The isolate's decoder of one type. */
export async function openDecoder(type: ImageType): Promise<Decoder> {
  makeRoom([MODULES[type], webpEncoderModule, jpegEncoderModule]);
  if (type === "image/png") return decodePngWith(await openPngDecoder());
  if (type === "image/jpeg") {
    const started = await keepStarted(jpegModule, (module) =>
      startEmscripten<JpegDecoder>(createJpegDecoder, module),
    );
    return decodeWith(jpegModule, started, (bytes) => started.codec.decode(bytes, true));
  }
  const started = await keepStarted(webpModule, (module) =>
    startEmscripten<WebpDecoder>(createWebpDecoder, module),
  );
  return decodeWith(webpModule, started, (bytes) => started.codec.decode(bytes));
}

/** The isolate's WebP encoder. */
export async function openWebpEncoder(): Promise<Encoder> {
  const { codec } = await keepStarted(webpEncoderModule, (module) =>
    startEmscripten<WebpCodec>(createWebpEncoder, module),
  );
  return ({ data, width, height }, quality) =>
    guard(webpEncoderModule, () => {
      const encoded = codec.encode(data, width, height, { ...webpDefaults, quality });
      if (encoded === null) throw new Error("The WebP encoder gave no picture.");
      return encoded;
    });
}

/** The isolate's JPEG encoder. It does not know transparency. */
export async function openJpegEncoder(): Promise<Encoder> {
  const { codec } = await keepStarted(jpegEncoderModule, (module) =>
    startEmscripten<JpegCodec>(createJpegEncoder, module),
  );
  return ({ data, width, height }, quality) =>
    guard(jpegEncoderModule, () => codec.encode(data, width, height, { ...jpegDefaults, quality }));
}

const MODULES: Readonly<Record<ImageType, WebAssembly.Module>> = {
  "image/png": PNG_MODULE,
  "image/jpeg": jpegModule,
  "image/webp": webpModule,
};

type JpegDecoder = { decode(bytes: Uint8Array, turnUpright: boolean): Pixels | null };
type WebpDecoder = { decode(bytes: Uint8Array): Pixels | null };
type WebpCodec = {
  encode(
    data: Uint8ClampedArray,
    width: number,
    height: number,
    options: typeof webpDefaults,
  ): Uint8Array<ArrayBuffer> | null;
};
type JpegCodec = {
  encode(
    data: Uint8ClampedArray,
    width: number,
    height: number,
    options: typeof jpegDefaults,
  ): Uint8Array<ArrayBuffer>;
};

function decodePngWith({ codec }: Awaited<ReturnType<typeof openPngDecoder>>): Decoder {
  return (bytes, use) => {
    const pixels = guard(PNG_MODULE, () => codec.decode(bytes));
    try {
      return use(pixels);
    } finally {
      codec.free(pixels);
    }
  };
}

function decodeWith(
  module: WebAssembly.Module,
  { complaints }: Started<unknown>,
  decode: (bytes: Uint8Array) => Pixels | null,
): Decoder {
  return (bytes, use) => {
    complaints.length = 0;
    const pixels = guard(module, () => decode(bytes), complaints);
    // The JPEG decoder paints what is damaged or missing grey and only mentions it.
    if (pixels === null || complaints.length > 0) {
      throw new Error(complaints.join("; ") || "The decoder gave no picture.");
    }
    return use(pixels);
  };
}

/** An instance that threw may be left in any state: the next picture gets a new one. */
function guard<Result>(
  module: WebAssembly.Module,
  run: () => Result,
  complaints: readonly string[] = [],
): Result {
  try {
    return run();
  } catch (cause) {
    dropStarted(module);
    throw new Error(complaints.join("; ") || "The codec stopped.", { cause });
  }
}
