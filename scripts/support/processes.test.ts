import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { isAlive, lastLines, run, start } from "./processes.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "zorza-processes-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that starts a grandchild, tells its id and ignores a polite request to end. */
const stubborn = `
  process.on("SIGTERM", () => undefined);
  const { spawn } = require("node:child_process");
  const child = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"]);
  console.log("grandchild " + child.pid);
  setInterval(() => undefined, 1000);
`;

async function readPid(logFile: string): Promise<number> {
  for (;;) {
    const found = /grandchild (\d+)/.exec(lastLines(logFile));
    if (found !== null) return Number(found[1]);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function isGoneSoon(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 3000; waited += 50) {
    if (!isAlive(pid)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

test("ending a program ends its children too, even when it does not listen", async () => {
  const logFile = path.join(folder, "stubborn.log");
  const program = start({ command: process.execPath, parameters: ["-e", stubborn], logFile });
  const grandchild = await readPid(logFile);
  expect(isAlive(grandchild)).toBe(true);
  await program.end();
  expect(program.alive()).toBe(false);
  expect(await isGoneSoon(program.pid)).toBe(true);
  expect(await isGoneSoon(grandchild)).toBe(true);
}, 20_000);

test("a program that takes too long is stopped and said to be", async () => {
  const parameters = ["-e", "setInterval(() => undefined, 1000)"];
  const result = await run({ command: process.execPath, parameters, timeoutSeconds: 0.3 });
  expect(result.timedOut).toBe(true);
  expect(result.code).not.toBe(0);
}, 20_000);

test("the exit code and the last lines of the log come back", async () => {
  const logFile = path.join(folder, "lines.log");
  const parameters = [
    "-e",
    "for (let i = 0; i < 40; i++) console.log('line ' + i); process.exit(7)",
  ];
  const launch = { command: process.execPath, parameters, logFile, timeoutSeconds: 20 };
  expect(await run(launch)).toEqual({ code: 7, timedOut: false });
  expect(lastLines(logFile, 2)).toBe("line 38\nline 39");
  writeFileSync(logFile, "\u001B[31mred\u001B[0m\n");
  expect(lastLines(logFile)).toBe("red");
  expect(readFileSync(logFile, "utf8")).toContain("\u001B[31m");
});

test("variables are added and taken away for the child only", async () => {
  const logFile = path.join(folder, "env.log");
  const script = "console.log(process.env.ZORZA_A, process.env.PATH === undefined)";
  const env = { ZORZA_A: "given", PATH: undefined };
  await run({
    command: process.execPath,
    parameters: ["-e", script],
    env,
    logFile,
    timeoutSeconds: 20,
  });
  expect(lastLines(logFile)).toBe("given true");
  expect(process.env["PATH"]).toBeDefined();
});
