import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";

/** What the kernel counts processor time in, on every Linux that runs Node. */
const TICK_MILLISECONDS = 10;
/** The state of such a socket in /proc/net/tcp. */
const LISTENING = "0A";

/** False where the kernel does not tell what a process has used. */
export function canMeasure() {
  return existsSync("/proc/self/stat");
}

/** Ids of the workerd processes below this one. @returns {Set<number>} */
export function listWorkerd() {
  const parents = new Map();
  const found = [];
  for (const name of readdirSync("/proc")) {
    const stat = /^\d+$/.test(name) ? readStat(Number(name)) : null;
    if (stat === null) continue;
    parents.set(Number(name), stat.parent);
    if (stat.command === "workerd") found.push(Number(name));
  }
  return new Set(found.filter((id) => isBelow(id, parents)));
}

/** Whether a process listens on a port of this machine. @param {number} id @param {number} port */
export function listensOn(id, port) {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const lines = ["tcp", "tcp6"].flatMap((name) =>
    readFileSync(`/proc/${id}/net/${name}`, "utf8").split("\n").slice(1),
  );
  const sockets = new Set(
    lines
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[1]?.endsWith(suffix) === true && fields[3] === LISTENING)
      .map((fields) => `socket:[${fields[9]}]`),
  );
  return readdirSync(`/proc/${id}/fd`).some((name) => sockets.has(linkOf(id, name)));
}

/** @param {number} id @param {string} name */
function linkOf(id, name) {
  try {
    return readlinkSync(`/proc/${id}/fd/${name}`);
  } catch {
    return ""; // It was closed in between.
  }
}

/** Processor time that a process has used so far, in milliseconds. @param {number} id */
export function usedMilliseconds(id) {
  const stat = readStat(id);
  if (stat === null) throw new Error(`The process ${id} has ended.`);
  return stat.ticks * TICK_MILLISECONDS;
}

/** @param {number} id @param {Map<number, number>} parents */
function isBelow(id, parents) {
  for (let current = parents.get(id); current !== undefined; current = parents.get(current)) {
    if (current === process.pid) return true;
  }
  return false;
}

/** @param {number} id */
function readStat(id) {
  try {
    const text = readFileSync(`/proc/${id}/stat`, "utf8");
    const end = text.lastIndexOf(")"); // The name may hold anything, spaces and brackets too.
    const fields = text.slice(end + 2).split(" ");
    return {
      command: text.slice(text.indexOf("(") + 1, end),
      parent: Number(fields[1]),
      ticks: Number(fields[11]) + Number(fields[12]),
    };
  } catch {
    return null; // It ended in between.
  }
}
