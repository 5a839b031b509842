/** Red, green and blue, 0 to 255, not rounded. */
export type Rgb = readonly [number, number, number];

/** Reads "#rrggbb". */
export function toRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Writes "#rrggbb", rounding and clamping. */
export function toHex(rgb: Rgb): string {
  const [red, green, blue] = rgb.map((channel) => Math.max(0, Math.min(255, Math.round(channel))));
  const value = ((red ?? 0) << 16) | ((green ?? 0) << 8) | (blue ?? 0);
  return `#${value.toString(16).padStart(6, "0")}`;
}

/** From the first colour (amount 0) to the second (amount 1). */
export function mix(first: string, second: string, amount: number): string {
  return toHex(mixRgb(toRgb(first), toRgb(second), amount));
}

/** Like `mix`, on numbers. */
export function mixRgb(first: Rgb, second: Rgb, amount: number): Rgb {
  return [
    first[0] + (second[0] - first[0]) * amount,
    first[1] + (second[1] - first[1]) * amount,
    first[2] + (second[2] - first[2]) * amount,
  ];
}

/** Towards white by the given amount, 0 to 1. */
export function lighten(colour: string, amount: number): string {
  return mix(colour, "#ffffff", amount);
}

/** Towards a cool black by the given amount, 0 to 1. */
export function darken(colour: string, amount: number): string {
  return mix(colour, "#0c0a1e", amount);
}

/** Applies a change to every "#rrggbb" in a piece of SVG. */
export function recolour(svg: string, change: (rgb: Rgb) => Rgb): string {
  const known = new Map<string, string>();
  return svg.replaceAll(/#[0-9a-f]{6}/g, (hex) => {
    const earlier = known.get(hex);
    if (earlier !== undefined) return earlier;
    const changed = toHex(change(toRgb(hex)));
    known.set(hex, changed);
    return changed;
  });
}
