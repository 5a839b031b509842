import type { FailureDetails } from "@/components/data/api";
import type { LimitScope, Quote } from "@/lib/usage/schema";

/** Until when no picture may be asked for, and why. */
export type Wait = {
  /** Milliseconds since 1970. */
  readonly until: number;
  /** Too many at once; whose daily limit has no room; or the backend's own, which knows no difference. */
  readonly scope: "burst" | LimitScope | "backend";
};

/**
 * The wait that a failure asks for; null when it is no limit or says nothing usable. `retryAfterSeconds` counts from
 * `now`, `resumesAt` is a date with a time.
 */
export function readWait(code: string, details: FailureDetails, now: number): Wait | null {
  if (code !== "rate_limited" && code !== "daily_limit_reached") return null;
  const scope = code === "rate_limited" ? "burst" : scopeOf(details["scope"]);
  const seconds = details["retryAfterSeconds"];
  if (typeof seconds === "number" && seconds > 0) return { until: now + seconds * 1000, scope };
  const resumesAt = details["resumesAt"];
  if (typeof resumesAt !== "string") return null;
  const until = Date.parse(resumesAt);
  return Number.isNaN(until) || until <= now ? null : { until, scope };
}

function scopeOf(scope: unknown): Wait["scope"] {
  return scope === "session" || scope === "account" ? scope : "backend";
}

/**
 * The wait that holds for the picture of a quote. A daily limit holds nobody back from what it has room for, nor from a
 * picture that exists already; a limit that has no room is known before anybody was turned down.
 */
export function waitFor(wait: Wait | null, quote: Quote | null): Wait | null {
  if (quote === null || wait?.scope === "burst") return wait;
  if (quote.known) return null;
  if (quote.limitedBy !== null) {
    const scope = quote.limitedBy;
    return { until: Date.parse(quote.limits[scope].resumesAt), scope };
  }
  return wait?.scope === "backend" ? wait : null;
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
