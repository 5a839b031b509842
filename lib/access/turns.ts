/** How many requests a minute a caller may make, and how many are left of this minute. */
export type Turn = {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the minute is over. */
  readonly resetSeconds: number;
};

const MINUTE_MILLISECONDS = 60_000;

type Window = { readonly minute: number; readonly taken: Map<string, number> };

let current: Window = { minute: 0, taken: new Map() };

/**
 * Counts one request of a caller in this minute of the clock, in this isolate only; `allowed` says whether it was within
 * the limit. The limiter that all isolates of a place share cannot tell how much is left, and knows one limit only.
 */
export function takeTurn(
  caller: string,
  limit: number,
  now: number,
): Turn & { readonly taken: number; readonly allowed: boolean } {
  const minute = Math.floor(now / MINUTE_MILLISECONDS);
  if (minute !== current.minute) current = { minute, taken: new Map() };
  const taken = current.taken.get(caller) ?? 0;
  const allowed = taken < limit;
  if (allowed) current.taken.set(caller, taken + 1);
  const remaining = Math.max(0, limit - taken - 1);
  const resetSeconds = Math.ceil(((minute + 1) * MINUTE_MILLISECONDS - now) / 1000);
  return { limit, remaining, resetSeconds, taken, allowed };
}
