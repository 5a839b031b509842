import { initWasm, Resvg } from "@resvg/resvg-wasm";
import resvgModule from "@resvg/resvg-wasm/index_bg.wasm";

let ready: Promise<void> | undefined;

/** Renders an SVG document at the size it names, as straight RGBA rows from the top. */
export async function renderSvg(svg: string): Promise<Uint8Array> {
  // initWasm refuses a second call, hence one promise for the life of the isolate.
  ready ??= initWasm(resvgModule);
  await ready;
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  try {
    const image = drawing.render();
    const pixels = new Uint8Array(image.pixels);
    image.free();
    return pixels;
  } finally {
    drawing.free();
  }
}
