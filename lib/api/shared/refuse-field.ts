import { AppError } from "@/lib/errors";

/** The error for a parameter that can't be honoured in any way. */
export function refuseField(field: string, problem: string): AppError {
  return new AppError("invalid_request", `Field "${field}": ${problem}.`, {
    details: { field, problem },
  });
}
