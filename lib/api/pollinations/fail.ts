import type { z } from "zod";
import type { Failure } from "@/lib/api/door";
import { errorMessage } from "@/lib/api/error-response";
import { SAFETY_HEADERS } from "@/lib/api/pollinations/answer";
import type { PictureError } from "@/lib/api/pollinations/wire";
import { ERROR_CODES, type ErrorCode } from "@/lib/errors";

/** Where this protocol's clients expect another status than ours. */
const STATUSES: Partial<Record<ErrorCode, number>> = { blocked: 400, daily_limit_reached: 402 };

/** An error in this protocol's form, with a status that an `<img>` takes for a failure, and for nobody to keep. */
export function fail({ error, requestId, locale }: Failure): Response {
  const { code, details } = error;
  const status = STATUSES[code] ?? ERROR_CODES[code].status;
  const message = errorMessage(error, locale);
  const type = code === "blocked" ? "safety_error" : code;
  const body: z.infer<typeof PictureError> = {
    status,
    success: false,
    error: {
      ...{ code, message, type, requestId },
      ...(Object.keys(details).length > 0 && { details: { ...details } }),
    },
    message,
  };
  const headers = new Headers({
    ...SAFETY_HEADERS,
    "cache-control": "no-store",
    "x-request-id": requestId,
    "x-error-type": type,
  });
  const wait = details["retryAfterSeconds"];
  if (typeof wait === "number") headers.set("retry-after", String(wait));
  if (code === "method_not_allowed") headers.set("allow", "GET, HEAD, OPTIONS");
  return Response.json(body, { status, headers });
}
