import type { Failure } from "@/lib/api/door";
import { errorMessage } from "@/lib/api/error-response";
import type { Problem } from "@/lib/api/fal/wire";
import type { Locale } from "@/lib/api/locale";
import { AppError, ERROR_CODES, type ErrorCode } from "@/lib/errors";

/** How an error is told: a fault of the request (flat), or of the model and its input (a list). */
type Kind = { readonly status: number; readonly type: string; readonly isModels: boolean };

const flat = (status: number, type: string): Kind => ({ status, type, isModels: false });
const models = (status: number, type: string): Kind => ({ status, type, isModels: true });

const KINDS: Readonly<Record<ErrorCode, Kind>> = {
  invalid_request: models(422, "value_error"),
  unauthorized: flat(401, "unauthorized"),
  forbidden: flat(403, "forbidden"),
  blocked: models(422, "content_policy_violation"),
  not_found: flat(404, "not_found"),
  unknown_address: flat(404, "not_found"),
  method_not_allowed: flat(405, "method_not_allowed"),
  idempotency_conflict: models(422, "value_error"),
  cancelled: flat(499, "client_cancelled"),
  not_finished: flat(400, "bad_request"),
  payload_too_large: models(422, "file_too_large"),
  translation_failed: models(502, "downstream_service_error"),
  moderation_unavailable: models(503, "downstream_service_unavailable"),
  rate_limited: flat(429, "rate_limited"),
  daily_limit_reached: flat(429, "daily_limit_reached"),
  backend_busy: models(503, "downstream_service_unavailable"),
  backend_failed: models(502, "downstream_service_error"),
  backend_timeout: models(504, "generation_timeout"),
  backend_rejected: models(502, "downstream_service_error"),
  storage_failed: models(503, "internal_server_error"),
  internal: flat(500, "internal_error"),
};

/** Fields of ours by the names that callers know. */
const FIELDS: Readonly<Record<string, string>> = {
  safetyTolerance: "safety_tolerance",
  negativePrompt: "negative_prompt",
  width: "image_size.width",
  height: "image_size.height",
  steps: "num_inference_steps",
  guidance: "guidance_scale",
  n: "num_images",
  source: "image_url",
  mask: "mask_url",
};

/** Of what is wrong with a picture that was brought. */
const REASONS: Readonly<Record<string, string>> = {
  pixels: "image_too_large",
  type: "unsupported_image_format",
  damaged: "image_load_error",
  empty: "image_load_error",
  trailing: "image_load_error",
};

/** The name that a parameter has on fal. */
export function falName(parameter: string): string {
  return FIELDS[parameter] ?? parameter;
}

/** An error as fal tells it, always as JSON: clients lose any other body. */
export function fail({ error, requestId, locale }: Omit<Failure, "request">): Response {
  const { status, type } = kindOf(error);
  const headers = new Headers({
    "cache-control": "no-store",
    "x-request-id": requestId,
    "x-fal-request-id": requestId,
    "x-fal-error-type": type,
    "x-fal-retryable": String(error.retryable),
  });
  const wait = error.details["retryAfterSeconds"];
  if (typeof wait === "number") headers.set("retry-after", String(wait));
  return Response.json(toProblem(error, locale), { status, headers });
}

/** The type of an error and what a person is told, for a status. */
export function describeError(error: AppError, locale: Locale) {
  return { error: errorMessage(error, locale), error_type: kindOf(error).type };
}

/**
 * The same error of a drawing that has ended for good. Clients repeat 502, 503 and 504 by themselves, which would change
 * nothing, or be paid for twice; 500 they leave to people.
 */
export function toFinal({ code, message, details, cause }: AppError): AppError {
  return new AppError(code, message, {
    details: { ...details, final: true },
    cause,
    retryable: false,
  });
}

function toProblem(error: AppError, locale: Locale): Problem {
  const message = errorMessage(error, locale);
  const { type, isModels } = kindOf(error);
  if (!isModels) return { detail: message, message, error_type: type };
  // What only says how to tell it is not told.
  const { waited: _waited, flat: _flat, final: _final, ...facts } = error.details;
  const { field, problem } = facts;
  const name = falName(String(field ?? (error.code === "blocked" ? "prompt" : "")));
  const msg = error.code === "invalid_request" ? String(problem ?? error.message) : message;
  const isMissing = problem === "Field required";
  const loc = ["body", ...(name === "" ? [] : name.split("."))];
  return {
    detail: [{ loc, msg, type: isMissing ? "missing" : type, ctx: facts }],
    message,
  };
}

function kindOf(error: AppError): Kind {
  const { code, details } = error;
  // A wait that ended is the caller's time-out; the drawing goes on.
  if (details["waited"] === true) return flat(504, "request_timeout");
  if (code === "invalid_request" && details["flat"] === true) return flat(400, "bad_request");
  if (code === "payload_too_large" && details["field"] === undefined) {
    return flat(ERROR_CODES[code].status, "bad_request");
  }
  const type = REASONS[String(details["reason"])];
  if (code === "invalid_request" && type !== undefined) return models(422, type);
  const kind = KINDS[code];
  return details["final"] === true && kind.status > 500 ? { ...kind, status: 500 } : kind;
}
