import english from "@/messages/en/errors.json";
import englishKeys from "@/messages/en/keys.json";
import englishLimits from "@/messages/en/limits.json";
import englishRefusals from "@/messages/en/refusals.json";
import polish from "@/messages/pl/errors.json";
import polishKeys from "@/messages/pl/keys.json";
import polishLimits from "@/messages/pl/limits.json";
import polishRefusals from "@/messages/pl/refusals.json";
import { type AppError, ERROR_CODES, type ErrorCode } from "@/lib/errors";
import type { Locale } from "@/lib/api/locale";

type ErrorFacts = Readonly<Record<string, unknown>>;

const MESSAGES: Readonly<Record<Locale, Readonly<Record<ErrorCode, string>>>> = {
  en: english,
  pl: polish,
};

const REFUSALS: Readonly<
  Record<Locale, Readonly<Record<string, { readonly reason: string; readonly advice: string }>>>
> = { en: englishRefusals, pl: polishRefusals };

/** Whose daily limit it is. */
const LIMITS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: englishLimits,
  pl: polishLimits,
};

/** What is the matter with a key. */
const KEYS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: englishKeys,
  pl: polishKeys,
};

/** What a person is told about an error in their language; of a refusal why, and what to do; of a limit whose it is. */
export function errorMessage(
  { code, details = {} }: { readonly code: ErrorCode; readonly details?: ErrorFacts | undefined },
  locale: Locale,
): string {
  return specialMessage(code, details, locale) ?? MESSAGES[locale][code];
}

function specialMessage(code: ErrorCode, details: ErrorFacts, locale: Locale): string | undefined {
  const { category, scope, key, models } = details;
  if (code === "unauthorized") return KEYS[locale][String(key)];
  if (code === "forbidden" && scope !== undefined) return KEYS[locale]["scope"];
  if (code === "forbidden" && models !== undefined) return KEYS[locale]["model"];
  if (code === "daily_limit_reached") {
    const why = LIMITS[locale][String(scope)] ?? MESSAGES[locale][code];
    // Whatever the limit, it is one of a UTC day.
    return `${why} ${LIMITS[locale]["resumes"] ?? ""}`.trimEnd();
  }
  if (code !== "blocked") return undefined;
  const refusal = REFUSALS[locale][String(category)];
  return refusal === undefined ? undefined : `${refusal.reason} ${refusal.advice}`;
}

type ErrorBody = {
  error: {
    code: string;
    message: string;
    requestId: string;
    details?: Record<string, unknown>;
  };
};

/** The native form of an error: `{error: {code, message, requestId, details?}}`. Causes stay in the log. */
export function errorBody(error: AppError, requestId: string, locale: Locale): ErrorBody {
  const { code, details } = error;
  return {
    error: {
      code,
      message: errorMessage(error, locale),
      requestId,
      ...(Object.keys(details).length === 0 ? {} : { details: { ...details } }),
    },
  };
}

/** An error as the whole answer. */
export function errorResponse(error: AppError, requestId: string, locale: Locale): Response {
  const { details } = error;
  const headers = new Headers({ "cache-control": "no-store", "x-request-id": requestId });
  const wait = details["retryAfterSeconds"];
  if (typeof wait === "number") headers.set("retry-after", String(wait));
  return Response.json(errorBody(error, requestId, locale), {
    status: ERROR_CODES[error.code].status,
    headers,
  });
}
