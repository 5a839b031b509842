import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { inRoot, toolPath } from "./paths.mjs";
import { run } from "./processes.mjs";
import { skipped, step, Stop } from "./terminal.mjs";

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The Chromium that the journeys run in: CHROMIUM_PATH, the system's, or Playwright's own.
 * @returns {string | null} the program; null when there is none
 */
export function findBrowser() {
  const told = process.env["CHROMIUM_PATH"];
  if (told) return told;
  const found = [...systemBrowsers, playwrightBrowser()].find((file) => existsSync(file));
  return found ?? null;
}

/** Installs a Chromium when there is none. Throws a sentence when this machine can't get one. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) {
    skipped("Browser", found);
    return;
  }
  await step("Browser", "installing Chromium", async () => {
    const logFile = inRoot(".zorza/logs/browser.log");
    for (const { command, parameters } of waysToInstall()) {
      const launch = { command, parameters, logFile, append: true, timeoutSeconds: 600 };
      const result = await run(launch).catch(() => ({ code: 1 }));
      if (result.code === 0 && findBrowser() !== null) return;
    }
    throw new Stop(
      "No Chromium was found and none could be installed. Install one and name it: " +
        "CHROMIUM_PATH=/path/to/chromium npm test",
    );
  });
}

/** Debian's own when we may install it, else Playwright's download. */
function waysToInstall() {
  const isRoot = process.getuid?.() === 0;
  const playwright = {
    command: process.execPath,
    parameters: [toolPath("playwright"), "install", ...(isRoot ? ["--with-deps"] : []), "chromium"],
  };
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return [playwright];
  const script = "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium";
  return [{ command: "sh", parameters: ["-c", script] }, playwright];
}

/** Where Playwright would put its own; it may not be there. */
function playwrightBrowser() {
  const require = createRequire(inRoot("package.json"));
  /** @type {typeof import("@playwright/test")} */
  const playwright = require("@playwright/test");
  return playwright.chromium.executablePath();
}
