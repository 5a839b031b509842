import { rgbaToThumbHash } from "thumbhash";
import { AppError } from "@/lib/errors";
import { downscale } from "@/lib/images/downscale";
import type { Pixels } from "@/lib/images/pixels";

/** Longest side in pixels of a rendition that is enough to see that a picture is not blank, and for its thumbhash. */
export const PLACEHOLDER_SIDE = 64;

/** Longest side in pixels of what a thumbhash is made from: ample for its seven waves; its library takes at most 100. */
const THUMBHASH_SIDE = 32;
/** Nothing sharp is left in a thumbhash. */
const THUMBHASH_LOBES = 1;

/** Pixels this close to the first one in every channel, of 255, count as its colour: compression leaves that much. */
const BLANK_TOLERANCE = 4;

/** Base64 thumbhash of a picture of any size. */
export function makeThumbhash(pixels: Pixels): string {
  const longest = Math.max(pixels.width, pixels.height);
  const scale = Math.min(1, THUMBHASH_SIDE / longest);
  const width = Math.max(1, Math.round(pixels.width * scale));
  const height = Math.max(1, Math.round(pixels.height * scale));
  const small = scale < 1 ? downscale(pixels, width, height, THUMBHASH_LOBES) : pixels;
  return btoa(String.fromCharCode(...rgbaToThumbHash(width, height, small.data)));
}

/**
 * Throws `backend_failed` when the whole picture is (nearly) one colour: what a model's safety filter, or a numeric
 * overflow in its last layer, leaves behind. What is transparent counts as equal whatever colour hides there.
 */
export function requireContent(pixels: Pixels): void {
  if (!isBlank(pixels)) return;
  throw new AppError("backend_failed", "The model returned an empty picture.", {
    cause: new Error(`All ${pixels.width} × ${pixels.height} pixels have one colour.`),
  });
}

function isBlank({ data }: Pixels): boolean {
  const first = visibleColor(data, 0);
  for (let index = 4; index < data.length; index += 4) {
    const color = visibleColor(data, index);
    if (color.some((value, channel) => Math.abs(value - (first[channel] ?? 0)) > BLANK_TOLERANCE)) {
      return false;
    }
  }
  return true;
}

/** Red, green and blue with alpha multiplied in, and alpha. */
function visibleColor(data: Uint8ClampedArray, index: number): number[] {
  const alpha = data[index + 3] ?? 0;
  const strength = alpha / 255;
  return [
    (data[index] ?? 0) * strength,
    (data[index + 1] ?? 0) * strength,
    (data[index + 2] ?? 0) * strength,
    alpha,
  ];
}
