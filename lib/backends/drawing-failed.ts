import { BackendError, retryAfterOf } from "@/lib/backends/decisions";
import { type BackendHealth, standingOf } from "@/lib/backends/health";
import type { Attempt } from "@/lib/backends/schema";
import { AppError } from "@/lib/errors";

/** A picture that no backend drew: the error that matters, and everything that was tried. */
export class DrawingFailed extends AppError {
  readonly attempts: readonly Attempt[];
  /** How long the backends want to be left alone, in milliseconds; null when none said so. */
  readonly retryAfterMilliseconds: number | null;

  constructor(error: AppError, attempts: readonly Attempt[]) {
    const { code, message, details, retryable, cause } = error;
    super(code, message, { details, retryable, ...(cause === undefined ? {} : { cause }) });
    this.attempts = attempts;
    this.retryAfterMilliseconds = retryAfterOf(error);
  }
}

/** Why nobody could even be asked: no backend has the model, or all of them said that they will not draw now. */
export function nobodyLeft(
  candidates: readonly { readonly health: BackendHealth | null }[],
  now: number,
): AppError {
  const waiting = candidates.flatMap(({ health }) =>
    health !== null && standingOf(health, now) === "out" ? [health] : [],
  );
  const first = waiting.toSorted((one, other) => one.coolingUntil - other.coolingUntil)[0];
  if (first === undefined) {
    return new BackendError("rejected", "No backend draws with this model at present.");
  }
  if (first.code === "daily_limit_reached") {
    return new AppError("daily_limit_reached", "The day's free drawing allowance is used up.", {
      details: { resumesAt: new Date(first.coolingUntil).toISOString() },
    });
  }
  return new BackendError("busy", "The model has no free capacity.", {
    retryAfterMilliseconds: first.coolingUntil - now,
  });
}
