import { brushStrokes, inkLines, pencilSketch, watercolour } from "./brushwork";
import { cellPlane, halftone, lowPoly, pixelArt } from "./cells";
import { blurred, edgesOf, luminanceOf, mapPixels, type Pixels, smoothNoise } from "./pixels";
import {
  bloom,
  canvasTexture,
  grade,
  gradientMap,
  grain,
  paperTexture,
  posterize,
  vignette,
} from "./tone";

type Finish = (pixels: Pixels, seed: number) => Pixels;

/** What each style does to the rendered drawing, by concept id. */
export const STYLE_FINISHES: Readonly<Record<string, Finish>> = {
  photo: (pixels, seed) =>
    vignette(grain(grade(bloom(shallowFocus(pixels), 26, 0.4), 0.86, 1.12, 4), 13, seed), 0.5),
  watercolour: (pixels, seed) => watercolour(grade(pixels, 1.12, 1.04), seed),
  "oil-painting": (pixels, seed) =>
    canvasTexture(
      brushStrokes(
        grade(pixels, 1.22, 1.08, 4),
        {
          layers: [
            { long: 64, wide: 19, cover: 1.5 },
            { long: 34, wide: 9, cover: 1.7 },
            { long: 15, wide: 4.6, cover: 1.4 },
          ],
          jitter: 17,
          follow: true,
        },
        seed,
      ),
      3.4,
    ),
  impressionism: (pixels, seed) =>
    canvasTexture(
      brushStrokes(
        grade(pixels, 1.36, 1.02),
        {
          layers: [
            { long: 40, wide: 15, cover: 1.6 },
            { long: 21, wide: 8.4, cover: 2.1 },
          ],
          jitter: 34,
          follow: false,
        },
        seed,
      ),
      2.6,
    ),
  ghibli: (pixels, seed) => grain(bloom(grade(pixels, 1.2, 1.02, 3), 34, 0.5), 5, seed),
  anime: (pixels) => bloom(grade(pixels, 1.34, 1.12, -3), 20, 0.45),
  "pixel-art": (pixels) => pixelArt(grade(pixels, 1.22, 1.08), 9.6),
  sketch: (pixels, seed) => pencilSketch(pixels, seed),
  "line-art": (pixels) => inkLines(pixels),
  cyberpunk: (pixels) => neon(pixels),
  minimalist: (pixels) => flatTones(pixels),
  "stained-glass": (pixels, seed) =>
    vignette(
      cellPlane(
        grade(pixels, 1.5, 1.14),
        { size: 58, line: 4.4, lineColour: [24, 20, 28], stray: 0.34, keep: 0.62 },
        seed,
      ),
      0.4,
    ),
  "vintage-poster": (pixels, seed) =>
    posterFrame(
      paperTexture(
        gradientMap(
          posterize(grade(pixels, 0.9, 1.14), 6),
          [
            [38, 44, 62],
            [44, 92, 104],
            [198, 92, 56],
            [236, 176, 92],
            [246, 230, 194],
          ],
          0.66,
        ),
        22,
        seed,
      ),
    ),
  comic: (pixels) => halftone(posterize(grade(pixels, 1.46, 1.16), 6), 11),
  "paper-cut": (pixels, seed) => paperTexture(posterize(grade(pixels, 1.04, 1), 14), 30, seed),
  "low-poly": (pixels, seed) => lowPoly(grade(pixels, 1.18, 1.06), 30, seed),
  "childrens-book": (pixels, seed) => crayon(grade(pixels, 1.08, 0.94, 7), seed),
  mosaic: (pixels, seed) =>
    cellPlane(
      grade(pixels, 1.24, 1.08),
      { size: 16, line: 1.1, lineColour: [150, 142, 132], stray: 0.24, keep: 0 },
      seed,
    ),
  pastel: (pixels, seed) =>
    paperTexture(bloom(softened(grade(pixels, 0.8, 0.76)), 30, 0.5), 11, seed),
  "black-and-white": (pixels, seed) => vignette(grain(grade(pixels, 0, 1.24), 22, seed), 0.66),
  fantasy: (pixels, seed) =>
    vignette(
      grain(
        bloom(
          gradientMap(
            grade(pixels, 1.24, 1.06),
            [
              [26, 14, 58],
              [96, 54, 140],
              [226, 128, 150],
              [255, 226, 170],
            ],
            0.3,
          ),
          44,
          0.7,
        ),
        6,
        seed,
      ),
      0.7,
      [26, 10, 50],
    ),
};

