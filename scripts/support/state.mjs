import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { root, shown } from "./paths.mjs";
import { lastLines } from "./processes.mjs";
import { skipped, step, Stop } from "./terminal.mjs";
import { runWrangler } from "./wrangler.mjs";

/**
 * Where one running app keeps what it must not forget.
 * @param {string} home absolute path of the folder that holds it all
 * @param {string} [logs] the folder for logs, when they shall outlive the rest
 */
export function layOut(home, logs = path.join(home, "logs")) {
  return {
    home,
    state: path.join(home, "state"),
    secrets: path.join(home, "secrets.env"),
    serverLog: path.join(logs, "server.log"),
    migrationLog: path.join(logs, "migrations.log"),
    migrationStamp: path.join(home, "state/zorza-migrations.txt"),
    running: path.join(home, "running.json"),
  };
}

/** @typedef {ReturnType<typeof layOut>} Home */

/**
 * Brings the local database to the newest schema, unless it is there already.
 * @param {Home} home
 */
export async function ensureMigrated(home) {
  const wanted = fingerprint(root, ["db/migrations"]);
  if (existsSync(home.migrationStamp) && readFileSync(home.migrationStamp, "utf8") === wanted) {
    skipped("Database", "up to date");
    return;
  }
  await step("Database", "applying migrations", () => migrate(home));
  mkdirSync(home.state, { recursive: true });
  writeFileSync(home.migrationStamp, wanted);
}

/** @param {Home} home */
async function migrate(home) {
  const { code, timedOut } = await runWrangler(
    [
      ...["d1", "migrations", "apply", "DB", "--local", "-c", "wrangler.toml", "--env", "local"],
      ...["--persist-to", home.state],
    ],
    { logFile: home.migrationLog },
  );
  if (code === 0) return;
  throw new Stop(
    `${lastLines(home.migrationLog)}\n\nThe database could not be brought up to date` +
      `${timedOut ? " in time" : ""}. If its data may go, npm run reset starts afresh.`,
  );
}

/**
 * Makes the two secrets on the first start; afterwards they stay, so that sessions stay valid.
 * @param {Home} home
 * @returns {{ adminToken: string, made: boolean }}
 */
export function ensureSecrets(home) {
  if (existsSync(home.secrets)) {
    const adminToken = readSecret(readFileSync(home.secrets, "utf8"), "ADMIN_TOKEN");
    if (adminToken === null) {
      throw new Stop(
        `${shown(home.secrets)} has no ADMIN_TOKEN: delete the file to get a new one.`,
      );
    }
    skipped("Secrets", `from ${shown(home.secrets)}`);
    return { adminToken, made: false };
  }
  const adminToken = process.env["ADMIN_TOKEN"] ?? randomBytes(24).toString("base64url");
  const sessionSecret = randomBytes(32).toString("base64url");
  mkdirSync(home.home, { recursive: true });
  const content = `SESSION_SECRET=${sessionSecret}\nADMIN_TOKEN=${adminToken}\n`;
  writeFileSync(home.secrets, content, { mode: 0o600 });
  skipped("Secrets", `made at random, kept in ${shown(home.secrets)}`);
  return { adminToken, made: true };
}

/**
 * The value of one line of an env file; null when it has none.
 * @param {string} content
 * @param {string} name
 */
export function readSecret(content, name) {
  return new RegExp(`^${name}=(\\S+)$`, "m").exec(content)?.[1] ?? null;
}
