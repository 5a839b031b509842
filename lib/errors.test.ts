import { expect, test } from "vitest";
import { AppError, toAppError } from "@/lib/errors";

test("an unknown throw becomes internal and keeps its cause for the log only", () => {
  const cause = new Error("secret detail");
  const error = toAppError(cause);
  expect(error.code).toBe("internal");
  expect(error.message).not.toContain("secret");
  expect(error.cause).toBe(cause);
});

test("an AppError passes through unchanged", () => {
  const error = new AppError("not_found", "No such picture.");
  expect(toAppError(error)).toBe(error);
});

test("retryable follows the code unless told otherwise", () => {
  expect(new AppError("backend_busy", "busy").retryable).toBe(true);
  expect(new AppError("blocked", "no").retryable).toBe(false);
  expect(new AppError("backend_failed", "no", { retryable: false }).retryable).toBe(false);
});
