import createJpegDecoder from "@jsquash/jpeg/codec/dec/mozjpeg_dec.js";
import jpegDecoder from "@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm";
import pngCodec from "@jsquash/png/codec/pkg/squoosh_png_bg.wasm";
import createWebpDecoder from "@jsquash/webp/codec/dec/webp_dec.js";
import webpDecoder from "@jsquash/webp/codec/dec/webp_dec.wasm";
import createWebpEncoder from "@jsquash/webp/codec/enc/webp_enc_simd.js";
import webpEncoder from "@jsquash/webp/codec/enc/webp_enc_simd.wasm";
import { defaultOptions as webpDefaults } from "@jsquash/webp/meta.js";
import type { ImageType } from "@/lib/images/picture";
import type { Pixels } from "@/lib/images/pixels";

/*
 * The codecs are compiled once, when the Worker is uploaded, and instantiated for each picture: about a millisecond.
 * An instance's memory only ever grows, so one kept per isolate would hold on to the largest picture it ever saw and,
 * after an error inside, to whatever state that left. @jsquash's own wrappers keep theirs, hence not used.
 */

/** Makes a WebP of quality 0 to 100. Throws when the encoder runs out of memory. */
export type WebpEncoder = (pixels: Pixels, quality: number) => Uint8Array<ArrayBuffer>;

/** Decodes a whole picture. Throws a plain Error with the codec's own words when it is damaged in any way. */
export async function decodePicture(
  bytes: Uint8Array<ArrayBuffer>,
  type: ImageType,
): Promise<Pixels> {
  if (type === "image/png") return decodePng(bytes);
  const complaints: string[] = [];
  try {
    const pixels =
      type === "image/jpeg"
        ? (await start<JpegDecoder>(createJpegDecoder, jpegDecoder, complaints)).decode(bytes, true)
        : (await start<WebpDecoder>(createWebpDecoder, webpDecoder, complaints)).decode(bytes);
    // The JPEG decoder paints what is damaged or missing grey and only mentions it.
    if (pixels !== null && complaints.length === 0) return pixels;
  } catch (cause) {
    throw new Error(complaints.join("; ") || "The decoder stopped.", { cause });
  }
  throw new Error(complaints.join("; ") || "The decoder gave no picture.");
}

/** An encoder for one picture and its smaller copies. */
export async function openWebpEncoder(): Promise<WebpEncoder> {
  const complaints: string[] = [];
  const codec = await start<WebpCodec>(createWebpEncoder, webpEncoder, complaints);
  return ({ data, width, height }, quality) => {
    const encoded = codec.encode(data, width, height, { ...webpDefaults, quality });
    if (encoded === null) throw new Error(complaints.join("; ") || "The encoder gave no picture.");
    return new Uint8Array(encoded);
  };
}

type JpegDecoder = { decode(bytes: Uint8Array, turnUpright: boolean): Pixels | null };
type WebpDecoder = { decode(bytes: Uint8Array): Pixels | null };
type WebpCodec = {
  encode(
    data: Uint8ClampedArray,
    width: number,
    height: number,
    options: typeof webpDefaults,
  ): Uint8Array | null;
};

/** What Emscripten's start-up code takes, as far as it is used here. */
type EmscriptenOptions = {
  readonly noInitialRun: true;
  readonly printErr: (line: string) => void;
  readonly instantiateWasm: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance) => void,
  ) => WebAssembly.Exports;
};

function start<Codec>(
  create: (options: EmscriptenOptions) => Promise<Codec>,
  module: WebAssembly.Module,
  complaints: string[],
): Promise<Codec> {
  const hadLocation = "location" in globalThis;
  const codec = create({
    noInitialRun: true,
    printErr: (line) => complaints.push(line),
    instantiateWasm: (imports, done) => {
      const instance = new WebAssembly.Instance(module, imports);
      done(instance);
      return instance.exports;
    },
  });
  // The start-up code leaves an empty `location` behind, by which other libraries would take us for a browser.
  if (!hadLocation) Reflect.deleteProperty(globalThis, "location");
  return codec;
}

type PngExports = {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_malloc: (length: number, alignment: number) => number;
  readonly decode: (pointer: number, length: number) => number;
};

/**
 * Drives the codec without wasm-bindgen's own glue, which can hold one instance only and never lets go of it. The
 * pixels stay where the decoder put them: nothing else runs in that instance, and a copy would cost 4 bytes a pixel.
 */
function decodePng(bytes: Uint8Array): Pixels {
  let pixels: Pixels | null = null;
  const memoryAt = (pointer: number, length: number) =>
    new Uint8ClampedArray(memory.buffer, pointer >>> 0, length >>> 0);
  const takePixels = (pointer: number, length: number, width: number, height: number) => {
    pixels = { data: memoryAt(pointer, length), width: width >>> 0, height: height >>> 0 };
    return 0;
  };
  const fail = (pointer: number, length: number) => {
    throw new Error(`PNG decoder: ${new TextDecoder().decode(memoryAt(pointer, length))}`);
  };
  const instance = new WebAssembly.Instance(pngCodec, {
    wbg: {
      __wbg_newwithownedu8clampedarrayandsh_91db5987993a08fb: takePixels,
      __wbindgen_throw: fail,
      __wbindgen_object_drop_ref: doNothing,
      // Needed to link, called for 16 bits per channel only.
      __wbindgen_memory: doNothing,
      __wbg_buffer_a448f833075b71ba: doNothing,
      __wbg_newwithbyteoffsetandlength_099217381c451830: doNothing,
    },
  });
  // The exports of a WebAssembly module have no types; these are in squoosh_png_bg.wasm.d.ts.
  const { memory, __wbindgen_malloc: allocate, decode } = instance.exports as PngExports;
  const pointer = allocate(bytes.byteLength, 1) >>> 0;
  new Uint8Array(memory.buffer).set(bytes, pointer);
  decode(pointer, bytes.byteLength);
  if (pixels === null) throw new Error("The PNG decoder gave no picture.");
  return pixels;
}

function doNothing(): number {
  return 0;
}
