import { createServer } from "node:net";
import { Stop } from "./terminal.mjs";

/** Only this machine can reach what is started here. */
export const host = "127.0.0.1";

/**
 * Reads a port number from `--port` or PORT. Throws a sentence when it is none.
 * @param {string | undefined} text
 * @param {number} fallback used when nothing was said
 */
export function readPort(text, fallback) {
  if (text === undefined || text === "") return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Stop(`"${text}" is not a port: choose a number from 1 to 65535, e.g. --port 8790.`);
}

/**
 * Throws a sentence when a port can't be listened on.
 * @param {number} port
 * @param {string} advice what to do then, e.g. `Choose another: npm start -- --port 8788`
 */
export async function requireFreePort(port, advice) {
  const problem = await tryPort(port);
  if (problem === null) return;
  if (problem === "EADDRINUSE") {
    throw new Stop(`Port ${port} is taken by another program. ${advice}`);
  }
  if (problem === "EACCES") {
    throw new Stop(`This account may not use port ${port}. ${advice}`);
  }
  throw new Stop(`Port ${port} can't be used (${problem}). ${advice}`);
}

/** A port that is free at this moment. */
export async function findFreePort() {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, host, () => resolve(undefined));
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No port was given.");
  return address.port;
}

/**
 * @param {number} port
 * @returns {Promise<string | null>} the system's error code, null when the port is free
 */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error ? String(error.code) : "unknown"));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}
