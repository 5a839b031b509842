import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { countPlaywright, countVitest, lastLine, oneFailed, readCounts, sum } from "./counts.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "zorza-counts-"));
afterAll(() => rmSync(folder, { recursive: true }));

function vitestReport(passed: number, failed: number, files: { status: string }[] = []) {
  return {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 0,
    testResults: files.map((file) => ({ ...file, assertionResults: [] as { status: string }[] })),
  };
}

test("the last line is plain and names the skipped ones only when there are any", () => {
  expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  expect(lastLine({ passed: 1, failed: 2, skipped: 3 })).toBe("1 passed, 2 failed, 3 skipped");
  expect(sum([{ passed: 1, failed: 2, skipped: 3 }, oneFailed])).toEqual({
    passed: 1,
    failed: 3,
    skipped: 3,
  });
});

test("a test file that could not be loaded counts as a failure", () => {
  const counts = countVitest(vitestReport(5, 0, [{ status: "failed" }, { status: "passed" }]));
  expect(counts).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test("a failed test is not counted twice because its file failed too", () => {
  const report = {
    ...vitestReport(1, 1),
    testResults: [{ status: "failed", assertionResults: [{ status: "failed" }] }],
  };
  expect(countVitest(report).failed).toBe(1);
});

test("Playwright's unexpected results and errors outside tests are failures", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 2, skipped: 3 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 6, failed: 2, skipped: 3 });
});

test("a run that failed never looks like one that passed", () => {
  const file = path.join(folder, "report.json");
  expect(readCounts(path.join(folder, "absent.json"), 0, countVitest)).toEqual(oneFailed);
  writeFileSync(file, JSON.stringify(vitestReport(3, 0)));
  expect(readCounts(file, 0, countVitest)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  expect(readCounts(file, 1, countVitest)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  writeFileSync(file, JSON.stringify(vitestReport(0, 0)));
  expect(readCounts(file, 0, countVitest)).toEqual(oneFailed);
});
