import type { Warning } from "@/lib/generations/schema";

const MIN_SIDE = 256;
const MAX_SIDE = 1920;
const STEP = 8;

type Size = { readonly width?: number | undefined; readonly height?: number | undefined };

/**
 * A size that a protocol lets people ask for, as a recipe takes it: sides of 256 to 1920 pixels in steps of 8, each
 * change noted. What the model makes of it is negotiated later.
 */
export function fitSize(wanted: Size): Size & { readonly warnings: readonly Warning[] } {
  const warnings: Warning[] = [];
  const fit = (parameter: "width" | "height") => {
    const pixels = wanted[parameter];
    if (pixels === undefined) return {};
    const applied = Math.min(MAX_SIDE, Math.max(MIN_SIDE, Math.round(pixels / STEP) * STEP));
    if (applied !== pixels) warnings.push({ parameter, reason: "adjusted", applied });
    return { [parameter]: applied };
  };
  return { ...fit("width"), ...fit("height"), warnings };
}
