import { mapPixels, type Pixels, smoothNoise, hashNoise, blurred } from "./pixels";

/** Colour around its own grey: saturation 1 and contrast 1 change nothing; warmth is in levels. */
export function grade(pixels: Pixels, saturation: number, contrast: number, warmth = 0): Pixels {
  return mapPixels(pixels, (rgb) => {
    const grey = (rgb[0] ?? 0) * 0.299 + (rgb[1] ?? 0) * 0.587 + (rgb[2] ?? 0) * 0.114;
    for (let channel = 0; channel < 3; channel++) {
      const coloured = grey + ((rgb[channel] ?? 0) - grey) * saturation;
      rgb[channel] =
        (coloured - 128) * contrast + 128 + (channel === 0 ? warmth : channel === 2 ? -warmth : 0);
    }
  });
}

/** Replaces lightness by a ramp of colours, dark to light; `amount` 1 keeps nothing of the old colour. */
export function gradientMap(
  pixels: Pixels,
  ramp: readonly (readonly [number, number, number])[],
  amount: number,
): Pixels {
  const last = ramp.length - 1;
  return mapPixels(pixels, (rgb) => {
    const grey = (rgb[0] ?? 0) * 0.299 + (rgb[1] ?? 0) * 0.587 + (rgb[2] ?? 0) * 0.114;
    const place = (grey / 255) * last;
    const from = ramp[Math.min(last, Math.floor(place))];
    const to = ramp[Math.min(last, Math.floor(place) + 1)];
    const share = place - Math.floor(place);
    for (let channel = 0; channel < 3; channel++) {
      const mapped = (from?.[channel] ?? 0) * (1 - share) + (to?.[channel] ?? 0) * share;
      rgb[channel] = (rgb[channel] ?? 0) * (1 - amount) + mapped * amount;
    }
  });
}

/** Fewer levels a channel, as in a screen print. */
export function posterize(pixels: Pixels, levels: number): Pixels {
  const step = 255 / (levels - 1);
  return mapPixels(pixels, (rgb) => {
    for (let channel = 0; channel < 3; channel++)
      rgb[channel] = Math.round((rgb[channel] ?? 0) / step) * step;
  });
}

/** Fine grain as of film or paper; strength is in levels. */
export function grain(pixels: Pixels, strength: number, seed: number): Pixels {
  return mapPixels(pixels, (rgb, x, y) => {
    const noise = (hashNoise(x, y, seed) - 0.5) * strength;
    for (let channel = 0; channel < 3; channel++) rgb[channel] = (rgb[channel] ?? 0) + noise;
  });
}

/** Uneven paper: coarse clouds and a fine tooth, darkening by up to `strength` levels. */
export function paperTexture(pixels: Pixels, strength: number, seed: number): Pixels {
  const tooth = Math.max(1, pixels.unit * 2.2);
  return mapPixels(pixels, (rgb, x, y) => {
    const dark = smoothNoise(x / tooth, y / tooth, seed) * 0.65 + hashNoise(x, y, seed) * 0.35;
    for (let channel = 0; channel < 3; channel++)
      rgb[channel] = (rgb[channel] ?? 0) - dark * strength;
  });
}

/** Woven threads, as of canvas. */
export function canvasTexture(pixels: Pixels, strength: number): Pixels {
  const pitch = Math.max(2, pixels.unit * 3);
  return mapPixels(pixels, (rgb, x, y) => {
    const weave = (Math.sin((x / pitch) * Math.PI) + Math.sin((y / pitch) * Math.PI)) * 0.5;
    for (let channel = 0; channel < 3; channel++)
      rgb[channel] = (rgb[channel] ?? 0) + weave * strength;
  });
}

/** Darker corners; amount 0.3 leaves the corners 30 % darker. */
export function vignette(
  pixels: Pixels,
  amount: number,
  tint: readonly [number, number, number] = [0, 0, 0],
): Pixels {
  const [middleX, middleY] = [pixels.width / 2, pixels.height / 2];
  const longest = middleX * middleX + middleY * middleY;
  return mapPixels(pixels, (rgb, x, y) => {
    const away = ((x - middleX) ** 2 + (y - middleY) ** 2) / longest;
    const share = away * away * amount;
    for (let channel = 0; channel < 3; channel++)
      rgb[channel] = (rgb[channel] ?? 0) * (1 - share) + (tint[channel] ?? 0) * share;
  });
}

/** Light parts bleed into their surroundings. Radius is in thousandths of the shorter side. */
export function bloom(pixels: Pixels, radius: number, amount: number): Pixels {
  const soft = blurred(pixels, radius * pixels.unit);
  let at = 0;
  return mapPixels(pixels, (rgb) => {
    for (let channel = 0; channel < 3; channel++) {
      const below = (rgb[channel] ?? 0) / 255;
      const glow = ((soft.rgba[at + channel] ?? 0) / 255) * amount;
      rgb[channel] = (1 - (1 - below) * (1 - glow * glow)) * 255;
    }
    at += 4;
  });
}
