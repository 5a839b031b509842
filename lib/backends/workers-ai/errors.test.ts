import { expect, test } from "vitest";
import { toBackendError } from "@/lib/backends/workers-ai/errors";
import { AppError } from "@/lib/errors";

const NOW = Date.parse("2026-11-20T13:37:00Z");

/** `[message, code, retryable]` */
const ROWS = [
  ["3036: You have used up your daily free allocation", "daily_limit_reached", false],
  [
    "4006: you have used up your daily free allocation of 10,000 neurons",
    "daily_limit_reached",
    false,
  ],
  ["3040: Capacity temporarily exceeded, please try again.", "backend_busy", true],
  ["3040: No more data centers to forward the request to", "backend_busy", true],
  ["3030: Input prompt contains NSFW content", "blocked", false],
  [
    "3030: Your output has been flagged. Please choose another prompt / input image combination",
    "blocked",
    false,
  ],
  ["8007: Input prompt contains NSFW content", "blocked", false],
  ["3030: failed to process audio", "backend_failed", false],
  ["8007: something else", "backend_failed", false],
  ["5004: Invalid data type for base64 input", "backend_rejected", false],
  ["5005: LoRA unsupported", "backend_rejected", false],
  ["5006: Error: required properties at '/' are 'multipart'", "backend_rejected", false],
  ["5006: Additional properties '/nsfw' at '/' not allowed", "backend_rejected", false],
  ["5007: No such model @cf/x or task", "backend_rejected", false],
  ["5016: Please agree to the terms", "backend_rejected", false],
  ["5018: Private model", "backend_rejected", false],
  ["5019: Deprecated SDK", "backend_rejected", false],
  ["5035: Model requires Workers Paid", "backend_rejected", false],
  ["3003: Request lacks a body", "backend_rejected", false],
  ["3023: Account blocked", "backend_rejected", false],
  ["3039: Invalid request", "backend_rejected", false],
  ["3041: Account not allowed", "backend_rejected", false],
  ["3042: Invalid model id", "backend_rejected", false],
  ["3006: Request too large", "payload_too_large", false],
  ["3007: Timeout", "backend_timeout", true],
  ["3008: Aborted", "backend_timeout", true],
  ["1234: Never heard of it", "backend_failed", false],
  ["Network connection lost.", "backend_failed", true],
  ["<!DOCTYPE html><title>502: Bad gateway</title>", "backend_failed", true],
  ["Upstream said 3036: no", "backend_failed", true],
  ["30400: too many digits", "backend_failed", true],
  ["3040 without a colon", "backend_failed", true],
  ["", "backend_failed", true],
] as const;

test.each(ROWS)('"%s" becomes %s, retryable: %s', (message, code, retryable) => {
  const thrown = new Error(message);
  thrown.name = "AiError";
  const error = toBackendError(thrown, NOW);
  expect([error.code, error.retryable]).toEqual([code, retryable]);
  expect(error.cause).toBe(thrown);
});

const CODED_ROWS = ROWS.filter(([message]) => /^\d{4}: /.test(message));

test.each(CODED_ROWS)(
  '"%s" means the same with the name of the error before it',
  (message, code) => {
    for (const prefix of ["AiError: ", "InferenceUpstreamError: AiError: "]) {
      expect(toBackendError(new Error(prefix + message), NOW).code).toBe(code);
    }
  },
);

test("no message meant for people repeats what the backend said", () => {
  for (const [message] of ROWS) {
    if (message === "") continue;
    expect(toBackendError(new Error(message), NOW).message).not.toContain(message);
  }
});

test("the daily limit tells that drawing resumes at the next midnight of UTC", () => {
  const resumesAt = (now: string) =>
    toBackendError(new Error("3036: used up"), Date.parse(now)).details["resumesAt"];
  expect(resumesAt("2026-11-20T13:37:00Z")).toBe("2026-11-21T00:00:00.000Z");
  expect(resumesAt("2026-11-20T00:00:00Z")).toBe("2026-11-21T00:00:00.000Z");
  expect(resumesAt("2026-12-31T23:59:59.999Z")).toBe("2027-01-01T00:00:00.000Z");
  expect(resumesAt("2028-02-28T12:00:00Z")).toBe("2028-02-29T00:00:00.000Z");
});

test("a refusal names the layer that refused", () => {
  const error = toBackendError(new Error("8007: Input prompt contains NSFW content"), NOW);
  expect(error.details).toEqual({ category: "unspecified", layer: "backend" });
});

test("what is not an Error is understood by its text", () => {
  expect(toBackendError("3040: busy", NOW).code).toBe("backend_busy");
  expect(toBackendError(undefined, NOW).code).toBe("backend_failed");
});

test("an AppError passes through", () => {
  const error = new AppError("backend_timeout", "slow");
  expect(toBackendError(error, NOW)).toBe(error);
});
