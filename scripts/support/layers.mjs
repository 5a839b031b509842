import { rmSync } from "node:fs";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt } from "./build.mjs";
import { checks, runCheck } from "./checks.mjs";
import { countPlaywright, countVitest, oneFailed, onePassed, readCounts } from "./counts.mjs";
import { inRoot, toolPath } from "./paths.mjs";
import { run } from "./processes.mjs";
import { red, say, Stop } from "./terminal.mjs";
import { bundleTestedWorkers } from "./workers.mjs";

/**
 * One kind of test. `group` is a second name it answers to.
 * @typedef {object} Layer
 * @property {string} name
 * @property {string} group
 * @property {(filters: string[]) => Promise<import("./counts.mjs").Counts>} run
 */

/** Every layer, cheapest first. @type {Layer[]} */
export const layers = [
  ...checks.map((check) => ({ name: check.name, group: "check", run: () => runCheck(check) })),
  { name: "unit", group: "unit", run: (filters) => runVitest("unit", 400, filters) },
  { name: "scripts", group: "unit", run: (filters) => runVitest("node", 300, filters) },
  { name: "deploy", group: "deploy", run: () => prepared([ensureBuilt], runDeployDryRun) },
  {
    name: "integration",
    group: "integration",
    run: (filters) =>
      prepared([ensureBuilt, bundleTestedWorkers], () => runVitest("integration", 1500, filters)),
  },
  {
    name: "e2e",
    group: "e2e",
    run: (filters) => prepared([ensureBuilt, ensureBrowser], () => runPlaywright(filters)),
  },
];

/**
 * Splits `npm test -- unit lib/images` into the layers that are meant and what only they know.
 * Without a layer's name all run. Throws a sentence for filters without a layer.
 * @param {string[]} words
 */
export function chooseLayers(words) {
  const known = words.filter((word) => layers.some((layer) => isNamed(layer, word)));
  const filters = words.filter((word) => !known.includes(word));
  if (known.length === 0 && filters.length > 0) {
    const names = [...new Set(layers.flatMap((layer) => [layer.group, layer.name]))].join(", ");
    throw new Stop(`"${filters[0]}" is no layer. Say one of ${names}; a filter may follow it.`);
  }
  const chosen = layers.filter(
    (layer) => known.length === 0 || known.some((word) => isNamed(layer, word)),
  );
  return { chosen, filters };
}

/** @param {Layer} layer @param {string} word */
function isNamed(layer, word) {
  return layer.name === word || layer.group === word;
}

/**
 * Runs what a layer needs first; when that fails, the layer counts as one failure.
 * @param {(() => Promise<void>)[]} needs
 * @param {() => Promise<import("./counts.mjs").Counts>} work
 */
async function prepared(needs, work) {
  try {
    for (const need of needs) await need();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(red(error.message));
    return oneFailed;
  }
  return await work();
}

/** @param {string} project @param {number} timeoutSeconds @param {string[]} filters */
async function runVitest(project, timeoutSeconds, filters) {
  const report = inRoot("dist/reports", `${project}.json`);
  rmSync(report, { force: true });
  const code = await runShown(
    [
      ...[toolPath("vitest"), "run", "--project", project, "--reporter=default"],
      ...["--reporter=json", `--outputFile.json=${report}`, ...filters],
    ],
    timeoutSeconds,
  );
  return readCounts(report, code, countVitest);
}

/** @param {string[]} filters */
async function runPlaywright(filters) {
  const report = inRoot("dist/reports/e2e.json");
  rmSync(report, { force: true });
  const code = await runShown([toolPath("playwright"), "test", ...filters], 1800);
  return readCounts(report, code, countPlaywright);
}

async function runDeployDryRun() {
  const code = await runShown([inRoot("scripts/deploy.mjs"), "--dry-run"], 400);
  return code === 0 ? onePassed : oneFailed;
}

/** @param {string[]} parameters @param {number} timeoutSeconds */
async function runShown(parameters, timeoutSeconds) {
  const { code, timedOut } = await run({ command: process.execPath, parameters, timeoutSeconds });
  if (timedOut) say(red(`Stopped after ${timeoutSeconds / 60} minutes: it hangs or is too slow.`));
  return timedOut ? 1 : code;
}
