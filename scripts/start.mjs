import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { runCommand } from "./support/bootstrap.mjs";
import { ensureBuilt } from "./support/build.mjs";
import { homeFolder, shown } from "./support/paths.mjs";
import { host, readPort, requireFreePort } from "./support/port.mjs";
import { endChildrenWithUs, lastLines } from "./support/processes.mjs";
import { forgetRunning, recordRunning, requireNotRunning } from "./support/running.mjs";
import { startClock, startServer, waitUntilReady } from "./support/serve.mjs";
import { ensureMigrated, ensureSecrets, layOut } from "./support/state.mjs";
import { bold, say, step, Stop } from "./support/terminal.mjs";

const help = `npm start -- [--port 8787] [--temporary]

  --port       the port to listen on, also as PORT; 8787 when left out
  --temporary  begins with nothing and forgets everything at the end`;

/** Reads the arguments. Throws a sentence for one that does not exist. */
function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string" },
        temporary: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return { ...values, port: readPort(values.port ?? process.env["PORT"], 8787) };
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

/** What can be said before anything is installed or built. */
async function checkAtOnce() {
  const wanted = readArguments();
  if (wanted.help) {
    say(help);
    return 0;
  }
  if (!wanted.temporary) await requireNotRunning(layOut(homeFolder));
  await requireFreePort(
    wanted.port,
    `Choose another: npm start -- --port ${otherPort(wanted.port)}`,
  );
  return undefined;
}

/** @param {number} port */
function otherPort(port) {
  return port < 1024 || port === 65535 ? 8787 : port + 1;
}

async function startApp() {
  await checkAtOnce();
  const { port, temporary } = readArguments();
  const home = temporary
    ? layOut(mkdtempSync(path.join(tmpdir(), "zorza-")), path.join(homeFolder, "logs/temporary"))
    : layOut(homeFolder);
  const url = `http://${host}:${port}`;
  recordRunning(home, { pid: process.pid, server: 0, url });
  function cleanUp() {
    forgetRunning(home);
    if (temporary) rmSync(home.home, { recursive: true, force: true });
  }
  endChildrenWithUs({ interruptCode: 0, before: cleanUp });
  try {
    await ensureBuilt();
    await ensureMigrated(home);
    const secrets = ensureSecrets(home);
    await serve({ home, port, url, secrets });
  } finally {
    cleanUp();
  }
}

/**
 * Serves until the server ends, which it does not by itself.
 * @param {{
 *   home: import("./support/state.mjs").Home,
 *   port: number,
 *   url: string,
 *   secrets: ReturnType<typeof ensureSecrets>,
 * }} options
 */
async function serve({ home, port, url, secrets }) {
  const server = startServer({ home, port });
  recordRunning(home, { pid: process.pid, server: server.pid, url });
  try {
    await step(
      "Server",
      "starting workerd",
      () => waitUntilReady(server, url, home.serverLog),
      () => "up",
    );
    const stopClock = startClock(url);
    announce(url, home, secrets);
    await server.exited;
    stopClock();
  } finally {
    await server.end();
  }
  throw new Stop(`${lastLines(home.serverLog)}\n\nThe server stopped by itself.`);
}

/**
 * @param {string} url
 * @param {import("./support/state.mjs").Home} home
 * @param {ReturnType<typeof ensureSecrets>} secrets
 */
function announce(url, home, secrets) {
  say();
  say(`${bold("Zorza")}   ${bold(url)}`);
  const token = secrets.made ? `token ${secrets.adminToken}` : `token in ${shown(home.secrets)}`;
  say(`Admin   ${url}/pl/admin/usage, ${token}`);
  say(`Log     ${shown(home.serverLog)}; database and pictures in ${shown(home.state)}`);
  say("Ctrl-C stops it.");
}

await runCommand(startApp, { before: checkAtOnce });
