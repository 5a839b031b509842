import type { Failure } from "@/lib/api/door";
import { errorMessage } from "@/lib/api/error-response";
import type { Locale } from "@/lib/api/locale";
import type { WireError } from "@/lib/api/openai/wire";
import { type AppError, ERROR_CODES, type ErrorCode } from "@/lib/errors";

type Named = { readonly type: string; readonly code: string; readonly status?: number };

/** Codes that OpenAI has a name for; the others keep ours. */
const NAMES: Partial<Record<ErrorCode, Named>> = {
  unauthorized: { type: "invalid_request_error", code: "invalid_api_key" },
  forbidden: { type: "invalid_request_error", code: "insufficient_permissions" },
  blocked: { type: "image_generation_user_error", code: "moderation_blocked", status: 400 },
  unknown_address: { type: "invalid_request_error", code: "unknown_url" },
  rate_limited: { type: "requests", code: "rate_limit_exceeded" },
  daily_limit_reached: { type: "insufficient_quota", code: "insufficient_quota" },
};

/** What a model that nobody can ask for here is blamed for. */
const ABSENT_MODEL = new Set(["does not exist", "is switched off here"]);

/** Our fields that go by another name here. */
const PARAMETERS: Readonly<Record<string, string>> = {
  negativePrompt: "negative_prompt",
  width: "size",
  height: "size",
  source: "image",
  file: "image",
  base64: "image",
};

/**
 * Paid for, or maybe: clients that repeat every 5xx by themselves would pay again and again. 424 says what it is, a
 * drawing that somebody else failed at, and is repeated by nobody.
 */
const FAILED_FOR_GOOD = 424;

/** The whole answer to a request that failed. `x-should-retry` is what OpenAI's own packages go by. */
export function fail({ error, requestId, locale }: Failure): Response {
  const { details } = error;
  const headers = new Headers({
    "cache-control": "no-store",
    "x-request-id": requestId,
    "x-should-retry": String(error.retryable),
  });
  const wait = details["retryAfterSeconds"];
  if (typeof wait === "number") headers.set("retry-after", String(wait));
  return Response.json(toWireError(error, locale), { status: statusOf(error), headers });
}

/** An error in OpenAI's form. */
export function toWireError(error: AppError, locale: Locale): WireError {
  const { details } = error;
  const { type, code } = namesOf(error);
  const field = details["field"];
  return {
    error: {
      message: messageOf(error, locale),
      type,
      param: typeof field === "string" && field !== "" ? (PARAMETERS[field] ?? field) : null,
      code,
      ...(error.code === "blocked" && {
        moderation_details: {
          moderation_stage: details["layer"] === "picture" ? "output" : "input",
          categories: [String(details["category"] ?? "unspecified")],
        },
      }),
    },
  };
}

/** The sentence for people, and for programmers which field it is about and why. */
function messageOf(error: AppError, locale: Locale): string {
  const { field, problem, reason } = error.details;
  const told = errorMessage(error, locale);
  const why = problem ?? reason;
  if (typeof field !== "string" || why === undefined) return told;
  return `${told} (${field === "" ? "" : `${PARAMETERS[field] ?? field}: `}${String(why)})`;
}

/** The status of a failure, for a stream that has sent another one already too. */
export function statusOf(error: AppError): number {
  if (isAbsentModel(error)) return 404;
  const status = NAMES[error.code]?.status ?? ERROR_CODES[error.code].status;
  return status >= 500 && !error.retryable ? FAILED_FOR_GOOD : status;
}

function namesOf(error: AppError): Named {
  const named = NAMES[error.code];
  if (named !== undefined) return named;
  const type = ERROR_CODES[error.code].status >= 500 ? "server_error" : "invalid_request_error";
  if (error.code !== "invalid_request") return { type, code: error.code };
  if (isAbsentModel(error)) return { type, code: "model_not_found" };
  const isMissing = String(error.details["problem"]).endsWith("received undefined");
  return { type, code: isMissing ? "missing_required_parameter" : "invalid_value" };
}

function isAbsentModel({ code, details }: AppError): boolean {
  return (
    code === "invalid_request" &&
    details["field"] === "model" &&
    ABSENT_MODEL.has(String(details["problem"]))
  );
}
