import { existsSync, readFileSync, rmSync } from "node:fs";
import { inRoot } from "./paths.mjs";
import { requireSpace } from "./disk.mjs";
import { lastLines, run } from "./processes.mjs";
import { step, Stop, skipped } from "./terminal.mjs";

/** node_modules measures 1.4 GB, npm's cache about 0.4 GB. */
const installBytes = 2.2e9;
const installTimeoutSeconds = 1200;
const probeTimeoutSeconds = 30;

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/** Installs what package-lock.json names, unless exactly that is installed already. */
export async function ensureInstalled() {
  const wanted = readLock(inRoot("package-lock.json"));
  if (wanted === null) {
    throw new Stop("package-lock.json is missing or broken: fetch the repository again.");
  }
  const difference = findDifference(wanted, readLock(inRoot("node_modules/.package-lock.json")));
  const nodeMissing =
    !existsSync(inRoot("node_modules/node/bin/node")) && process.platform !== "win32";
  if (difference === null && !nodeMissing) {
    skipped("Packages", "unchanged");
    return;
  }
  await requireSpace(inRoot(), installBytes, "install the packages");
  await step("Packages", `installing, ${difference ?? "node is incomplete"}`, install);
}

/**
 * Why the installed packages are not those of the lock file, in words; null when they are.
 * npm writes its own record of what it installed when it has finished, so that an interrupted
 * installation has none.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json
 */
export function findDifference(wanted, installed) {
  if (installed?.packages === undefined) return "none are there yet";
  for (const [place, entry] of Object.entries(wanted.packages ?? {})) {
    const isOwn = place === "" || entry.link;
    if (!isOwn && differs(entry, installed.packages[place])) {
      return `${place.replace("node_modules/", "")} changed`;
    }
  }
  return null;
}

/** @param {LockEntry} wanted @param {LockEntry | undefined} present */
function differs(wanted, present) {
  // Optional packages for other systems are in the lock file and rightly absent here.
  if (present === undefined) return !wanted.optional;
  return present.version !== wanted.version;
}

async function install() {
  const logFile = inRoot(".zorza/logs/install.log");
  rmSync(logFile, { force: true });
  // Without a registry npm tries every single package for minutes; with a full cache it needs none.
  const unreachable = await findRegistryProblem(logFile);
  const offline = unreachable === null ? [] : ["--offline"];
  /*
   * `npm ci` refuses a lock file that was written where the registry lacks the optional packages of
   * other systems; this installs the same locked versions and leaves the lock file as it is.
   */
  const parameters = [
    "install",
    "--no-save",
    "--include=dev",
    "--no-audit",
    "--no-fund",
    ...offline,
  ];
  const result = await npm(parameters, logFile, installTimeoutSeconds);
  if (result.timedOut) {
    throw new Stop(
      `Installing the packages took more than ${installTimeoutSeconds / 60} minutes and was stopped. ` +
        "The registry may be slow: run the command again to go on.",
    );
  }
  if (result.code !== 0) {
    // A package's own script that ran out of room says so in its own words.
    await requireSpace(inRoot(), 1e8, "finish the installation");
    throw new Stop(unreachable ?? explainInstallFailure(lastLines(logFile, 60)));
  }
}

/**
 * Asks the registry for one package, the way npm is set up to ask.
 * @param {string} logFile
 * @returns {Promise<string | null>} a sentence, null when the registry answers
 */
async function findRegistryProblem(logFile) {
  const { code, timedOut } = await npm(
    ["view", "wrangler", "version"],
    logFile,
    probeTimeoutSeconds,
  );
  if (code === 0) return null;
  return explainInstallFailure(timedOut ? "ETIMEDOUT" : lastLines(logFile, 60));
}

/** @param {string[]} parameters @param {string} logFile @param {number} timeoutSeconds */
function npm(parameters, logFile, timeoutSeconds) {
  const script = process.env["npm_execpath"];
  const patience = ["--fetch-retries=2", "--fetch-retry-mintimeout=500"];
  const all = [...parameters, "--loglevel=error", ...patience, "--fetch-retry-maxtimeout=5000"];
  const command = script?.endsWith(".js")
    ? { command: process.execPath, parameters: [script, ...all] }
    : { command: process.platform === "win32" ? "npm.cmd" : "npm", parameters: all };
  return run({ ...command, logFile, append: true, timeoutSeconds }).catch(() => {
    throw new Stop("npm was not found. Install Node.js with npm from https://nodejs.org.");
  });
}

/** What npm's error codes mean for a person; the first that matches is told. */
const causes = /** @type {const} */ ([
  [/ENOSPC/, "The disk is full: make room (about 2 GB), then run the command again."],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/,
    "The package registry can't be reached: check the network or the proxy " +
      "(npm config get registry, npm config get proxy), then run the command again.",
  ],
  [
    /CERT_|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/,
    "The package registry's certificate is not trusted here: a proxy may stand between. " +
      "Tell npm its certificate (npm config set cafile <file>), then run the command again.",
  ],
  [
    /E401|E403/,
    "The package registry refuses this machine (not signed in or not allowed): " +
      "check npm config get registry and npm login.",
  ],
  [
    /E404|ETARGET/,
    "The package registry does not have a package that Zorza needs: check npm config get registry.",
  ],
  [/EACCES|EPERM/, "npm may not write to node_modules: give this account the folder."],
  [
    /ERESOLVE/,
    "package.json asks for packages that do not fit together: undo the last change to it.",
  ],
]);

/**
 * A sentence for what npm said.
 * @param {string} output the end of npm's log
 */
export function explainInstallFailure(output) {
  const known = causes.find(([pattern]) => pattern.test(output));
  const detail = "The whole story is in .zorza/logs/install.log.";
  if (known !== undefined) return `${known[1]}\n${detail}`;
  const line =
    output.split("\n").find((text) => /npm error (?!code|path|command)/.test(text)) ?? "no reason";
  return `Installing the packages failed (${line.replace("npm error ", "")}).\n${detail}`;
}

/** @param {string} file @returns {Lock | null} */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
