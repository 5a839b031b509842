import type { Config, Env } from "@/lib/config";
import type { Resizer } from "@/lib/images/resizer";

/** The resizer that the variable RESIZER names. Codecs are loaded with the first picture, never by a mere request. */
export function createResizer(config: Pick<Config, "resizer">, env: Pick<Env, "IMAGES">): Resizer {
  const load = () => (config.resizer === "images" ? loadImages(env) : loadWasm());
  return {
    async derive(bytes, type, widths) {
      return (await load()).derive(bytes, type, widths);
    },
    async normalize(bytes, type, maxSide) {
      return (await load()).normalize(bytes, type, maxSide);
    },
    async convert(bytes, conversion) {
      return (await load()).convert(bytes, conversion);
    },
  };
}

async function loadImages(env: Pick<Env, "IMAGES">): Promise<Resizer> {
  const { createImagesResizer } = await import("@/lib/images/images-resizer");
  return createImagesResizer(env.IMAGES);
}

async function loadWasm(): Promise<Resizer> {
  const { wasmResizer } = await import("@/lib/images/wasm-resizer");
  return wasmResizer;
}
