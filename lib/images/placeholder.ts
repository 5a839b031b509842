import { rgbaToThumbHash } from "thumbhash";
import { AppError } from "@/lib/errors";
import { downscale } from "@/lib/images/downscale";
import type { Pixels } from "@/lib/images/pixels";

/** Longest side in pixels of what a thumbhash is made from; its library takes at most 100. */
export const PLACEHOLDER_SIDE = 100;

/** Two pixels this close in every channel, of 255, count as one colour: compression leaves that much noise. */
const BLANK_TOLERANCE = 4;

/** Base64 thumbhash of a picture of any size. */
export function makeThumbhash(pixels: Pixels): string {
  const longest = Math.max(pixels.width, pixels.height);
  const scale = Math.min(1, PLACEHOLDER_SIDE / longest);
  const width = Math.max(1, Math.round(pixels.width * scale));
  const height = Math.max(1, Math.round(pixels.height * scale));
  const small = scale < 1 ? downscale(pixels, width, height) : pixels;
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
  const low = [255, 255, 255, 255];
  const high = [0, 0, 0, 0];
  for (let index = 0; index < data.length; index += 4) {
    const alpha = data[index + 3] ?? 0;
    for (let channel = 0; channel < 4; channel += 1) {
      const value = channel === 3 ? alpha : ((data[index + channel] ?? 0) * alpha) / 255;
      low[channel] = Math.min(low[channel] ?? 0, value);
      high[channel] = Math.max(high[channel] ?? 0, value);
      if ((high[channel] ?? 0) - (low[channel] ?? 0) > BLANK_TOLERANCE) return false;
    }
  }
  return true;
}
