import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { makeKey, readExample } from "./support/examples";
import { expect, test } from "./support/journey";

/*
 * The examples of the developers' page, copied from it and run word for word against the app.
 */
const run = promisify(execFile);

let folder: string;
test.beforeAll(async () => {
  await mkdir("dist", { recursive: true });
  // Inside the repository, so that the examples find the packages they import.
  folder = path.resolve(await mkdtemp("dist/examples-"));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command as a person would, with a key in the variable that the page names; returns what it prints. */
async function runThere(page: Page, command: string, ...parameters: string[]): Promise<string> {
  const env = { ...process.env, ZORZA_API_KEY: await makeKey(page) };
  const { stdout } = await run(command, parameters, { cwd: folder, env, timeout: 50_000 });
  return stdout.trim();
}

/** Whether the file that every example writes begins like a picture. */
async function expectPicture(): Promise<void> {
  const file = path.join(folder, "lis.jpg");
  const start = (await readFile(file)).subarray(0, 12).toString("latin1");
  expect(start).toMatch(/^(?:\u0089PNG|\u00FF\u00D8\u00FF|RIFF.{4}WEBP)/s);
  await rm(file);
}

test("the example for curl paints", async ({ page }) => {
  await runThere(page, "sh", "-c", await readExample(page, "curl", "Terminal"));
  await expectPicture();
});

test("the example for a picture by its address paints", async ({ page }) => {
  await runThere(page, "sh", "-c", await readExample(page, "HTML, img", "Terminal"));
  await expectPicture();
});

for (const client of ["OpenAI (JavaScript)", "AI SDK"]) {
  test(`the example for ${client} paints`, async ({ page }) => {
    const code = await readExample(page, client, "example.mjs");
    await writeFile(path.join(folder, "example.mjs"), code);
    await runThere(page, process.execPath, "example.mjs");
    await expectPicture();
  });
}

test("the example for fal paints, and prints where", async ({ page }) => {
  const code = await readExample(page, "fal", "example.mjs");
  await writeFile(path.join(folder, "example.mjs"), code);
  const address = await runThere(page, process.execPath, "example.mjs");
  const picture = await page.request.get(address);
  expect(picture.headers()["content-type"]).toMatch(/^image\//);
});
