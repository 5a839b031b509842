import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { fingerprint } from "./fingerprint.mjs";

const base = mkdtempSync(path.join(tmpdir(), "zorza-fingerprint-"));
afterAll(() => rmSync(base, { recursive: true }));

beforeEach(() => {
  rmSync(path.join(base, "app"), { recursive: true, force: true });
  mkdirSync(path.join(base, "app/deep"), { recursive: true });
  writeFileSync(path.join(base, "app/deep/page.tsx"), "one");
  writeFileSync(path.join(base, "app/page.test.ts"), "test");
});

function take() {
  return fingerprint(base, ["app", "absent.json"], (name) => name.endsWith(".test.ts"));
}

test("touching a file changes nothing, nor does a file that is skipped", () => {
  const before = take();
  utimesSync(path.join(base, "app/deep/page.tsx"), new Date(0), new Date(0));
  writeFileSync(path.join(base, "app/page.test.ts"), "another test");
  expect(take()).toBe(before);
});

test("content, a new file, a new name and a file that appears each change it", () => {
  const seen = new Set([take()]);
  writeFileSync(path.join(base, "app/deep/page.tsx"), "two");
  seen.add(take());
  writeFileSync(path.join(base, "app/deep/more.tsx"), "");
  seen.add(take());
  renameSync(path.join(base, "app/deep/more.tsx"), path.join(base, "app/deep/other.tsx"));
  seen.add(take());
  writeFileSync(path.join(base, "absent.json"), "{}");
  seen.add(take());
  rmSync(path.join(base, "absent.json"));
  expect(seen.size).toBe(5);
});
