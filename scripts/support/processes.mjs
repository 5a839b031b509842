import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import { root } from "./paths.mjs";
import { say } from "./terminal.mjs";

/** How long a child may take to end by itself before it is killed. */
const graceMilliseconds = 5000;

/**
 * @typedef {object} Launch
 * @property {string} command the program
 * @property {string[]} parameters its arguments
 * @property {Record<string, string | undefined>} [env] added to this process's own; `undefined` removes
 * @property {string} [logFile] where its output goes; the terminal when left out
 * @property {boolean} [append] adds to the log file instead of starting it anew
 *
 * @typedef {object} Child
 * @property {number} pid also the id of its process group
 * @property {Promise<number>} exited the exit code; 128 + signal when a signal ended it
 * @property {() => boolean} alive
 * @property {() => Promise<void>} end ends it and everything it started
 */

/** @type {Set<Child>} */
const children = new Set();

/**
 * Starts a program as the leader of its own process group, so that Ctrl-C reaches only us and we can
 * end it together with everything it started.
 * @param {Launch} launch
 * @returns {Child}
 */
export function start({ command, parameters, env = {}, logFile, append = false }) {
  const log = logFile === undefined ? undefined : openLog(logFile, append);
  const child = spawn(command, parameters, {
    cwd: root,
    env: mergeEnv(env),
    detached: process.platform !== "win32",
    stdio: log === undefined ? ["ignore", "inherit", "inherit"] : ["ignore", log, log],
  });
  if (log !== undefined) closeSync(log);
  let running = true;
  /** @type {Promise<number>} */
  const exited = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
  const settled = exited.finally(() => {
    running = false;
  });
  const pid = child.pid ?? 0;
  /** @type {Child} */
  const handle = {
    pid,
    exited: settled,
    alive: () => running,
    end: () => endGroup(pid, settled),
  };
  children.add(handle);
  settled.then(
    () => children.delete(handle),
    () => children.delete(handle),
  );
  return handle;
}

/**
 * Runs a program to its end.
 * @param {Launch & { timeoutSeconds: number }} launch
 * @returns {Promise<{ code: number, timedOut: boolean }>}
 */
export async function run(launch) {
  const child = start(launch);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    void child.end();
  }, launch.timeoutSeconds * 1000);
  try {
    const code = await child.exited;
    return { code, timedOut };
  } finally {
    clearTimeout(timer);
  }
}

/** Ends every program that was started and is still running. */
async function endAll() {
  await Promise.allSettled([...children].map((child) => child.end()));
}

/**
 * On Ctrl-C, SIGTERM and a closed terminal: ends every child, then this process.
 * @param {{ interruptCode?: number, before?: () => Promise<void> | void }} [options]
 *   `interruptCode` is the exit code after Ctrl-C; `before` runs once the children have ended.
 */
export function endChildrenWithUs({ interruptCode = 130, before } = {}) {
  let ending = false;
  /** @param {number} code */
  async function end(code) {
    if (ending) return;
    ending = true;
    await endAll();
    await before?.();
    process.exit(code);
  }
  process.on("SIGINT", () => {
    if (process.stdout.isTTY) say();
    void end(interruptCode);
  });
  process.on("SIGTERM", () => void end(interruptCode === 0 ? 0 : 143));
  process.on("SIGHUP", () => void end(129));
  process.on("exit", () => {
    for (const child of children) signalGroup(child.pid, "SIGKILL");
  });
}

/**
 * The last lines of a log, for a person who has to see why something failed.
 * @param {string} logFile
 * @param {number} [count]
 */
export function lastLines(logFile, count = 25) {
  try {
    // eslint-disable-next-line no-control-regex -- colour codes are control characters
    const plain = readFileSync(logFile, "utf8").replaceAll(/\u001B\[[0-9;]*m/g, "");
    return plain.trimEnd().split("\n").slice(-count).join("\n");
  } catch {
    return "";
  }
}

/**
 * True while a process exists.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Ends a process group: SIGTERM, then SIGKILL when it does not listen.
 * @param {number} pid
 * @param {Promise<unknown>} exited
 */
async function endGroup(pid, exited) {
  signalGroup(pid, "SIGTERM");
  const timer = setTimeout(() => signalGroup(pid, "SIGKILL"), graceMilliseconds);
  await exited.catch(() => undefined);
  clearTimeout(timer);
  // The leader is gone; what it left behind in its group goes too.
  signalGroup(pid, "SIGKILL");
}

/**
 * @param {number} pid
 * @param {"SIGTERM" | "SIGKILL"} signal
 */
export function signalGroup(pid, signal) {
  if (pid <= 0) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"], { stdio: "ignore" });
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}

/** @param {Record<string, string | undefined>} added */
function mergeEnv(added) {
  const merged = { ...process.env, ...added };
  for (const [name, value] of Object.entries(added)) {
    if (value === undefined) delete merged[name];
  }
  return merged;
}

/** @param {string} logFile @param {boolean} append */
function openLog(logFile, append) {
  mkdirSync(path.dirname(logFile), { recursive: true });
  return openSync(logFile, append ? "a" : "w");
}
