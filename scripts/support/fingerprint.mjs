import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/**
 * A hash over the names and contents of files: equal exactly when nothing changed.
 * @param {string} base the folder that names are relative to
 * @param {readonly string[]} inputs files and folders inside it; missing ones count as missing
 * @param {(name: string) => boolean} [skip] names (relative, with `/`) that do not matter
 */
export function fingerprint(base, inputs, skip = () => false) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((input) => list(base, input)).toSorted()) {
    if (skip(file)) continue;
    const content = readFileSync(path.join(base, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** @param {string} base @param {string} input @returns {string[]} */
function list(base, input) {
  const kind = statSync(path.join(base, input), { throwIfNoEntry: false });
  if (kind === undefined) return [];
  if (!kind.isDirectory()) return [input];
  return readdirSync(path.join(base, input)).flatMap((name) => list(base, `${input}/${name}`));
}
