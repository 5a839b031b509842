import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { inRoot, shown } from "./paths.mjs";
import { lastLines } from "./processes.mjs";
import { step, Stop } from "./terminal.mjs";
import { runWrangler } from "./wrangler.mjs";

/**
 * A Worker that is bundled ahead, so that tests start it at once.
 * @typedef {{ config: string, env: string | null, folder: string, script?: string }} Prebuilt
 */

/** What the integration tests run: one line for each Worker that they start. @type {Prebuilt[]} */
const testedWorkers = [
  { config: "wrangler.toml", env: "local", folder: "dist/worker" },
  {
    config: "wrangler.toml",
    env: "local",
    folder: "dist/instrumented",
    script: "tests/worker/worker.ts",
  },
  { config: "local-ai/wrangler.toml", env: "local", folder: "dist/local-ai" },
];

/** Bundles every tested Worker. */
export async function bundleTestedWorkers() {
  await step("Workers", `bundling ${testedWorkers.length} for the tests`, async () => {
    for (const worker of testedWorkers) await bundle(worker);
  });
}

/**
 * Bundles one Worker exactly as a deployment would, without an account.
 * @param {Prebuilt} worker
 * @returns {Promise<string>} what wrangler said
 */
export async function bundle({ config, env, folder, script }) {
  const target = inRoot(folder);
  const logFile = inRoot(".zorza/logs", `bundle-${path.basename(folder)}.log`);
  rmSync(target, { recursive: true, force: true });
  const environment = env === null ? [] : ["--env", env];
  const { code, timedOut } = await runWrangler(
    [
      "deploy",
      ...(script === undefined ? [] : [script]),
      "--dry-run",
      "-c",
      config,
      ...environment,
      "--outdir",
      target,
    ],
    { logFile },
  );
  if (code === 0) return readFileSync(logFile, "utf8");
  const limit = timedOut ? " within 3 minutes" : "";
  throw new Stop(
    `${lastLines(logFile)}\n\nThe Worker ${script ?? `of ${config}`} could not be bundled${limit}; ` +
      `${shown(logFile)} has it all.`,
  );
}

/**
 * The size of a bundled Worker as Cloudflare counts it: its modules, gzipped together. Source maps
 * and the readme do not count.
 * @param {string} folder
 * @returns {{ bytes: number, gzipBytes: number }}
 */
export function measureBundle(folder) {
  const files = listFiles(inRoot(folder)).filter((file) => !/\.map$|README\.md$/.test(file));
  const content = Buffer.concat(files.map((file) => readFileSync(file)));
  return { bytes: content.length, gzipBytes: gzipSync(content).length };
}

/** @param {string} folder @returns {string[]} */
function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? listFiles(file) : [file];
  });
}
