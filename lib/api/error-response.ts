import english from "@/messages/en/errors.json";
import polish from "@/messages/pl/errors.json";
import { type AppError, ERROR_CODES, type ErrorCode } from "@/lib/errors";
import type { Locale } from "@/lib/api/locale";

const MESSAGES: Readonly<Record<Locale, Readonly<Record<ErrorCode, string>>>> = {
  en: english,
  pl: polish,
};

/** What a person is told about a code in their language. */
export function errorMessage(code: ErrorCode, locale: Locale): string {
  return MESSAGES[locale][code];
}

/** The native form of an error: `{error: {code, message, requestId, details?}}`. Causes stay in the log. */
export function errorResponse(error: AppError, requestId: string, locale: Locale): Response {
  const { details } = error;
  const body = {
    error: {
      code: error.code,
      message: errorMessage(error.code, locale),
      requestId,
      ...(Object.keys(details).length === 0 ? {} : { details }),
    },
  };
  const headers = new Headers({ "cache-control": "no-store", "x-request-id": requestId });
  const wait = details["retryAfterSeconds"];
  if (typeof wait === "number") headers.set("retry-after", String(wait));
  return Response.json(body, { status: ERROR_CODES[error.code].status, headers });
}
