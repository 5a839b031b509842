import { downscale } from "@/lib/images/downscale";
import type { Pixels } from "@/lib/images/pixels";

/** Width and height in pixels. */
type Size = { readonly width: number; readonly height: number };

/** A part of a picture, in its own pixels. */
export type Frame = Size & { readonly left: number; readonly top: number };

/** The largest part around the middle of a picture that has the shape of `target`. */
export function centralFrame(picture: Size, target: Size): Frame {
  const scale = Math.min(picture.width / target.width, picture.height / target.height);
  const width = Math.max(1, Math.min(picture.width, Math.round(target.width * scale)));
  const height = Math.max(1, Math.min(picture.height, Math.round(target.height * scale)));
  return {
    width,
    height,
    left: Math.floor((picture.width - width) / 2),
    top: Math.floor((picture.height - height) / 2),
  };
}

/** A picture brought to a size without bending it: what is too much for its shape is cut off evenly. */
export function cropTo(pixels: Pixels, target: Size): Pixels {
  const part = cut(pixels, centralFrame(pixels, target));
  const fits = part.width === target.width && part.height === target.height;
  return fits ? part : downscale(part, target.width, target.height);
}

/** A copy of its own, since decoded pixels may lie in a codec's memory. */
function cut({ data, width: fullWidth }: Pixels, frame: Frame): Pixels {
  const { left, top, width, height } = frame;
  const part = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const start = ((top + y) * fullWidth + left) * 4;
    part.set(data.subarray(start, start + width * 4), y * width * 4);
  }
  return { data: part, width, height };
}
