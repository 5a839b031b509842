import { takeTurn } from "@/lib/access/turns";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";

/** What the shared limiter of wrangler.toml lets through of one name in a minute. */
const SHARED_LIMIT = 60;
/** What is counted, each by itself: somebody who looks at prices has all their pictures left. */
export type BurstAction = "generate" | "upload" | "translate" | "improve" | "quote" | "sign-in";

/**
 * A brake on floods, counted by key, or by network address so that throwing the cookie away does not help. Each isolate
 * counts exactly, and all of one place count together: a caller with a higher limit is given one more name there for
 * each full `SHARED_LIMIT`. Money is counted elsewhere, and exactly.
 * Throws `rate_limited`; a broken limiter lets nobody spend.
 */
export async function requireBurst(
  context: Pick<AppContext, "actor" | "burstLimit" | "config" | "now" | "onTurn">,
  action: BurstAction = "generate",
): Promise<void> {
  const { key, address } = context.actor;
  const caller = `${action}:${key === null ? address : `key:${key.id}`}`;
  const limit = key?.perMinute ?? context.config.requestsPerMinute;
  const { taken, allowed, ...turn } = takeTurn(caller, limit, context.now());
  context.onTurn(turn);
  const details = { retryAfterSeconds: turn.resetSeconds };
  if (!allowed) {
    throw new AppError("rate_limited", "Too many requests; try again in a minute.", { details });
  }
  const name = `${caller}:${Math.floor(taken / SHARED_LIMIT)}`;
  let shared: RateLimitOutcome;
  try {
    shared = await context.burstLimit.limit({ key: name });
  } catch (cause) {
    throw new AppError("rate_limited", "The limiter is not available; try again in a minute.", {
      details,
      cause,
    });
  }
  if (shared.success) return;
  throw new AppError("rate_limited", "Too many requests; try again in a minute.", { details });
}
