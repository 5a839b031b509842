import { runCommand } from "./support/bootstrap.mjs";
import { ensureBuilt, hasBuild } from "./support/build.mjs";
import { homeFolder, toolPath } from "./support/paths.mjs";
import { host, requireFreePort } from "./support/port.mjs";
import { endChildrenWithUs, start } from "./support/processes.mjs";
import { forgetRunning, recordRunning, requireNotRunning } from "./support/running.mjs";
import { startClock, startServer, waitUntilReady } from "./support/serve.mjs";
import { ensureMigrated, ensureSecrets, layOut } from "./support/state.mjs";
import { bold, say, skipped, Stop } from "./support/terminal.mjs";

const pagesPort = 3000;
const workerPort = 8788;
const home = layOut(homeFolder);

async function checkAtOnce() {
  await requireNotRunning(home);
  for (const port of [pagesPort, workerPort]) {
    await requireFreePort(
      port,
      `End that program: npm run dev needs ${pagesPort} and ${workerPort}.`,
    );
  }
}

/** Pages from Next's development server; API, pictures, queue and database in workerd. */
async function develop() {
  const workerUrl = `http://${host}:${workerPort}`;
  const pagesUrl = `http://${host}:${pagesPort}`;
  recordRunning(home, { pid: process.pid, server: 0, url: pagesUrl });
  endChildrenWithUs({ interruptCode: 0, before: () => forgetRunning(home) });
  try {
    // The Worker imports the built pages; development never shows them, so an old build will do.
    if (hasBuild()) skipped("Pages", "served by next dev");
    else await ensureBuilt();
    await ensureMigrated(home);
    const { adminToken } = ensureSecrets(home);
    const worker = startServer({ home, port: workerPort, logToTerminal: true });
    recordRunning(home, { pid: process.pid, server: worker.pid, url: pagesUrl });
    await waitUntilReady(worker, workerUrl, home.serverLog);
    const stopClock = startClock(workerUrl);
    const pages = startPages(workerUrl);
    say(`\n${bold("Zorza")}   ${bold(`${pagesUrl}/pl`)} (API and queue at ${workerUrl})`);
    say(`Admin   ${pagesUrl}/pl/admin/usage, token ${adminToken}\n`);
    await Promise.race([worker.exited, pages.exited]);
    stopClock();
    await Promise.all([worker.end(), pages.end()]);
  } finally {
    forgetRunning(home);
  }
  throw new Stop("One of the two servers stopped by itself; its last lines are above.");
}

/** @param {string} workerUrl */
function startPages(workerUrl) {
  return start({
    command: process.execPath,
    parameters: [toolPath("next"), "dev", "-p", String(pagesPort), "-H", host],
    env: { NEXT_TELEMETRY_DISABLED: "1", ZORZA_DEV_WORKER: workerUrl },
  });
}

await runCommand(develop, { before: checkAtOnce });
