import { expect, test } from "vitest";
import { formatCountdown, readWaitUntil } from "@/components/studio/limits";

const NOW = Date.parse("2026-11-20T18:00:00Z");

test("a burst limit counts its seconds from now, a daily one waits for its hour", () => {
  expect(readWaitUntil("rate_limited", { retryAfterSeconds: 42 }, NOW)).toBe(NOW + 42_000);
  const resumesAt = "2026-11-21T00:00:00.000Z";
  expect(readWaitUntil("daily_limit_reached", { resumesAt }, NOW)).toBe(Date.parse(resumesAt));
});

test("failures that are no limits, and limits that say nothing usable, make nobody wait", () => {
  expect(readWaitUntil("internal", { retryAfterSeconds: 42 }, NOW)).toBeNull();
  expect(readWaitUntil("rate_limited", {}, NOW)).toBeNull();
  expect(readWaitUntil("rate_limited", { retryAfterSeconds: 0 }, NOW)).toBeNull();
  expect(readWaitUntil("daily_limit_reached", { resumesAt: "soon" }, NOW)).toBeNull();
  expect(readWaitUntil("daily_limit_reached", { resumesAt: "2026-11-20" }, NOW)).toBeNull();
});

test("a countdown reads like a clock and never shows less than what is left", () => {
  expect(formatCountdown(41_001)).toBe("0:42");
  expect(formatCountdown(60_000)).toBe("1:00");
  expect(formatCountdown(5 * 3_600_000 + 12 * 60_000)).toBe("5:12:00");
  expect(formatCountdown(-1)).toBe("0:00");
});
