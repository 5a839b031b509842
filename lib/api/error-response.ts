import english from "@/messages/en/errors.json";
import englishLimits from "@/messages/en/limits.json";
import englishRefusals from "@/messages/en/refusals.json";
import polish from "@/messages/pl/errors.json";
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

/** What a person is told about an error in their language; of a refusal why, and what to do; of a limit whose it is. */
export function errorMessage(
  { code, details = {} }: { readonly code: ErrorCode; readonly details?: ErrorFacts | undefined },
  locale: Locale,
): string {
  const { category, scope } = details;
  if (code === "daily_limit_reached" && typeof scope === "string")
    return LIMITS[locale][scope] ?? MESSAGES[locale][code];
  const refusal =
    code === "blocked" && typeof category === "string" ? REFUSALS[locale][category] : undefined;
  return refusal === undefined ? MESSAGES[locale][code] : `${refusal.reason} ${refusal.advice}`;
}

/** The native form of an error: `{error: {code, message, requestId, details?}}`. Causes stay in the log. */
export function errorResponse(error: AppError, requestId: string, locale: Locale): Response {
  const { details } = error;
  const body = {
    error: {
      code: error.code,
      message: errorMessage(error, locale),
      requestId,
      ...(Object.keys(details).length === 0 ? {} : { details }),
    },
  };
  const headers = new Headers({ "cache-control": "no-store", "x-request-id": requestId });
  const wait = details["retryAfterSeconds"];
  if (typeof wait === "number") headers.set("retry-after", String(wait));
  return Response.json(body, { status: ERROR_CODES[error.code].status, headers });
}
