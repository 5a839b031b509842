import { doorOf } from "@/lib/api/doors";
import { errorResponse } from "@/lib/api/error-response";
import { localeOf } from "@/lib/api/locale";
import type { AppError } from "@/lib/errors";
import { describeCause, log } from "@/lib/log";

/** The whole answer to a request that failed, in the form of the protocol that was spoken; what is ours to mend is logged. */
export function answerFailure(request: Request, requestId: string, error: AppError): Response {
  if (error.code === "internal") {
    log("error", "request.failed", { requestId, cause: describeCause(error.cause) });
  }
  const locale = localeOf(request, "en");
  const door = doorOf(new URL(request.url).pathname);
  return (
    door?.fail({ error, request, requestId, locale }) ?? errorResponse(error, requestId, locale)
  );
}
