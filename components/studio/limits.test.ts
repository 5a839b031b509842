import { expect, test } from "vitest";
import { formatCountdown, readWait, type Wait, waitFor } from "@/components/studio/limits";
import type { Quote } from "@/lib/usage/schema";

const NOW = Date.parse("2026-11-20T18:00:00Z");
const MIDNIGHT = "2026-11-21T00:00:00.000Z";
const until = Date.parse(MIDNIGHT);

test("a burst limit counts its seconds from now, a daily one waits for its hour and says whose it is", () => {
  const burst = { until: NOW + 42_000, scope: "burst" };
  expect(readWait("rate_limited", { retryAfterSeconds: 42 }, NOW)).toEqual(burst);
  const details = { resumesAt: MIDNIGHT };
  expect(readWait("daily_limit_reached", details, NOW)).toEqual({ until, scope: "backend" });
  for (const scope of ["session", "account"]) {
    const read = readWait("daily_limit_reached", { ...details, scope }, NOW);
    expect(read).toEqual({ until, scope });
  }
});

test("failures that are no limits, and limits that say nothing usable, make nobody wait", () => {
  expect(readWait("internal", { retryAfterSeconds: 42 }, NOW)).toBeNull();
  expect(readWait("rate_limited", {}, NOW)).toBeNull();
  expect(readWait("rate_limited", { retryAfterSeconds: 0 }, NOW)).toBeNull();
  expect(readWait("daily_limit_reached", { resumesAt: "soon" }, NOW)).toBeNull();
  expect(readWait("daily_limit_reached", { resumesAt: "2026-11-20" }, NOW)).toBeNull();
});

const limit = { used: 100, limit: 150, resumesAt: MIDNIGHT };
const QUOTE: Quote = {
  neurons: 26,
  usd: 0.0003,
  known: false,
  limits: { session: limit, account: limit },
  canAfford: true,
  limitedBy: null,
};
const KNOWN: Quote = { ...QUOTE, neurons: 0, usd: 0, known: true };
const TOO_DEAR: Quote = { ...QUOTE, neurons: 104, canAfford: false, limitedBy: "session" };

test("a daily limit holds back only what it has no room for, even before it was met", () => {
  const session: Wait = { until, scope: "session" };
  expect(waitFor(session, null)).toEqual(session);
  expect(waitFor(session, QUOTE)).toBeNull();
  expect(waitFor(session, KNOWN)).toBeNull();
  expect(waitFor(null, QUOTE)).toBeNull();
  expect(waitFor(null, TOO_DEAR)).toEqual(session);
});

test("a quote says nothing of the backend's own limit unless the picture exists, and nothing of bursts", () => {
  const backend: Wait = { until, scope: "backend" };
  const burst: Wait = { until: NOW + 42_000, scope: "burst" };
  expect(waitFor(backend, QUOTE)).toEqual(backend);
  expect(waitFor(backend, KNOWN)).toBeNull();
  for (const quote of [QUOTE, KNOWN, TOO_DEAR]) expect(waitFor(burst, quote)).toEqual(burst);
});

test("a countdown reads like a clock and never shows less than what is left", () => {
  expect(formatCountdown(41_001)).toBe("0:42");
  expect(formatCountdown(60_000)).toBe("1:00");
  expect(formatCountdown(5 * 3_600_000 + 12 * 60_000)).toBe("5:12:00");
  expect(formatCountdown(-1)).toBe("0:00");
});
