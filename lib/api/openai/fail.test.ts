import { expect, test } from "vitest";
import { fail } from "@/lib/api/openai/fail";
import { WireError } from "@/lib/api/openai/wire";
import { AppError, ERROR_CODES, type ErrorCode } from "@/lib/errors";

async function told(error: AppError) {
  const request = new Request("https://zorza.test/v1/images/generations");
  const answer = fail({ error, request, requestId: "r1", locale: "en" });
  return { answer, error: WireError.strict().parse(await answer.json()).error };
}

test.each(Object.keys(ERROR_CODES) as ErrorCode[])("%s has all four keys", async (code) => {
  const { answer, error } = await told(new AppError(code, code));
  expect(error.message.length).toBeGreaterThan(10);
  expect(error).toMatchObject({ param: null, type: expect.any(String), code: expect.any(String) });
  expect(answer.headers.get("x-should-retry")).toBe(String(ERROR_CODES[code].retryable));
});

test("no client repeats by itself what may have been paid for", async () => {
  const { answer } = await told(new AppError("backend_failed", "No.", { retryable: false }));
  expect(answer.status).toBe(424);
  expect(answer.headers.get("x-should-retry")).toBe("false");
});

test.each([
  ["classifier", "input"],
  ["picture", "output"],
])("what the layer %s refuses is the %s's fault", async (layer, stage) => {
  const { answer, error } = await told(
    new AppError("blocked", "No.", { details: { category: "violence", layer } }),
  );
  expect(answer.status).toBe(400);
  expect(error.moderation_details).toEqual({ moderation_stage: stage, categories: ["violence"] });
});

test("fields go by the names that the protocol has, with the reason", async () => {
  const { error } = await told(
    new AppError("invalid_request", "No.", { details: { field: "width", problem: "is too big" } }),
  );
  expect(error.param).toBe("size");
  expect(error.message).toContain("(size: is too big)");
});
