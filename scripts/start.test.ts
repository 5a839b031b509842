import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { inRoot } from "./support/paths.mjs";
import { findFreePort, host } from "./support/port.mjs";

/** Runs a command as a person would and collects what it prints. */
async function runScript(name: string, ...parameters: string[]) {
  const child = spawn(process.execPath, [inRoot("scripts", name), ...parameters]);
  const output: string[] = [];
  child.stdout.on("data", (chunk) => output.push(String(chunk)));
  child.stderr.on("data", (chunk) => output.push(String(chunk)));
  const code = await new Promise((resolve) => child.once("exit", resolve));
  return { code, output: output.join("") };
}

test("a taken port is a sentence with the way out and no stack", async () => {
  const port = await findFreePort();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  const { code, output } = await runScript("start.mjs", "--temporary", "--port", String(port));
  server.close();
  expect(code).toBe(1);
  expect(output).toContain(`Port ${port} is taken by another program.`);
  expect(output).toContain(`npm start -- --port ${port + 1}`);
  expect(output).not.toMatch(/^\s+at /m);
});

test.each([["--port", "twelve"], ["--nonsense"]])("%s %s is refused in words", async (...words) => {
  const { code, output } = await runScript("start.mjs", "--temporary", ...words);
  expect(code).toBe(1);
  expect(output).toContain(words.at(-1));
  expect(output).not.toMatch(/^\s+at /m);
});

test("a test filter without a layer is refused before anything runs", async () => {
  const { code, output } = await runScript("test.mjs", "nothing-like-this");
  expect(code).toBe(1);
  expect(output).toContain('"nothing-like-this" is no layer');
});
