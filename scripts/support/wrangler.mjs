import { inRoot, toolPath } from "./paths.mjs";
import { run, start } from "./processes.mjs";

/** Settings that keep wrangler from asking, reporting and phoning home. */
export const quietWrangler = {
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_LOG_PATH: inRoot(".zorza/logs/wrangler"),
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  // Else every call of a binding is traced into a database, which takes a third of a request's processor time.
  X_LOCAL_OBSERVABILITY: "false",
};

/** Secrets that may be in this shell's environment: only the ones in the secrets file count. */
export const withoutSecrets = { SESSION_SECRET: undefined, ADMIN_TOKEN: undefined };

/**
 * Runs one wrangler command to its end, without a terminal to ask questions on.
 * @param {string[]} parameters
 * @param {{ logFile?: string, timeoutSeconds?: number, append?: boolean }} [options]
 */
export function runWrangler(parameters, { timeoutSeconds = 180, ...log } = {}) {
  return run({ ...launch(parameters), ...log, timeoutSeconds });
}

/**
 * Starts a wrangler command that goes on until it is ended.
 * @param {string[]} parameters
 * @param {{ logFile?: string, env?: Record<string, string> }} options
 */
export function startWrangler(parameters, { logFile, env = {} }) {
  const base = launch(parameters);
  return start({
    ...base,
    env: { ...base.env, ...env },
    ...(logFile === undefined ? {} : { logFile }),
  });
}

/** @param {string[]} parameters */
function launch(parameters) {
  return {
    command: process.execPath,
    parameters: [toolPath("wrangler"), ...parameters],
    env: { ...quietWrangler, ...withoutSecrets },
  };
}
