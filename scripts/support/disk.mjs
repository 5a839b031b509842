import { statfs } from "node:fs/promises";
import { Stop } from "./terminal.mjs";

/**
 * Throws a sentence when a folder's disk has less free space than a step is going to write.
 * @param {string} folder any existing folder on that disk
 * @param {number} bytes what the step needs
 * @param {string} purpose e.g. `install the packages`
 * @param {(folder: string) => Promise<{ bavail: number, bsize: number }>} [measure]
 */
export async function requireSpace(folder, bytes, purpose, measure = statfs) {
  const disk = await measure(folder);
  const free = disk.bavail * disk.bsize;
  if (free >= bytes) return;
  throw new Stop(
    `The disk is nearly full: ${gigabytes(free)} GB free, ${gigabytes(bytes)} GB needed to ` +
      `${purpose}. Make room, then run the command again.`,
  );
}

/** @param {number} bytes */
function gigabytes(bytes) {
  return (bytes / 1e9).toFixed(1);
}
