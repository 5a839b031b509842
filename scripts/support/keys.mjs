import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { homeFolder, shown } from "./paths.mjs";
import { seeRunning } from "./running.mjs";
import { layOut, readSecret } from "./state.mjs";
import { Stop } from "./terminal.mjs";

const patienceMilliseconds = 20_000;

/**
 * What a new key is made from; see lib/keys/schema.ts.
 * @typedef {{
 *   name: string,
 *   scopes?: string[],
 *   models?: string[],
 *   perMinute?: number,
 *   dailyNeurons?: number,
 *   expiresAt?: string,
 * }} NewKey
 * @typedef {{ url: string, token: string }} Target where the app is and an administrator's token for it
 */

/**
 * The words of a command line. Throws a sentence and the help for one that does not exist.
 * @template {import("node:util").ParseArgsOptionsConfig} Options
 * @param {readonly string[]} words
 * @param {Options} options
 * @param {string} help
 */
export function readWords(words, options, help) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

/**
 * The app that keys are made for: the one that runs here, or a deployed one with its address.
 * Throws a sentence when there is none, or no token for it.
 * @param {string | undefined} remote
 * @returns {Target}
 */
export function findTarget(remote) {
  return remote === undefined ? findLocal() : readRemote(remote);
}

/** @returns {Target} */
function findLocal() {
  const home = layOut(homeFolder);
  const running = seeRunning(home);
  if (running === null) {
    throw new Stop(
      "Zorza is not running here. Start it in another terminal with npm start, then run this again; " +
        "for a deployed one add --remote https://…",
    );
  }
  const token = existsSync(home.secrets)
    ? readSecret(readFileSync(home.secrets, "utf8"), "ADMIN_TOKEN")
    : null;
  if (token === null) throw new Stop(`${shown(home.secrets)} has no ADMIN_TOKEN.`);
  return { url: running.url, token };
}

/** @param {string} address @returns {Target} */
function readRemote(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isSafe = url?.protocol === "https:" || isOnThisMachine(url);
  if (url === null || !isSafe) {
    throw new Stop(
      `"${address}" is no address that a token may be sent to: give --remote https://…`,
    );
  }
  const token = process.env["ADMIN_TOKEN"];
  if (!token) {
    throw new Stop(
      "Set ADMIN_TOKEN to the administrator's token of that server, e.g. with\n" +
        `  read -rs ADMIN_TOKEN && export ADMIN_TOKEN`,
    );
  }
  return { url: url.origin, token };
}

/** @param {URL | null} url */
function isOnThisMachine(url) {
  return url?.protocol === "http:" && ["127.0.0.1", "localhost"].includes(url.hostname);
}

/**
 * Signs in as an administrator and sends one request. Throws a sentence for what goes wrong.
 * @param {Target} target
 * @param {string} path
 * @param {RequestInit} init
 * @returns {Promise<unknown>}
 */
export async function askAsAdmin(target, path, init) {
  const signedIn = await ask(target, "/api/admin/session", {
    method: "POST",
    body: JSON.stringify({ token: target.token }),
  });
  const [cookie = ""] = (signedIn.headers.get("set-cookie") ?? "").split(";");
  const answer = await ask(target, path, { ...init, headers: { cookie } });
  return answer.json();
}

/** @param {Target} target @param {string} path @param {RequestInit} init */
async function ask({ url }, path, init) {
  const answer = await send(url, path, init);
  if (answer.ok) return answer;
  throw new Stop(explain(answer.status, await readError(answer), url));
}

/** @param {string} url @param {string} path @param {RequestInit} init */
async function send(url, path, init) {
  try {
    return await fetch(new URL(path, url), {
      ...init,
      headers: { ...init.headers, "content-type": "application/json", "accept-language": "en" },
      redirect: "error",
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Stop(`${url} does not answer (${reason}).`);
  }
}

/**
 * @typedef {{ code?: string, message?: string, details?: { field?: string, problem?: string } }} ApiError
 * @param {Response} answer
 * @returns {Promise<ApiError>}
 */
async function readError(answer) {
  try {
    return /** @type {{ error?: ApiError }} */ (await answer.json()).error ?? {};
  } catch {
    return {}; // Something else than Zorza answered.
  }
}

/** The options of the command line by the names of the API. */
const optionOf = /** @type {Record<string, string>} */ ({
  name: "--name",
  scopes: "--scopes",
  models: "--models",
  perMinute: "--per-minute",
  dailyNeurons: "--daily-neurons",
  expiresAt: "--expires",
  id: "<id>",
});

/**
 * A refusal of the API as a sentence.
 * @param {number} status
 * @param {ApiError} error
 * @param {string} url
 */
export function explain(status, { code, message, details }, url) {
  if (code === undefined) return `${url} answers with status ${status}: is it a Zorza?`;
  if (details?.field === "token") return `${url} does not take this ADMIN_TOKEN.`;
  const [field = ""] = (details?.field ?? "").split(".");
  const option = optionOf[field];
  if (option !== undefined) return `${option}: ${details?.problem ?? "is not accepted"}.`;
  return `${message ?? "The server refused"} (${code})`;
}
