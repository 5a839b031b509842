import { AppError, ERROR_CODES, type ErrorCode } from "@/lib/errors";
import type { GenerationRow } from "@/lib/generations/row";

/** Why a row has no picture. */
export function errorOf({ state, errorCode, errorDetails }: GenerationRow): AppError {
  if (state === "cancelled") return new AppError("cancelled", "The request was cancelled.");
  if (errorCode === null) {
    return new AppError("backend_timeout", "The picture is not finished yet; ask again.");
  }
  const code: ErrorCode = errorCode in ERROR_CODES ? (errorCode as ErrorCode) : "internal";
  return new AppError(code, `The picture could not be made: ${code}.`, {
    details: errorDetails ?? {},
  });
}
