import { createRandom } from "@/local-ai/painter/draw/random";
import {
  blankLike,
  blurred,
  channelAt,
  clamp,
  edgesOf,
  hashNoise,
  luminanceOf,
  mapPixels,
  type Pixels,
  smoothNoise,
} from "./pixels";
import { paperTexture } from "./tone";

/** Strokes of paint laid in layers, from broad to fine. Sizes are thousandths of the shorter side. */
export type Strokes = {
  readonly layers: readonly {
    readonly long: number;
    readonly wide: number;
    readonly cover: number;
  }[];
  /** Spread of a stroke's colour around the picture's, in levels. */
  readonly jitter: number;
  /** Whether strokes follow the shapes or lie anyhow. */
  readonly follow: boolean;
};

/** Paints the picture anew with brush strokes (after Hertzmann's layered strokes, much simplified). */
export function brushStrokes(pixels: Pixels, strokes: Strokes, seed: number): Pixels {
  const source = blurred(pixels, 3 * pixels.unit);
  const result: Pixels = { ...pixels, rgba: source.rgba.slice() };
  const lightness = luminanceOf(source);
  const random = createRandom(seed);
  for (const layer of strokes.layers) {
    const long = Math.max(2, layer.long * pixels.unit);
    const wide = Math.max(1, layer.wide * pixels.unit);
    const count = Math.round(((pixels.width * pixels.height) / (long * wide)) * layer.cover);
    for (let index = 0; index < count; index++) {
      const x = random.next(0, pixels.width);
      const y = random.next(0, pixels.height);
      const angle = strokes.follow
        ? flowAt(lightness, pixels, x, y, random.next())
        : random.next(-0.5, 0.5) + 0.6;
      stamp(
        result,
        source,
        x,
        y,
        angle,
        long * random.next(0.6, 1.2),
        wide,
        random.next(-strokes.jitter, strokes.jitter),
      );
    }
  }
  return result;
}

/** Along the shapes where there is an edge near, in slow swirls elsewhere. */
function flowAt(
  lightness: Float32Array,
  pixels: Pixels,
  x: number,
  y: number,
  chance: number,
): number {
  const reach = Math.max(1, Math.round(4 * pixels.unit));
  const column = Math.max(reach, Math.min(pixels.width - 1 - reach, x | 0));
  const row = Math.max(reach, Math.min(pixels.height - 1 - reach, y | 0));
  const at = row * pixels.width + column;
  const gx = (lightness[at + reach] ?? 0) - (lightness[at - reach] ?? 0);
  const gy =
    (lightness[at + reach * pixels.width] ?? 0) - (lightness[at - reach * pixels.width] ?? 0);
  if (Math.abs(gx) + Math.abs(gy) > 9)
    return Math.atan2(gy, gx) + Math.PI / 2 + (chance - 0.5) * 0.4;
  const scale = 190 * pixels.unit;
  return smoothNoise(x / scale, y / scale, 77) * Math.PI * 2 + (chance - 0.5) * 0.5;
}

function stamp(
  target: Pixels,
  source: Pixels,
  x: number,
  y: number,
  angle: number,
  long: number,
  wide: number,
  shift: number,
): void {
  const { width, height, rgba } = target;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const tones = [0, 1, 2].map((channel) => channelAt(source, x, y, channel) + shift);
  const reach = Math.ceil((long + wide) / 2);
  const [left, right] = [
    Math.max(0, Math.floor(x - reach)),
    Math.min(width - 1, Math.ceil(x + reach)),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(y - reach)),
    Math.min(height - 1, Math.ceil(y + reach)),
  ];
  const [halfLong, halfWide] = [long / 2, wide / 2];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const along = (column - x) * cosine + (row - y) * sine;
      const across = (row - y) * cosine - (column - x) * sine;
      const inside = (along / halfLong) ** 2 + (across / halfWide) ** 2;
      if (inside > 1) continue;
      const bristle =
        (hashNoise(Math.round((across / halfWide) * 5), shift | 0, 5) - 0.5) * 15 +
        (across < -halfWide * 0.55 ? 9 : 0);
      const at = (row * width + column) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const tone = (tones[channel] ?? 0) + bristle;
        rgba[at + channel] = clamp((rgba[at + channel] ?? 0) * 0.18 + tone * 0.82);
      }
    }
  }
}

