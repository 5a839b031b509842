import type { z } from "zod";
import type { Problem } from "@/lib/api/fal/wire";

type Issue = z.core.$ZodIssue;
type Detail = Exclude<Problem["detail"], string>[number];

/** Everything that is wrong with an input, as fal lists it. */
export function refuseInput(error: z.ZodError, input: unknown): Response {
  const detail = error.issues.map((issue) => toDetail(issue, input));
  const message = detail.map(({ loc, msg }) => `${loc.join(".")}: ${msg}`).join("; ");
  const body: Problem = { detail, message };
  const headers = {
    "x-fal-error-type": detail[0]?.type ?? "value_error",
    "x-fal-retryable": "false",
  };
  return Response.json(body, { status: 422, headers });
}

function toDetail(issue: Issue, input: unknown): Detail {
  const value = issue.path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null ? Reflect.get(inner, step) : undefined,
    input,
  );
  const { type, ctx } = kindOf(issue, value);
  return {
    loc: ["body", ...issue.path.map(String)],
    msg: value === undefined ? "Field required" : issue.message,
    type,
    ...(ctx !== undefined && { ctx }),
    // Not a picture of megabytes.
    ...(value !== undefined && typeof value !== "object" && { input: shorten(value) }),
  };
}

function kindOf(issue: Issue, value: unknown): Pick<Detail, "type" | "ctx"> {
  if (value === undefined) return { type: "missing" };
  if (issue.code === "too_big") {
    return { type: "less_than_equal", ctx: { le: Number(issue.maximum) } };
  }
  if (issue.code === "too_small") {
    return { type: "greater_than_equal", ctx: { ge: Number(issue.minimum) } };
  }
  if (issue.code === "invalid_value") return { type: "one_of", ctx: { expected: issue.values } };
  // zod says "number" of a text where a whole number should be.
  if (issue.code === "invalid_type") return { type: `${issue.expected}_type` };
  if (issue.code === "custom" && typeof value === "string") {
    return { type: value.trim() === "" ? "sequence_too_short" : "sequence_too_long" };
  }
  return { type: "value_error" };
}

function shorten(value: unknown): unknown {
  return typeof value === "string" ? value.slice(0, 200) : value;
}
