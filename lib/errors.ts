/**
 * Every way the app can say no. The code is for programs, `errors.<code>` in the message catalogue is for people.
 * `status` is the HTTP status of the native API; other protocols map the code on their own.
 */
export const ERROR_CODES = {
  invalid_request: { status: 400, retryable: false },
  unauthorized: { status: 401, retryable: false },
  forbidden: { status: 403, retryable: false },
  blocked: { status: 403, retryable: false },
  not_found: { status: 404, retryable: false },
  unknown_address: { status: 404, retryable: false },
  method_not_allowed: { status: 405, retryable: false },
  idempotency_conflict: { status: 422, retryable: false },
  cancelled: { status: 410, retryable: false },
  not_finished: { status: 409, retryable: true },
  payload_too_large: { status: 413, retryable: false },
  translation_failed: { status: 502, retryable: true },
  moderation_unavailable: { status: 503, retryable: true },
  rate_limited: { status: 429, retryable: true },
  daily_limit_reached: { status: 429, retryable: false },
  backend_busy: { status: 503, retryable: true },
  backend_failed: { status: 502, retryable: true },
  backend_timeout: { status: 504, retryable: true },
  backend_rejected: { status: 502, retryable: false },
  storage_failed: { status: 503, retryable: true },
  internal: { status: 500, retryable: true },
} as const satisfies Record<string, { status: number; retryable: boolean }>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Facts about an error that are safe to show, e.g. the field at fault or the hour drawing resumes. */
export type ErrorDetails = Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>;

type AppErrorOptions = {
  readonly details?: ErrorDetails;
  readonly cause?: unknown;
  /** Overrides the code's default, for the rare case that knows better. */
  readonly retryable?: boolean;
};

/** The one error class: a closed code, a message safe to show in English, the cause kept for the log. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.details = options.details ?? {};
    this.retryable = options.retryable ?? ERROR_CODES[code].retryable;
  }
}

/** Anything thrown, as an AppError; what is not one already becomes `internal` with the original as its cause. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  return new AppError("internal", "Something went wrong on our side.", { cause: thrown });
}