/** Washes that wander over their edges, pool there, and let the paper through. */
export function watercolour(pixels: Pixels, seed: number): Pixels {
  const u = pixels.unit;
  const wandered = blankLike(pixels);
  const scale = 26 * u;
  mapPixels(wandered, (rgb, x, y) => {
    const dx =
      (smoothNoise(x / scale, y / scale, seed) - 0.5) * 12 * u +
      (smoothNoise(x / (scale / 4), y / (scale / 4), seed + 1) - 0.5) * 5 * u;
    const dy =
      (smoothNoise(x / scale + 57, y / scale, seed) - 0.5) * 12 * u +
      (smoothNoise(x / (scale / 4), y / (scale / 4) + 31, seed + 1) - 0.5) * 5 * u;
    for (let channel = 0; channel < 3; channel++)
      rgb[channel] = channelAt(pixels, x + dx, y + dy, channel);
  });
  const wash = blurred(wandered, 3.2 * u);
  const [halfWidth, halfHeight] = [pixels.width / 2, pixels.height / 2];
  let at = 0;
  mapPixels(wandered, (rgb, x, y) => {
    const pigment =
      smoothNoise(x / (62 * u), y / (62 * u), seed + 2) * 0.6 +
      smoothNoise(x / (17 * u), y / (17 * u), seed + 3) * 0.4;
    const edgeX = Math.abs(x - halfWidth) / halfWidth;
    const edgeY = Math.abs(y - halfHeight) / halfHeight;
    const border =
      Math.max(edgeX, edgeY) + (smoothNoise(x / (40 * u), y / (40 * u), seed + 4) - 0.5) * 0.17;
    const paper = Math.max(0, Math.min(1, (border - 0.86) / 0.1));
    for (let channel = 0; channel < 3; channel++) {
      const soft = wash.rgba[at + channel] ?? 0;
      const pooled =
        soft * 0.55 + (rgb[channel] ?? 0) * 0.45 - Math.abs((rgb[channel] ?? 0) - soft) * 0.75;
      const thin = pooled + (255 - pooled) * (0.06 + pigment * 0.36);
      rgb[channel] = thin * (1 - paper) + (channel === 2 ? 240 : 250) * paper;
    }
    at += 4;
  });
  return paperTexture(wandered, 17, seed + 5);
}

/** Graphite: dark lines on edges, hatching by tone, on paper. */
export function pencilSketch(pixels: Pixels, seed: number): Pixels {
  const { width, height, unit } = pixels;
  const lightness = luminanceOf(pixels);
  const edges = edgesOf(lightness, width, height);
  const pitch = Math.max(3, 6.4 * unit);
  mapPixels(pixels, (rgb, x, y) => {
    const at = y * width + x;
    const tone = lightness[at] ?? 255;
    const wobble = smoothNoise(x / (30 * unit), y / (30 * unit), seed) * pitch * 1.6;
    const first = Math.abs((((x + y + wobble) / pitch) % 1) - 0.5) * 2;
    const second = Math.abs((((x - y + wobble + 4096) / pitch) % 1) - 0.5) * 2;
    const darkness = 1 - tone / 255;
    let ink = Math.min(1, (edges[at] ?? 0) / 190) * 0.86;
    if (first < darkness * 1.15 - 0.12) ink = Math.max(ink, 0.26 + darkness * 0.3);
    if (second < darkness * 1.2 - 0.52) ink = Math.max(ink, 0.44 + darkness * 0.3);
    const lead = ink * (0.62 + hashNoise(x, y, seed) * 0.44);
    rgb[0] = 248 - lead * 206;
    rgb[1] = 245 - lead * 204;
    rgb[2] = 237 - lead * 192;
  });
  return paperTexture(pixels, 9, seed);
}

/** Black ink contours on white, with solid black in the darkest parts. */
export function inkLines(pixels: Pixels): Pixels {
  const { width, height } = pixels;
  const lightness = luminanceOf(pixels);
  const edges = edgesOf(lightness, width, height);
  return mapPixels(pixels, (rgb, x, y) => {
    const at = y * width + x;
    const dark = (lightness[at] ?? 255) < 46 ? 1 : 0;
    const ink = Math.max(dark, Math.min(1, Math.max(0, (edges[at] ?? 0) - 46) / 110));
    rgb[0] = 252 - ink * 232;
    rgb[1] = 251 - ink * 233;
    rgb[2] = 247 - ink * 225;
  });
}
