import type { Pixels } from "@/lib/images/pixels";

/*
 * Written out rather than taken from @jsquash/resize, because that one keeps whole pictures as floats: 39 MiB for
 * 1024 × 1024 pixels and 109 MiB for 2048 × 2048, of a Worker's 128. This one keeps a dozen rows and is as fast.
 */

/** Which source samples make one target sample: `taps` of them from `starts[i]`, weighted by `weights[i * taps …]`. */
type Kernel = {
  readonly taps: number;
  readonly starts: Int32Array;
  readonly weights: Float32Array;
};

/** Of Lanczos' window: three are sharp, one is soft and a third of the work. */
export type Lobes = 1 | 3;
const CHANNELS = 4;
const ENCODE_STEPS = 16_384;

/** sRGB byte to linear light from 0 to 1, by IEC 61966-2-1. */
const TO_LINEAR = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** Linear light from 0 to 1, in `ENCODE_STEPS` steps, to sRGB byte. */
const TO_BYTE = Uint8Array.from({ length: ENCODE_STEPS + 1 }, (_, step) => {
  const value = step / ENCODE_STEPS;
  const encoded = value <= 0.003_130_8 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255);
});

/**
 * A copy of a picture at another size by Lanczos resampling, in linear light and with alpha multiplied in, so that
 * neither thin bright lines nor transparent edges darken. Sizes in pixels; made for smaller ones.
 */
export function downscale(source: Pixels, width: number, height: number, lobes: Lobes = 3): Pixels {
  const across = buildKernel(source.width, width, lobes);
  const down = buildKernel(source.height, height, lobes);
  const rowLength = width * CHANNELS;
  const sourceRow = new Float32Array(source.width * CHANNELS);
  const recentRows = new Float32Array(down.taps * rowLength);
  const mixed = new Float32Array(rowLength);
  const data = new Uint8ClampedArray(rowLength * height);
  let nextSourceRow = 0;
  for (let y = 0; y < height; y += 1) {
    const start = down.starts[y] ?? 0;
    nextSourceRow = Math.max(nextSourceRow, start);
    for (; nextSourceRow < start + down.taps; nextSourceRow += 1) {
      readLinearRow(source, nextSourceRow, sourceRow);
      const slot = (nextSourceRow % down.taps) * rowLength;
      scaleRow(sourceRow, across, recentRows.subarray(slot, slot + rowLength));
    }
    mixRows(recentRows, down, y, mixed);
    writeRow(mixed, data.subarray(y * rowLength, (y + 1) * rowLength));
  }
  return { data, width, height };
}

function buildKernel(sourceLength: number, targetLength: number, lobes: Lobes): Kernel {
  const scale = sourceLength / targetLength;
  const reach = lobes * Math.max(1, scale);
  const taps = Math.min(sourceLength, Math.ceil(reach * 2) + 1);
  const starts = new Int32Array(targetLength);
  const weights = new Float32Array(targetLength * taps);
  for (let target = 0; target < targetLength; target += 1) {
    const center = (target + 0.5) * scale - 0.5;
    const start = Math.max(0, Math.min(Math.ceil(center - reach), sourceLength - taps));
    const own = weights.subarray(target * taps, (target + 1) * taps);
    let sum = 0;
    for (let tap = 0; tap < taps; tap += 1) {
      const weight = lanczos(((start + tap - center) * lobes) / reach, lobes);
      own[tap] = weight;
      sum += weight;
    }
    for (let tap = 0; tap < taps; tap += 1) own[tap] = (own[tap] ?? 0) / sum;
    starts[target] = start;
  }
  return { taps, starts, weights };
}

function lanczos(distance: number, lobes: Lobes): number {
  if (distance === 0) return 1;
  if (Math.abs(distance) >= lobes) return 0;
  const angle = Math.PI * distance;
  return (lobes * Math.sin(angle) * Math.sin(angle / lobes)) / (angle * angle);
}

function readLinearRow(source: Pixels, y: number, row: Float32Array): void {
  const { data } = source;
  const offset = y * row.length;
  for (let index = 0; index < row.length; index += CHANNELS) {
    const alpha = (data[offset + index + 3] ?? 0) / 255;
    row[index] = (TO_LINEAR[data[offset + index] ?? 0] ?? 0) * alpha;
    row[index + 1] = (TO_LINEAR[data[offset + index + 1] ?? 0] ?? 0) * alpha;
    row[index + 2] = (TO_LINEAR[data[offset + index + 2] ?? 0] ?? 0) * alpha;
    row[index + 3] = alpha;
  }
}

function scaleRow(row: Float32Array, kernel: Kernel, target: Float32Array): void {
  const { taps, starts, weights } = kernel;
  for (let x = 0; x < starts.length; x += 1) {
    let red = 0;
    let green = 0;
    let blue = 0;
    let alpha = 0;
    let index = (starts[x] ?? 0) * CHANNELS;
    for (let tap = x * taps; tap < (x + 1) * taps; tap += 1, index += CHANNELS) {
      const weight = weights[tap] ?? 0;
      red += weight * (row[index] ?? 0);
      green += weight * (row[index + 1] ?? 0);
      blue += weight * (row[index + 2] ?? 0);
      alpha += weight * (row[index + 3] ?? 0);
    }
    target[x * CHANNELS] = red;
    target[x * CHANNELS + 1] = green;
    target[x * CHANNELS + 2] = blue;
    target[x * CHANNELS + 3] = alpha;
  }
}

function mixRows(rows: Float32Array, kernel: Kernel, y: number, target: Float32Array): void {
  const { taps, starts, weights } = kernel;
  const start = starts[y] ?? 0;
  target.fill(0);
  for (let tap = 0; tap < taps; tap += 1) {
    const weight = weights[y * taps + tap] ?? 0;
    const slot = ((start + tap) % taps) * target.length;
    for (let index = 0; index < target.length; index += 1) {
      target[index] = (target[index] ?? 0) + weight * (rows[slot + index] ?? 0);
    }
  }
}

function writeRow(row: Float32Array, target: Uint8ClampedArray): void {
  for (let index = 0; index < row.length; index += CHANNELS) {
    const alpha = row[index + 3] ?? 0;
    const steps = alpha > 0 ? ENCODE_STEPS / alpha : 0;
    target[index] = toByte((row[index] ?? 0) * steps);
    target[index + 1] = toByte((row[index + 1] ?? 0) * steps);
    target[index + 2] = toByte((row[index + 2] ?? 0) * steps);
    target[index + 3] = alpha * 255;
  }
}

/** The resampling overshoots at hard edges, hence the limits. */
function toByte(step: number): number {
  return TO_BYTE[Math.min(ENCODE_STEPS, Math.max(0, Math.round(step)))] ?? 0;
}
