import pngCodec from "@jsquash/png/codec/pkg/squoosh_png_bg.wasm";
import { type Started, keepStarted } from "@/lib/images/codec-instances";
import type { Pixels } from "@/lib/images/pixels";

/** The compiled PNG codec, under which its instance is kept. */
export const PNG_MODULE = pngCodec;

/** Takes pixels that lie in the codec's memory, and gives that memory back. */
export type PngDecoder = {
  readonly decode: (bytes: Uint8Array) => Pixels;
  readonly free: (pixels: Pixels) => void;
};

/** The isolate's PNG decoder. */
export async function openPngDecoder(): Promise<Started<PngDecoder>> {
  return keepStarted(pngCodec, async (module) => startPng(module));
}

type PngExports = {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_malloc: (length: number, alignment: number) => number;
  readonly __wbindgen_free: (pointer: number, length: number, alignment: number) => void;
  readonly decode: (pointer: number, length: number) => number;
};

/**
 * Drives the codec without wasm-bindgen's own glue, which holds one instance for ever, broken or not, and copies the
 * pixels out: 4 bytes of a Worker's memory for each.
 */
function startPng(module: WebAssembly.Module): Started<PngDecoder> {
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
  const instance = new WebAssembly.Instance(module, {
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
  const exported = instance.exports as PngExports;
  const { memory, __wbindgen_malloc: allocate, __wbindgen_free: release } = exported;
  const decode = (bytes: Uint8Array) => {
    pixels = null;
    const pointer = allocate(bytes.byteLength, 1) >>> 0;
    new Uint8Array(memory.buffer).set(bytes, pointer);
    exported.decode(pointer, bytes.byteLength); // Frees what it was given.
    if (pixels === null) throw new Error("The PNG decoder gave no picture.");
    return pixels;
  };
  const free = ({ data }: Pixels) => release(data.byteOffset, data.byteLength, 1);
  return { codec: { decode, free }, memory, complaints: [] };
}

function doNothing(): number {
  return 0;
}
