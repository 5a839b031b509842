import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";

/** Window of the burst limit in wrangler.toml. */
const WINDOW_SECONDS = 60;

/**
 * A brake on floods, counted by network address so that throwing the cookie away does not help.
 * Throws `rate_limited`; a broken limiter lets nobody spend.
 */
export async function requireBurst(
  context: Pick<AppContext, "actor" | "burstLimit">,
  action = "generate",
): Promise<void> {
  let allowed: boolean;
  try {
    const outcome = await context.burstLimit.limit({ key: `${action}:${context.actor.address}` });
    allowed = outcome.success;
  } catch (cause) {
    throw new AppError("rate_limited", "The limiter is not available; try again in a minute.", {
      details: { retryAfterSeconds: WINDOW_SECONDS },
      cause,
    });
  }
  if (allowed) return;
  throw new AppError("rate_limited", "Too many requests; try again in a minute.", {
    details: { retryAfterSeconds: WINDOW_SECONDS },
  });
}
