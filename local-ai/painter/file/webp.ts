import decode, { init } from "@jsquash/webp/decode.js";
import decoderModule from "@jsquash/webp/codec/dec/webp_dec.wasm";
import { writePng } from "./png";

let ready: Promise<void> | undefined;

/** The WebP as a PNG without transparency, since the renderer reads no WebP. Throws when it is damaged. */
export async function webpToPng(bytes: Uint8Array): Promise<Uint8Array> {
  // workerd forbids compiling at run time; the types of this package forget that `init` takes the module first.
  const start = init as (module: WebAssembly.Module) => Promise<void>;
  ready ??= start(decoderModule);
  await ready;
  const { data, width, height } = await decode(new Uint8Array(bytes).buffer);
  return writePng(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), width, height);
}
