import { expect, test } from "vitest";
import { withoutOpenNextTrace } from "./build.mjs";

test("of a failed build Next's reason is told, OpenNext's trace is not", () => {
  const log =
    "> Build error occurred\nError: Font file not found\n\n" +
    "node:internal/errors:986\n  const err = new Error(message);\n\nError: Command failed: next build\n";
  expect(withoutOpenNextTrace(log)).toBe("> Build error occurred\nError: Font file not found");
  expect(withoutOpenNextTrace("Bundling failed\n")).toBe("Bundling failed");
});