/** Sharp around the middle of the picture, where the hero stands, soft elsewhere. */
function shallowFocus(pixels: Pixels): Pixels {
  const soft = blurred(blurred(pixels, 6 * pixels.unit), 5 * pixels.unit);
  let at = 0;
  return mapPixels(pixels, (rgb, x, y) => {
    const away = Math.hypot((x / pixels.width - 0.5) / 0.4, (y / pixels.height - 0.64) / 0.42);
    const share = Math.max(0, Math.min(1, (away - 0.82) / 0.4));
    for (let channel = 0; channel < 3; channel++)
      rgb[channel] = (rgb[channel] ?? 0) * (1 - share) + (soft.rgba[at + channel] ?? 0) * share;
    at += 4;
  });
}

/** Night of magenta and cyan with glowing contours. */
function neon(pixels: Pixels): Pixels {
  const { width, height } = pixels;
  const edges = edgesOf(luminanceOf(pixels), width, height);
  gradientMap(
    grade(pixels, 1.3, 1.18),
    [
      [8, 5, 28],
      [42, 14, 84],
      [150, 26, 138],
      [42, 190, 226],
      [232, 250, 255],
    ],
    0.7,
  );
  mapPixels(pixels, (rgb, x, y) => {
    const line = Math.min(1, (edges[y * width + x] ?? 0) / 260);
    const pink = 0.5 + 0.5 * Math.sin((x / width) * 4 + (y / height) * 3);
    rgb[0] = (rgb[0] ?? 0) * 0.74 + line * (70 + 185 * pink);
    rgb[1] = (rgb[1] ?? 0) * 0.74 + line * (230 - 170 * pink);
    rgb[2] = (rgb[2] ?? 0) * 0.86 + line * 240;
  });
  return bloom(bloom(pixels, 11, 0.95), 40, 0.62);
}

/** Few, quiet, flat tones: detail smaller than a brush is smoothed away first. */
function flatTones(pixels: Pixels): Pixels {
  const soft = blurred(pixels, 2 * pixels.unit);
  pixels.rgba.set(soft.rgba);
  return posterize(grade(pixels, 0.78, 0.94, 4), 8);
}

function softened(pixels: Pixels): Pixels {
  return mapPixels(pixels, (rgb) => {
    rgb[0] = (rgb[0] ?? 0) * 0.72 + 74;
    rgb[1] = (rgb[1] ?? 0) * 0.72 + 69;
    rgb[2] = (rgb[2] ?? 0) * 0.72 + 76;
  });
}

/** A cream frame around the sheet. */
function posterFrame(pixels: Pixels): Pixels {
  const margin = 34 * pixels.unit;
  const line = margin + 7 * pixels.unit;
  return mapPixels(pixels, (rgb, x, y) => {
    const inside = Math.min(x, y, pixels.width - 1 - x, pixels.height - 1 - y);
    if (inside >= line) return;
    const isPaper = inside < margin;
    rgb[0] = isPaper ? 243 : 40;
    rgb[1] = isPaper ? 231 : 46;
    rgb[2] = isPaper ? 204 : 62;
  });
}

/** Wax that skips over the tooth of the paper. */
function crayon(pixels: Pixels, seed: number): Pixels {
  const { unit } = pixels;
  mapPixels(pixels, (rgb, x, y) => {
    const streak = smoothNoise((x + y) / (3.4 * unit), (x - y) / (30 * unit), seed);
    const tooth = smoothNoise(x / (2.6 * unit), y / (2.6 * unit), seed + 1);
    const paper = Math.max(0, streak * 0.55 + tooth * 0.6 - 0.62) * 0.95;
    rgb[0] = (rgb[0] ?? 0) + (253 - (rgb[0] ?? 0)) * paper;
    rgb[1] = (rgb[1] ?? 0) + (247 - (rgb[1] ?? 0)) * paper;
    rgb[2] = (rgb[2] ?? 0) + (232 - (rgb[2] ?? 0)) * paper;
  });
  return paperTexture(pixels, 8, seed);
}
