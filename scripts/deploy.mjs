import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { runCommand } from "./support/bootstrap.mjs";
import { ensureBuilt } from "./support/build.mjs";
import {
  findGaps,
  findMissingSecrets,
  judgeSize,
  listParts,
  mebibytes,
  sizeLimitBytes,
} from "./support/deployment.mjs";
import { inRoot } from "./support/paths.mjs";
import { endChildrenWithUs, lastLines } from "./support/processes.mjs";
import { bold, say, step, Stop } from "./support/terminal.mjs";
import { bundle, measureBundle } from "./support/workers.mjs";
import { runWrangler } from "./support/wrangler.mjs";

const folder = "dist/production";

async function deploy() {
  endChildrenWithUs();
  const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });
  const settings = await readSettings();
  if (!values["dry-run"]) await requireAccount(settings);
  await ensureBuilt();
  await bundleAndWeigh();
  if (values["dry-run"]) return describe(settings);
  await wrangle("Database", "applying migrations", [
    ...["d1", "migrations", "apply", "DB", "--remote", "-c", "wrangler.toml"],
  ]);
  await wrangle("Worker", "deploying", ["deploy", "-c", "wrangler.toml"]);
  return undefined;
}

/** The production part of wrangler.toml, read as wrangler reads it. */
async function readSettings() {
  const { unstable_readConfig: readConfig } = await import("wrangler");
  return readConfig({ config: inRoot("wrangler.toml") });
}

async function bundleAndWeigh() {
  await step(
    "Worker",
    "bundling for production",
    () => bundle({ config: "wrangler.toml", env: null, folder }),
    () => judgeSize(measureBundle(folder)).text,
  );
  if (judgeSize(measureBundle(folder)).fits) return;
  throw new Stop(
    `The Worker is bigger than ${mebibytes(sizeLimitBytes)} MiB gzip: find what grew with ` +
      `npx wrangler deploy --dry-run --outdir ${folder} --metafile`,
  );
}

/** @param {import("./support/deployment.mjs").Settings} settings */
function describe(settings) {
  say(`\n${bold("A deployment uses")}`);
  for (const { what, name, how } of listParts(settings)) {
    say(`  ${what.padEnd(13)} ${name.padEnd(24)} ${how}`);
  }
  const gaps = findGaps(settings);
  if (gaps.length > 0) say(`\n${bold("Still to fill in")}\n  ${gaps.join("\n  ")}`);
  say("\nNothing was sent: this was a dry run.");
}

/**
 * Throws sentences for what must be done before anything is sent.
 * @param {import("./support/deployment.mjs").Settings} settings
 */
async function requireAccount(settings) {
  const gaps = findGaps(settings);
  if (gaps.length > 0) throw new Stop(`Not ready to deploy:\n  ${gaps.join("\n  ")}`);
  const who = await ask(["whoami"], "whoami");
  if (who.code !== 0 || /not authenticated/i.test(who.output)) {
    throw new Stop(
      "wrangler is not signed in: run npx wrangler login, or set CLOUDFLARE_API_TOKEN " +
        "and CLOUDFLARE_ACCOUNT_ID.",
    );
  }
  const listed = await ask(["secret", "list", "-c", "wrangler.toml"], "secrets");
  const missing = findMissingSecrets(settings.secrets?.required ?? [], listed.output);
  if (missing.length === 0) return;
  const commands = missing.map((name) => `npx wrangler secret put ${name}`);
  throw new Stop(`The Worker lacks secrets. Set them first:\n  ${commands.join("\n  ")}`);
}

/** @param {string[]} parameters @param {string} name */
async function ask(parameters, name) {
  const logFile = inRoot(`.zorza/logs/deploy-${name}.log`);
  const { code } = await runWrangler(parameters, { logFile, timeoutSeconds: 60 });
  return { code, output: readFileSync(logFile, "utf8") };
}

/** @param {string} name @param {string} doing @param {string[]} parameters */
async function wrangle(name, doing, parameters) {
  const logFile = inRoot(`.zorza/logs/deploy-${name.toLowerCase()}.log`);
  await step(name, doing, async () => {
    const { code } = await runWrangler(parameters, { logFile, timeoutSeconds: 600 });
    if (code !== 0) {
      throw new Stop(`${lastLines(logFile)}\n\nCloudflare refused this step; see the lines above.`);
    }
  });
  say(lastLines(logFile, 12));
}

await runCommand(deploy);
