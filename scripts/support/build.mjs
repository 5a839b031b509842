import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { requireSpace } from "./disk.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { inRoot, root, toolPath } from "./paths.mjs";
import { lastLines, run } from "./processes.mjs";
import { skipped, step, Stop } from "./terminal.mjs";
import { quietWrangler, withoutSecrets } from "./wrangler.mjs";

const stampFile = inRoot(".open-next/zorza-build.txt");
const logFile = inRoot(".zorza/logs/build.log");
const buildBytes = 0.6e9;

/** What the pages are made of. worker.ts and local-ai/ are bundled anew at every start instead. */
const inputs = [
  ...["app", "components", "lib", "messages", "public", "db"],
  ...["next.config.ts", "open-next.config.ts", "postcss.config.mjs", "wrangler.toml"],
  ...["tsconfig.pages.json", "tsconfig.base.json", "package.json", "package-lock.json"],
];

/** Builds the pages with OpenNext unless nothing they are made of has changed. */
export async function ensureBuilt() {
  const wanted = currentFingerprint();
  if (readStamp() === wanted) {
    skipped("Pages", "built already, nothing changed");
    return;
  }
  await requireSpace(root, buildBytes, "build the pages");
  await step("Pages", "building with Next and OpenNext", async () => {
    await buildPages();
    writeFileSync(stampFile, wanted);
  });
}

/** True when there is a build, however old. */
export function hasBuild() {
  return existsSync(inRoot(".open-next/worker.js"));
}

async function buildPages() {
  await opennext(["build", "-e", "local"], false);
  // Copies the prerendered pages into the assets: without it every request renders them again.
  await opennext(["populateCache", "local", "-e", "local"], true);
}

/** @param {string[]} parameters @param {boolean} append */
async function opennext(parameters, append) {
  const { code, timedOut } = await run({
    command: process.execPath,
    parameters: [toolPath("opennext"), ...parameters],
    env: {
      NEXT_DEV_WRANGLER_ENV: "local",
      NEXT_TELEMETRY_DISABLED: "1",
      NODE_ENV: "production",
      ...quietWrangler,
      ...withoutSecrets,
    },
    logFile,
    append,
    timeoutSeconds: 600,
  });
  if (timedOut) throw new Stop("Building took more than 10 minutes and was stopped.");
  if (code === 0) return;
  const tail = withoutOpenNextTrace(lastLines(logFile, 80));
  if (tail.includes("ENOSPC")) {
    throw new Stop("The disk became full while building: make room, then run the command again.");
  }
  throw new Stop(
    `${tail}\n\nThe build failed; the lines above say why, .zorza/logs/build.log all.`,
  );
}

/**
 * When Next has failed and said why, OpenNext adds a stack trace of its own that says nothing.
 * @param {string} log
 */
export function withoutOpenNextTrace(log) {
  const trace = log.search(/^node:internal\/errors/m);
  const told = (trace < 0 ? log : log.slice(0, trace)).trimEnd().split("\n");
  return told.slice(-40).join("\n");
}

function currentFingerprint() {
  const environmentFiles = readdirSync(root).filter((name) => name.startsWith(".env"));
  return fingerprint(root, [...inputs, ...environmentFiles], (name) => /\.test\.tsx?$/.test(name));
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, "utf8") : null;
}
