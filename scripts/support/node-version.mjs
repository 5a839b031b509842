import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./paths.mjs";
import { skipped, Stop } from "./terminal.mjs";

const marker = "ZORZA_NODE_CHOSEN";

/** True in the process that was started again with a better Node. Its own children don't see it. */
export const hasChosenNode = process.env[marker] !== undefined;
delete process.env[marker];

/**
 * True for the versions that wrangler (22.12 and newer) and vitest (no odd ones below 26) run on.
 * @param {string} version e.g. `20.20.2`
 */
export function isGoodNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return (major === 22 && minor >= 12) || major === 24 || major >= 26;
}

/** Throws a sentence when this Node can't even install the packages. */
export function requireInstallableNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= 20) return;
  throw new Stop(
    `Node ${process.versions.node} is too old: Zorza needs Node 20 or newer (https://nodejs.org).`,
  );
}

/**
 * Runs the same command again with the Node of the `node` package when this one is too old.
 * @returns {Promise<number | null>} the exit code of that run, null when this Node is good
 */
export async function runAgainWithGoodNode() {
  const current = process.versions.node;
  if (isGoodNode(current) || hasChosenNode) {
    useThisNodeForChildren();
    return null;
  }
  const better = inRoot("node_modules/node/bin/node");
  if (!existsSync(better) || spawnSync(better, ["--version"]).status !== 0) {
    throw new Stop(
      `Node ${current} is too old to run Zorza and the node package brought none for this machine: ` +
        "install Node 24 from https://nodejs.org.",
    );
  }
  skipped("Node", `24 from the node package, this machine has ${current}`);
  return await runWith(better);
}

/** @param {string} node @returns {Promise<number>} */
function runWith(node) {
  const child = spawn(node, process.argv.slice(1), {
    stdio: "inherit",
    env: { ...process.env, [marker]: "yes" },
  });
  // The child ends what it started; this process only waits for it.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Tools that start `node` by its name get the one we run on. */
function useThisNodeForChildren() {
  const folders = [path.dirname(process.execPath), inRoot("node_modules/.bin")];
  process.env["PATH"] = [...folders, process.env["PATH"] ?? ""].join(path.delimiter);
}
