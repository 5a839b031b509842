import path from "node:path";
import { host } from "./port.mjs";
import { lastLines } from "./processes.mjs";
import { Stop } from "./terminal.mjs";
import { startWrangler } from "./wrangler.mjs";

const readyMilliseconds = 90_000;
const tickMilliseconds = 30_000;

/** Settings a shell may change for one start, e.g. `MODELS_ENABLED=phoenix npm start`. Never a key: it would be seen. */
const settingsFromShell = [
  "RESIZER",
  "MODELS_ENABLED",
  "RATE_LIMIT_PER_MINUTE",
  "ALLOWED_ORIGINS",
  "SESSION_DAILY_NEURONS",
  "ACCOUNT_DAILY_NEURONS",
  "LEASE_SECONDS",
];

/**
 * Starts workerd with the app and the stand-in for Workers AI. Every line of the secrets file is a setting of the app.
 * @param {{ home: import("./state.mjs").Home, port: number, logToTerminal?: boolean }} options
 */
export function startServer({ home, port, logToTerminal = false }) {
  const parameters = [
    ...["dev", "-c", "wrangler.toml", "-c", "local-ai/wrangler.toml", "--env", "local"],
    ...["--persist-to", home.state, "--env-file", home.secrets],
    ...["--ip", host, "--port", String(port), "--inspector-port", "0"],
    "--show-interactive-dev-session=false",
    ...settingsFromShell.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : ["--var", `${name}:${value}`];
    }),
  ];
  return startWrangler(parameters, {
    ...(logToTerminal ? {} : { logFile: home.serverLog }),
    // Its own registry: another Zorza on this machine must not answer for our stand-in.
    env: { WRANGLER_REGISTRY_PATH: path.join(home.home, "registry") },
  });
}

/**
 * Waits until the app answers. Throws a sentence with the server's last words when it does not.
 * @param {import("./processes.mjs").Child} server
 * @param {string} url
 * @param {string} logFile
 */
export async function waitUntilReady(server, url, logFile) {
  const deadline = Date.now() + readyMilliseconds;
  let answer = "no answer";
  while (Date.now() < deadline) {
    const log = lastLines(logFile);
    if (!server.alive()) throw new Stop(`${log}\n\nThe server stopped at once.`);
    // wrangler waits for the source to change; whoever started the app must not.
    if (/\[ERROR\] (?:Build failed|Could not resolve)/.test(log)) {
      throw new Stop(`${log}\n\nThe Worker could not be bundled; the lines above say why.`);
    }
    answer = await ask(`${url}/api/health`);
    if (answer === "ok") return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Stop(
    `${lastLines(logFile)}\n\nThe server did not become ready within ` +
      `${readyMilliseconds / 1000} s (${answer}).`,
  );
}

/**
 * Cron does not run by itself on one machine: this calls the Worker's clock now and every 30 s.
 * @param {string} url
 * @returns {() => void} stops it
 */
export function startClock(url) {
  function tick() {
    void ask(`${url}/cdn-cgi/local/scheduled?cron=*+*+*+*+*`);
  }
  tick();
  const timer = setInterval(tick, tickMilliseconds);
  return () => clearInterval(timer);
}

/** @param {string} url @returns {Promise<string>} `ok`, or what was wrong */
async function ask(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
    await response.arrayBuffer();
    return response.ok ? "ok" : `it answers with status ${response.status}`;
  } catch {
    return "no answer";
  }
}
