import { renderSvg } from "@/local-ai/painter/render";
import { webpToPng } from "./webp";

/** Pictures side by side over a whole area: each fills a column of its own, its edges cut where the shape differs. */
type Layout = {
  /** PNG, JPEG or WebP files. */
  readonly files: readonly Uint8Array[];
  /** Pixels of the whole area. */
  readonly width: number;
  readonly height: number;
  /** What shows through transparent pixels, 0 to 255. */
  readonly ground: number;
};

/** Decodes and scales pictures in one go. Opaque RGBA rows; null when one of them can't be decoded. */
export async function layOutPictures(layout: Layout): Promise<Uint8Array | null> {
  const { files, width, height, ground } = layout;
  const columns = files.map((_, index) => ({
    left: Math.round((index * width) / files.length),
    right: Math.round(((index + 1) * width) / files.length),
  }));
  let images = "";
  for (const [index, { left, right }] of columns.entries()) {
    const address = await toDataUrl(files[index] ?? new Uint8Array());
    if (address === null) return null;
    images += `<svg x="${left}" width="${right - left}" height="${height}"><image href="${address}" width="${right - left}" height="${height}" preserveAspectRatio="xMidYMid slice"/></svg>`;
  }
  const rgba = await renderSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${images}</svg>`,
  );
  // The renderer passes over what it can't decode without a word.
  if (columns.some((column) => isEmpty(rgba, width, column))) return null;
  return flatten(rgba, ground);
}

async function toDataUrl(bytes: Uint8Array): Promise<string | null> {
  if (bytes[0] === 0x89) return `data:image/png;base64,${bytes.toBase64()}`;
  if (bytes[0] === 0xff) return `data:image/jpeg;base64,${bytes.toBase64()}`;
  try {
    return `data:image/png;base64,${(await webpToPng(bytes)).toBase64()}`;
  } catch {
    return null;
  }
}

function isEmpty(
  rgba: Uint8Array,
  width: number,
  { left, right }: { readonly left: number; readonly right: number },
): boolean {
  for (let row = 0; row < rgba.length; row += width * 4) {
    for (let at = row + left * 4 + 3; at < row + right * 4; at += 4) {
      if (rgba[at] !== 0) return false;
    }
  }
  return true;
}

/** Lays premultiplied pixels on a grey ground, in place. */
function flatten(rgba: Uint8Array, ground: number): Uint8Array {
  for (let at = 0; at < rgba.length; at += 4) {
    const bare = (1 - (rgba[at + 3] ?? 0) / 255) * ground;
    for (let channel = at; channel < at + 3; channel++) rgba[channel] = (rgba[channel] ?? 0) + bare;
    rgba[at + 3] = 255;
  }
  return rgba;
}
