import type { z } from "zod";
import { AppError } from "@/lib/errors";

/** The first thing wrong with an input, as an `invalid_request` that names the field. */
export function toInvalidRequest(error: z.ZodError | z.core.$ZodError): AppError {
  const issue = error.issues[0];
  if (issue === undefined) return new AppError("invalid_request", "The request is not valid.");
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const field = unknown ?? issue.path.join(".");
  const problem = unknown === undefined ? issue.message : "is not known";
  return new AppError("invalid_request", `Field "${field}": ${problem}.`, {
    details: { field, problem },
  });
}
