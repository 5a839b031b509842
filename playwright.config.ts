import { randomBytes } from "node:crypto";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/support/browser.mjs";
import { findFreePort, host } from "./scripts/support/port.mjs";

// Playwright reads this file again in every worker: the first reading decides for all of them.
process.env["E2E_PORT"] ??= String(await findFreePort());
process.env["E2E_ADMIN_PORT"] ??= String(await findFreePort());
process.env["E2E_ADMIN_TOKEN"] ??= randomBytes(24).toString("base64url");
const port = process.env["E2E_PORT"];
const adminPort = process.env["E2E_ADMIN_PORT"];
const adminToken = process.env["E2E_ADMIN_TOKEN"];
const browser = findBrowser();

/** What administrators do counts or changes what everybody does, so they have an app of their own. */
const ADMINISTRATORS = /admin\.spec\.ts$/;

/**
 * Journeys in Chromium against the app as `npm start` serves it, on a fresh database. Two at a time: each waits more
 * than it works.
 */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 2,
  projects: [
    {
      name: "administrators",
      testMatch: ADMINISTRATORS,
      workers: 1,
      use: { baseURL: urlOf(adminPort) },
    },
    { name: "people", testIgnore: ADMINISTRATORS, use: { baseURL: urlOf(port) } },
  ],
  retries: 0,
  timeout: 60_000,
  // A machine with two cores has moments when a page takes longer than the usual 5 seconds.
  expect: { timeout: 10_000 },
  globalTimeout: 1_800_000,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"], ["json", { outputFile: "dist/reports/e2e.json" }]],
  use: {
    locale: "pl-PL",
    timezoneId: "Europe/Warsaw",
    // Without pictures: filming every journey takes a seventh of the time.
    trace: { mode: "retain-on-failure", screenshots: false, sources: false },
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
  webServer: [serve(port), serve(adminPort)],
});

function urlOf(ofPort: string): string {
  return `http://${host}:${ofPort}`;
}

function serve(ownPort: string) {
  return {
    command: `node scripts/start.mjs --temporary --port ${ownPort}`,
    url: `${urlOf(ownPort)}/api/health`,
    timeout: 600_000,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    // The stand-in answers twenty times as fast as the models it stands in for.
    env: { ADMIN_TOKEN: adminToken, LATENCY_SCALE: process.env["LATENCY_SCALE"] ?? "0.05" },
  } as const;
}
