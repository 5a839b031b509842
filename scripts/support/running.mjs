import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isAlive, signalGroup } from "./processes.mjs";
import { Stop } from "./terminal.mjs";

/**
 * Who uses a home folder right now. Two servers on one database file would damage it.
 * @typedef {{ pid: number, server: number, url: string }} Running
 */

/**
 * The record of the app that runs on this folder; null when none runs.
 * What a killed start left behind is ended first.
 * @param {import("./state.mjs").Home} home
 * @returns {Running | null}
 */
export function findRunning(home) {
  const record = readRecord(home.running);
  if (record === null) return null;
  if (record.pid !== process.pid && isOurs(record.pid, "start.mjs")) return record;
  if (isOurs(record.server, home.state)) signalGroup(record.server, "SIGKILL");
  rmSync(home.running, { force: true });
  return null;
}

/**
 * The record of the app that runs on this folder, started by any command; null when none runs. Ends nothing.
 * @param {import("./state.mjs").Home} home
 * @returns {Running | null}
 */
export function seeRunning(home) {
  const record = readRecord(home.running);
  return record !== null && isAlive(record.pid) ? record : null;
}

/**
 * Throws a sentence when the app runs already. One that is just ending is waited for.
 * @param {import("./state.mjs").Home} home
 * @param {number} [patienceMilliseconds]
 */
export async function requireNotRunning(home, patienceMilliseconds = 2000) {
  const deadline = Date.now() + patienceMilliseconds;
  let running = findRunning(home);
  while (running !== null && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    running = findRunning(home);
  }
  if (running === null) return;
  throw new Stop(
    `Zorza runs already at ${running.url} (process ${running.pid}). Stop it there with Ctrl-C first.`,
  );
}

/**
 * @param {import("./state.mjs").Home} home
 * @param {Running} record
 */
export function recordRunning(home, record) {
  mkdirSync(home.home, { recursive: true });
  writeFileSync(home.running, JSON.stringify(record));
}

/** @param {import("./state.mjs").Home} home */
export function forgetRunning(home) {
  rmSync(home.running, { force: true });
}

/**
 * True when a process exists and its command line names something of ours: ids are used again.
 * @param {number} pid
 * @param {string} mark
 */
function isOurs(pid, mark) {
  if (!isAlive(pid)) return false;
  const listed = spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  return listed.error !== undefined || listed.stdout.includes(mark);
}

/** @param {string} file @returns {Running | null} */
function readRecord(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
