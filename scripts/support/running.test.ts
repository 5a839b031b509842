import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { start } from "./processes.mjs";
import {
  findRunning,
  forgetRunning,
  recordRunning,
  requireNotRunning,
  seeRunning,
} from "./running.mjs";
import { layOut } from "./state.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "zorza-running-"));
afterAll(() => rmSync(folder, { recursive: true }));
const home = layOut(path.join(folder, "home"));
const url = "http://127.0.0.1:8787";

/** A process whose command line carries a mark, as the real ones do. */
function startMarked(mark: string) {
  const parameters = ["-e", "setInterval(() => undefined, 1000)", mark];
  return start({ command: process.execPath, parameters });
}

test("an app that runs on the folder is named, one that has ended is forgotten", async () => {
  const app = startMarked("scripts/start.mjs");
  recordRunning(home, { pid: app.pid, server: 0, url });
  await expect(requireNotRunning(home, 0)).rejects.toThrow(
    `runs already at ${url} (process ${app.pid})`,
  );
  const waiting = requireNotRunning(home);
  await app.end();
  await waiting;
  expect(existsSync(home.running)).toBe(false);
});

test("the server of a killed start is ended, a stranger with the same id is not", async () => {
  const server = startMarked(home.state);
  const stranger = startMarked("something else");
  const gone = spawn(process.execPath, ["-e", "0"]);
  await new Promise((resolve) => gone.once("exit", resolve));
  const pid = gone.pid ?? 0;
  recordRunning(home, { pid, server: stranger.pid, url });
  expect(findRunning(home)).toBeNull();
  expect(stranger.alive()).toBe(true);
  recordRunning(home, { pid, server: server.pid, url });
  expect(findRunning(home)).toBeNull();
  expect(await server.exited).not.toBe(0);
  await stranger.end();
});

test("a broken record and none at all are nobody", () => {
  writeFileSync(home.running, "{");
  expect(findRunning(home)).toBeNull();
  forgetRunning(home);
  expect(findRunning(home)).toBeNull();
});

test("looking at what runs ends nothing, whichever command started it", async () => {
  const app = startMarked("scripts/dev.mjs");
  const server = startMarked(home.state);
  recordRunning(home, { pid: app.pid, server: server.pid, url });
  expect(seeRunning(home)?.url).toBe(url);
  expect(server.alive()).toBe(true);
  await app.end();
  expect(seeRunning(home)).toBeNull();
  expect(server.alive()).toBe(true);
  await server.end();
  forgetRunning(home);
});
