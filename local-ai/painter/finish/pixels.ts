/** Pixels being worked on: opaque RGBA rows. `unit` is one thousandth of the shorter side, in pixels. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
  readonly unit: number;
};

/** A picture of the same size, its pixels yet to be written. */
export function blankLike(pixels: Pixels): Pixels {
  const rgba = new Uint8Array(pixels.rgba.length);
  for (let at = 3; at < rgba.length; at += 4) rgba[at] = 255;
  return { ...pixels, rgba };
}

/** Red, green or blue (0, 1, 2) at a whole position; positions outside take the edge's colour. */
export function channelAt(pixels: Pixels, x: number, y: number, channel: number): number {
  const column = x < 0 ? 0 : x >= pixels.width ? pixels.width - 1 : x | 0;
  const row = y < 0 ? 0 : y >= pixels.height ? pixels.height - 1 : y | 0;
  return pixels.rgba[(row * pixels.width + column) * 4 + channel] ?? 0;
}

/** Changes every pixel by its own colour and place. `change` writes into the array it is given. */
export function mapPixels(
  pixels: Pixels,
  change: (rgb: Float32Array, x: number, y: number) => void,
): Pixels {
  const { width, height, rgba } = pixels;
  const rgb = new Float32Array(3);
  let at = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      rgb[0] = rgba[at] ?? 0;
      rgb[1] = rgba[at + 1] ?? 0;
      rgb[2] = rgba[at + 2] ?? 0;
      change(rgb, x, y);
      rgba[at] = clamp(rgb[0] ?? 0);
      rgba[at + 1] = clamp(rgb[1] ?? 0);
      rgba[at + 2] = clamp(rgb[2] ?? 0);
    }
  }
  return pixels;
}

/** Rounds into a byte. */
export function clamp(value: number): number {
  return value <= 0 ? 0 : value >= 255 ? 255 : (value + 0.5) | 0;
}

/** Rec. 601 lightness, 0 to 255, of every pixel. */
export function luminanceOf(pixels: Pixels): Float32Array {
  const { rgba } = pixels;
  const result = new Float32Array(rgba.length / 4);
  for (let index = 0, at = 0; index < result.length; index++, at += 4) {
    result[index] =
      (rgba[at] ?? 0) * 0.299 + (rgba[at + 1] ?? 0) * 0.587 + (rgba[at + 2] ?? 0) * 0.114;
  }
  return result;
}

/** Steepness of lightness (Sobel), 0 on flat parts, about 0 to 1400. */
export function edgesOf(lightness: Float32Array, width: number, height: number): Float32Array {
  const result = new Float32Array(lightness.length);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const p = (offset: number): number => lightness[at + offset] ?? 0;
      const gx = p(1 - width) + 2 * p(1) + p(1 + width) - p(-1 - width) - 2 * p(-1) - p(-1 + width);
      const gy =
        p(width - 1) + 2 * p(width) + p(width + 1) - p(-width - 1) - 2 * p(-width) - p(-width + 1);
      result[at] = Math.hypot(gx, gy);
    }
  }
  return result;
}

/** A blurred copy: one box pass each way, which is soft enough for glows and washes. Radius is in pixels. */
export function blurred(pixels: Pixels, radius: number): Pixels {
  const reach = Math.max(1, Math.round(radius));
  const across = blankLike(pixels);
  const result = blankLike(pixels);
  blurLines(pixels.rgba, across.rgba, pixels.height, pixels.width, pixels.width * 4, 4, reach);
  blurLines(across.rgba, result.rgba, pixels.width, pixels.height, 4, pixels.width * 4, reach);
  return result;
}

function blurLines(
  from: Uint8Array,
  to: Uint8Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
  reach: number,
): void {
  const size = reach * 2 + 1;
  for (let line = 0; line < lines; line++) {
    const start = line * lineStep;
    for (let channel = 0; channel < 3; channel++) {
      const base = start + channel;
      const first = from[base] ?? 0;
      const last = from[base + (length - 1) * step] ?? 0;
      let sum = first * (reach + 1);
      for (let index = 1; index <= reach; index++)
        sum += from[base + Math.min(index, length - 1) * step] ?? 0;
      for (let index = 0; index < length; index++) {
        to[base + index * step] = sum / size;
        const entering = index + reach + 1;
        const leaving = index - reach;
        sum += entering < length ? (from[base + entering * step] ?? 0) : last;
        sum -= leaving > 0 ? (from[base + leaving * step] ?? 0) : first;
      }
    }
  }
}

/** A repeatable number from 0 to 1 for a place in a grid. */
export function hashNoise(x: number, y: number, seed: number): number {
  let hash = Math.imul(x | 0, 0x27d4eb2d) ^ Math.imul(y | 0, 0x165667b1) ^ seed;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/** Soft noise from 0 to 1: `hashNoise` between grid points, smoothed. */
export function smoothNoise(x: number, y: number, seed: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const u = (x - left) * (x - left) * (3 - 2 * (x - left));
  const v = (y - top) * (y - top) * (3 - 2 * (y - top));
  const upper = hashNoise(left, top, seed) * (1 - u) + hashNoise(left + 1, top, seed) * u;
  const lower = hashNoise(left, top + 1, seed) * (1 - u) + hashNoise(left + 1, top + 1, seed) * u;
  return upper * (1 - v) + lower * v;
}
