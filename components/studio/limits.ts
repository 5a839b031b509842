import type { FailureDetails } from "@/components/data/api";

const LIMIT_CODES = new Set(["rate_limited", "daily_limit_reached"]);

/**
 * When a limit lets the next picture through, in milliseconds since 1970; null when the failure is no limit or says
 * nothing usable. `retryAfterSeconds` counts from `now`, `resumesAt` is a date with a time.
 */
export function readWaitUntil(code: string, details: FailureDetails, now: number): number | null {
  if (!LIMIT_CODES.has(code)) return null;
  const seconds = details["retryAfterSeconds"];
  if (typeof seconds === "number" && seconds > 0) return now + seconds * 1000;
  const resumesAt = details["resumesAt"];
  if (typeof resumesAt !== "string") return null;
  const time = Date.parse(resumesAt);
  return Number.isNaN(time) || time <= now ? null : time;
}

/** A stretch of time as a clock shows it: `0:42`, `12:05`, `5:12:00`. Rounds up, so that 0:00 means now. */
export function formatCountdown(milliseconds: number): string {
  const total = Math.max(0, Math.ceil(milliseconds / 1000));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const seconds = String(total % 60).padStart(2, "0");
  return hours > 0
    ? `${hours}:${String(minutes).padStart(2, "0")}:${seconds}`
    : `${minutes}:${seconds}`;
}
