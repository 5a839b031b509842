import { AppError, type ErrorCode } from "@/lib/errors";

/**
 * How long a backend is left alone. `share`: only when too many attempts fail. `rate_limit`: until its Retry-After.
 * `locked_out`: ten minutes. `day`: until 00:00 UTC.
 */
export type Cooldown = "none" | "share" | "rate_limit" | "locked_out" | "day";

/** What follows from a failed attempt. */
export type Decision = {
  readonly outcome: "failed" | "refused" | "unknown";
  /** What people are told when nothing else worked. */
  readonly code: ErrorCode;
  /** Whether a later pass of the same generation may ask again. */
  readonly retryable: boolean;
  /** Whether another backend is asked at once. */
  readonly failOver: boolean;
  readonly cooldown: Cooldown;
};

/** Everything that can go wrong with an attempt, and what is then done. */
export const DECISIONS = {
  busy: decision("failed", "backend_busy", { retryable: true, cooldown: "share" }),
  rate_limited: decision("failed", "backend_busy", { retryable: true, cooldown: "rate_limit" }),
  broken: decision("failed", "backend_failed", { retryable: true, cooldown: "share" }),
  timed_out: decision("unknown", "backend_timeout", { retryable: true, cooldown: "share" }),
  /** The same request would fail again there. */
  unfit: decision("failed", "backend_failed", { retryable: false, cooldown: "none" }),
  rejected: decision("failed", "backend_rejected", { retryable: false, cooldown: "none" }),
  too_large: decision("failed", "payload_too_large", { retryable: false, cooldown: "none" }),
  locked_out: decision("failed", "backend_rejected", { retryable: false, cooldown: "locked_out" }),
  used_up: decision("failed", "daily_limit_reached", { retryable: false, cooldown: "day" }),
  refused: {
    outcome: "refused",
    code: "blocked",
    retryable: false,
    failOver: false,
    cooldown: "none",
  },
} as const satisfies Record<string, Decision>;

export type Situation = keyof typeof DECISIONS;

function decision(
  outcome: Decision["outcome"],
  code: ErrorCode,
  rest: Pick<Decision, "retryable" | "cooldown">,
): Decision {
  return { outcome, code, failOver: true, ...rest };
}

type Details = {
  readonly retryAfterMilliseconds?: number | undefined;
  /** For the log. Never with an address or a text: a prompt may be part of either. */
  readonly cause?: string;
};

/** A failed attempt whose situation the error code alone would not tell. */
export class BackendError extends AppError {
  readonly situation: Situation;
  /** How long the backend wants to be left alone; null when it did not say. */
  readonly retryAfterMilliseconds: number | null;

  constructor(situation: Situation, message: string, details: Details = {}) {
    const { code, retryable } = DECISIONS[situation];
    super(code, message, {
      retryable,
      ...(details.cause === undefined ? {} : { cause: new Error(details.cause) }),
      ...(situation === "refused"
        ? { details: { category: "unspecified", layer: "backend" } }
        : {}),
    });
    this.situation = situation;
    this.retryAfterMilliseconds = details.retryAfterMilliseconds ?? null;
  }
}

const SITUATIONS: Readonly<Partial<Record<ErrorCode, Situation>>> = {
  backend_busy: "busy",
  backend_timeout: "timed_out",
  backend_rejected: "rejected",
  invalid_request: "rejected",
  payload_too_large: "too_large",
  daily_limit_reached: "used_up",
  blocked: "refused",
};

/** Which situation an error of an attempt is. What nobody foresaw counts as a broken backend. */
export function situationOf(error: AppError): Situation {
  if (error instanceof BackendError) return error.situation;
  return SITUATIONS[error.code] ?? (error.retryable ? "broken" : "unfit");
}

/** How long a backend asked to be left alone, in milliseconds; null when it did not. */
export function retryAfterOf(error: AppError): number | null {
  return error instanceof BackendError ? error.retryAfterMilliseconds : null;
}
