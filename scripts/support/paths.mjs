import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/**
 * An absolute path inside the repository.
 * @param {...string} parts
 */
export function inRoot(...parts) {
  return path.join(root, ...parts);
}

/** Everything `npm start` keeps between two runs: database, pictures, secrets, logs. */
export const homeFolder = inRoot(".zorza");

/**
 * The JavaScript file behind a command of an installed package. Run it with `process.execPath`, so
 * that the Node that was chosen is the Node that runs it.
 * @param {keyof typeof tools} tool
 */
export function toolPath(tool) {
  return inRoot("node_modules", tools[tool]);
}

const tools = {
  wrangler: "wrangler/bin/wrangler.js",
  opennext: "@opennextjs/cloudflare/dist/cli/index.js",
  next: "next/dist/bin/next",
  vitest: "vitest/vitest.mjs",
  playwright: "@playwright/test/cli.js",
  oxlint: "oxlint/bin/oxlint",
  oxfmt: "oxfmt/bin/oxfmt",
  tsc: "typescript/bin/tsc",
  knip: "knip/bin/knip.js",
};

/**
 * How a path is shown to a person: relative to the repository when it lies inside.
 * @param {string} file absolute path
 */
export function shown(file) {
  const relative = path.relative(root, file);
  return relative === "" || relative.startsWith("..") ? file : relative;
}
