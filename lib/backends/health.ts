import type { backendHealth } from "@/db/schema";
import type { Cooldown } from "@/lib/backends/decisions";

/** What is known of a backend that failed of late; see `db/schema.ts`. */
export type BackendHealth = typeof backendHealth.$inferSelect;

/** Failures are counted within a minute that begins with the first of them. */
export const WINDOW_MILLISECONDS = 60_000;
/** Fewer attempts than these say nothing. */
const MIN_ATTEMPTS = 5;
const MAX_SHARE_OF_FAILURES = 0.5;

const FIRST_COOLDOWN_MILLISECONDS = 60_000;
const MAX_COOLDOWN_MILLISECONDS = 15 * 60_000;
const RATE_LIMIT_MILLISECONDS = 30_000;
const LOCKED_OUT_MILLISECONDS = 10 * 60_000;

/**
 * Whether a backend is to be asked. `probe`: its cooldown is over, one attempt may find out. `poor`: only when nobody
 * else is left. `out`: it said itself that it will not draw now.
 */
export type Standing = "well" | "probe" | "poor" | "out";

/** How a backend stands at a time in milliseconds since 1970. */
export function standingOf(health: BackendHealth | null, now: number): Standing {
  if (health === null || health.cooldowns === 0) return "well";
  if (health.coolingUntil > now) return health.firm ? "out" : "poor";
  return health.probeUntil > now ? "poor" : "probe";
}

/** How an attempt failed, as far as the backend's health is concerned. */
export type Failure = {
  readonly cooldown: Cooldown;
  /** What the backend asked for; null when it did not. */
  readonly retryAfterMilliseconds: number | null;
  /** True when the attempt was to show whether the backend is well again. */
  readonly isProbe: boolean;
};

/**
 * Until when a backend cools after a failure that is already counted in its health, and whether firmly; null when it
 * goes on. Doubles with each cooldown in a row, up to fifteen minutes.
 */
export function coolingAfter(
  health: Pick<BackendHealth, "failures" | "successes" | "cooldowns">,
  { cooldown, retryAfterMilliseconds, isProbe }: Failure,
  now: number,
): { readonly until: number; readonly firm: boolean } | null {
  switch (cooldown) {
    case "none":
      return null;
    case "rate_limit":
      return { until: now + (retryAfterMilliseconds ?? RATE_LIMIT_MILLISECONDS), firm: true };
    case "locked_out":
      return { until: now + LOCKED_OUT_MILLISECONDS, firm: true };
    case "day":
      return { until: nextUtcMidnight(now), firm: true };
    case "share":
      if (!isProbe && !failsTooOften(health)) return null;
      return { until: now + backoffOf(health.cooldowns), firm: false };
  }
}

function failsTooOften({
  failures,
  successes,
}: Pick<BackendHealth, "failures" | "successes">): boolean {
  const attempts = failures + successes;
  return attempts >= MIN_ATTEMPTS && failures / attempts >= MAX_SHARE_OF_FAILURES;
}

function backoffOf(cooldowns: number): number {
  return Math.min(FIRST_COOLDOWN_MILLISECONDS * 2 ** cooldowns, MAX_COOLDOWN_MILLISECONDS);
}

function nextUtcMidnight(now: number): number {
  return new Date(now).setUTCHours(24, 0, 0, 0);
}
