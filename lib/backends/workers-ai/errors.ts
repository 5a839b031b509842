import { AppError, type ErrorCode } from "@/lib/errors";

/** `"3040: text"`, with or without the error's name before it; the binding gives errors no other code. */
const CODED = /^(?:\w+: )*(\d{4}): /;

type Decision = {
  readonly code: ErrorCode;
  readonly message: string;
  /** Set where the answer differs from the code's default. */
  readonly retryable?: boolean;
};

const REJECTED: Decision = {
  code: "backend_rejected",
  message: "The model does not accept this request.",
};
const TIMED_OUT: Decision = {
  code: "backend_timeout",
  message: "The model took too long to answer.",
};
const FAILED_FOR_GOOD: Decision = {
  code: "backend_failed",
  message: "The model could not draw this.",
  retryable: false,
};
const FAILED: Decision = { code: "backend_failed", message: "The model failed to answer." };
const BUSY: Decision = { code: "backend_busy", message: "The model has no free capacity." };
const TOO_LARGE: Decision = {
  code: "payload_too_large",
  message: "The request is too large for the model.",
};

/** Workers AI's own table (developers.cloudflare.com/workers-ai/platform/errors, 2026); 50xx is answered by a rule. */
const DECISIONS: Readonly<Record<string, Decision>> = {
  3003: REJECTED, // no body or headers
  3006: TOO_LARGE,
  3007: TIMED_OUT,
  3008: TIMED_OUT, // aborted
  3023: REJECTED, // account blocked
  3039: REJECTED,
  3040: BUSY,
  3041: REJECTED, // account not allowed
  3042: REJECTED, // no such model
};

/** 3036 is the documented code of the free allocation, 4006 the one met in the field (get-engram/engram#34). */
const DAILY_LIMIT_CODES: ReadonlySet<string> = new Set(["3036", "4006"]);

/** Both codes are also used for other failures, so that the text has to agree. */
const REFUSAL_CODES: ReadonlySet<string> = new Set(["3030", "8007"]);
/** Every code that has a meaning of its own here. */
export const KNOWN_CODES: readonly string[] = [
  ...Object.keys(DECISIONS),
  ...DAILY_LIMIT_CODES,
  ...REFUSAL_CODES,
].toSorted();

const REFUSAL_TEXT = /\bnsfw\b|\bflagged\b/i;

/**
 * Anything the Workers AI binding throws, as an AppError whose `cause` is the original.
 * `now` in milliseconds since 1970 tells when the daily allowance starts again.
 */
export function toBackendError(thrown: unknown, now: number): AppError {
  if (thrown instanceof AppError) return thrown;
  const text = (thrown instanceof Error ? thrown.message : String(thrown)).trim();
  const code = CODED.exec(text)?.[1];
  if (code !== undefined && DAILY_LIMIT_CODES.has(code)) {
    return new AppError("daily_limit_reached", "The day's free drawing allowance is used up.", {
      cause: thrown,
      details: { resumesAt: nextUtcMidnight(now) },
    });
  }
  if (code !== undefined && REFUSAL_CODES.has(code) && REFUSAL_TEXT.test(text)) {
    return new AppError("blocked", "The model refused to draw this.", {
      cause: thrown,
      details: { category: "unspecified", layer: "backend" },
    });
  }
  const decision = decide(code);
  return new AppError(decision.code, decision.message, {
    cause: thrown,
    ...(decision.retryable === undefined ? {} : { retryable: decision.retryable }),
  });
}

function decide(code: string | undefined): Decision {
  if (code === undefined) return FAILED;
  return DECISIONS[code] ?? (code.startsWith("50") ? REJECTED : FAILED_FOR_GOOD);
}

/** The free neurons of Workers AI start again at 00:00 UTC. */
function nextUtcMidnight(now: number): string {
  const date = new Date(now);
  date.setUTCHours(24, 0, 0, 0);
  return date.toISOString();
}
