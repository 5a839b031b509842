import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { ensureSecrets, layOut, readSecret } from "./state.mjs";

const folders: string[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function newHome() {
  const folder = mkdtempSync(path.join(tmpdir(), "zorza-state-"));
  folders.push(folder);
  return layOut(path.join(folder, "home"));
}

test("the first start makes long random secrets that only this account may read", () => {
  vi.stubEnv("ADMIN_TOKEN", undefined);
  const home = newHome();
  const made = ensureSecrets(home);
  const content = readFileSync(home.secrets, "utf8");
  expect(made).toEqual({ adminToken: readSecret(content, "ADMIN_TOKEN"), made: true });
  expect(made.adminToken).toMatch(/^[\w-]{32}$/);
  expect(readSecret(content, "SESSION_SECRET")).toMatch(/^[\w-]{43}$/);
  expect(statSync(home.secrets).mode & 0o777).toBe(0o600);
  expect(ensureSecrets(newHome()).adminToken).not.toBe(made.adminToken);
});

test("later starts keep the secrets, whatever the environment says by then", () => {
  const home = newHome();
  vi.stubEnv("ADMIN_TOKEN", "chosen-for-the-first-start");
  ensureSecrets(home);
  vi.stubEnv("ADMIN_TOKEN", "something-else");
  expect(ensureSecrets(home)).toEqual({ adminToken: "chosen-for-the-first-start", made: false });
});

test("a secrets file without a token is named, not silently replaced", () => {
  const home = newHome();
  ensureSecrets(home);
  writeFileSync(home.secrets, "SESSION_SECRET=abc\n");
  expect(() => ensureSecrets(home)).toThrow("has no ADMIN_TOKEN");
});
