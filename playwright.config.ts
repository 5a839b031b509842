import { randomBytes } from "node:crypto";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/support/browser.mjs";
import { findFreePort, host } from "./scripts/support/port.mjs";

// Playwright reads this file again in every worker: the first reading decides for all of them.
process.env["E2E_PORT"] ??= String(await findFreePort());
process.env["E2E_ADMIN_TOKEN"] ??= randomBytes(24).toString("base64url");
const port = process.env["E2E_PORT"];
const adminToken = process.env["E2E_ADMIN_TOKEN"];
const url = `http://${host}:${port}`;
const browser = findBrowser();

/** Journeys in Chromium against the app as `npm start` serves it, on a fresh database. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  globalTimeout: 1_800_000,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"], ["json", { outputFile: "dist/reports/e2e.json" }]],
  use: {
    baseURL: url,
    locale: "pl-PL",
    timezoneId: "Europe/Warsaw",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(browser === null ? {} : { executablePath: browser }),
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `node scripts/start.mjs --temporary --port ${port}`,
    url: `${url}/api/health`,
    timeout: 600_000,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    // The stand-in answers twenty times as fast as the models it stands in for.
    env: { ADMIN_TOKEN: adminToken, LATENCY_SCALE: process.env["LATENCY_SCALE"] ?? "0.05" },
  },
});
