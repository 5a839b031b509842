import { createHash } from "node:crypto";
import { createTestHarness } from "wrangler";
import { inRoot } from "./paths.mjs";
import { listensOn, listWorkerd } from "./bench-workerd.mjs";

const ADMIN_TOKEN = "administrator-of-benchmarks";
const HAND_MADE_KEY = "a-key-made-by-hand";
/** What nobody reaches here. */
const PER_MINUTE = 6000;

const instantAi = {
  configPath: "bench/instant-ai/wrangler.toml",
  prebuiltWorkerDir: "dist/bench-instant-ai",
};

/**
 * A Worker in a process of its own.
 * @typedef {object} Contender
 * @property {URL} url
 * @property {number} workerd id of the process
 * @property {string} key
 * @property {() => Promise<void>} close
 */

/** The app as it is deployed, with an instant painter. */
export async function startApp() {
  const { server, ...started } = await launch({
    configPath: "wrangler.toml",
    env: "local",
    prebuiltWorkerDir: "dist/worker",
    secrets: { SESSION_SECRET: "0123456789abcdef0123456789abcdef", ADMIN_TOKEN },
  });
  await server.getWorker().applyD1Migrations("DB");
  return { ...started, key: await createKey(started.url) };
}

/** A Worker that only asks the painter. */
export async function startPassThrough() {
  const config = "bench/pass-through/wrangler.toml";
  const { url, workerd, close } = await launch({
    configPath: config,
    prebuiltWorkerDir: "dist/bench-pass-through",
  });
  return { url, workerd, close, key: "" };
}

/** A Worker that keeps pictures, written by hand. */
export async function startHandMade() {
  const { url, workerd, close } = await launch({
    configPath: "bench/hand-made/wrangler.toml",
    prebuiltWorkerDir: "dist/bench-hand-made",
    vars: { KEY_SHA256: createHash("sha256").update(HAND_MADE_KEY).digest("hex") },
  });
  return { url, workerd, close, key: HAND_MADE_KEY };
}

/** @param {import("wrangler").TestHarnessOptions["workers"][number]} worker */
async function launch(worker) {
  const before = listWorkerd();
  process.chdir(inRoot("."));
  const server = createTestHarness({ workers: [worker, instantAi] });
  const { url } = await server.listen();
  // Wrangler puts a process of its own before the one that runs the Workers: what that one uses is nobody's.
  const started = [...listWorkerd()].filter((id) => !before.has(id));
  const workerd = started.find((id) => !listensOn(id, Number(url.port)));
  if (workerd === undefined) throw new Error("No workerd was started.");
  return { server, url, workerd, close: () => server.close() };
}

/** @param {URL} url */
async function createKey(url) {
  const session = await post(new URL("/api/admin/session", url), { token: ADMIN_TOKEN });
  const cookie = session.headers.getSetCookie().map((one) => one.split(";")[0]);
  const made = await post(
    new URL("/api/admin/keys", url),
    { name: "benchmarks", perMinute: PER_MINUTE },
    { cookie: cookie.join("; ") },
  );
  if (made.status !== 201) throw new Error(`No key was made: ${made.status}.`);
  /** @type {unknown} */
  const body = await made.json();
  if (typeof body !== "object" || body === null || !("key" in body)) throw new Error("No key.");
  return String(body.key);
}

/** @param {URL} url @param {object} body @param {Record<string, string>} [headers] */
export function post(url, body, headers = {}) {
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}
