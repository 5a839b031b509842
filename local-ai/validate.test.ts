import { expect, test } from "vitest";
import type { Schema } from "@/local-ai/schema";
import { validate } from "@/local-ai/validate";

const SCHEMA = {
  type: "object",
  properties: {
    prompt: { type: "string", minLength: 1, maxLength: 5 },
    steps: { type: "integer", minimum: 1, maximum: 8 },
    image: { type: "array", items: { type: "number" } },
    form: { type: "object", properties: { body: { type: "anything" } } },
  },
  required: ["prompt"],
  additionalProperties: false,
} as const;

function messageOf(schema: Schema, value: unknown): string {
  try {
    validate(schema, value);
    return "";
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

test("what fits passes through unchanged", () => {
  const value = { prompt: "lis", steps: 8, image: [1, 2.5] };
  expect(validate(SCHEMA, value)).toBe(value);
});

test.each([
  [{}, "required properties at '/' are 'prompt'"],
  [null, "required properties at '/' are 'prompt'"],
  ["text", "required properties at '/' are 'prompt'"],
  [{ prompt: 5 }, "Type mismatch of '/prompt', 'string' not in 'number','integer'"],
  [{ prompt: null }, "Type mismatch of '/prompt', 'string' not in 'null'"],
  [{ prompt: "" }, "Length of '/prompt' must be >= 1 not met"],
  [{ prompt: "lisica" }, "Length of '/prompt' must be <= 5"],
  [{ prompt: "lis", steps: 9 }, "'/steps' must be <= 8"],
  [{ prompt: "lis", steps: 0 }, "'/steps' must be >= 1"],
  [{ prompt: "lis", steps: 1.5 }, "Type mismatch of '/steps', 'integer' not in 'number'"],
  [{ prompt: "lis", image: [1, "2"] }, "Type mismatch of '/image/1', 'number' not in 'string'"],
  [{ prompt: "lis", seed: 1 }, "Additional or unevaluated properties '/seed' at '/' not allowed"],
  [{ seed: 1, x: 2 }, "Additional or unevaluated properties '/seed, /x' at '/' not allowed"],
])("%j is refused in the service's words", (value, expected) => {
  expect(messageOf(SCHEMA, value)).toBe(`AiError: 5006: Error: ${expected}`);
});

test("a required object that holds nothing known counts as missing", () => {
  const schema = { ...SCHEMA, required: ["form"] };
  expect(messageOf(schema, { form: {} })).toContain("required properties at '/' are 'form'");
  expect(messageOf(schema, { form: { body: 1 } })).toBe("");
});

test("oneOf wants exactly one match and says why each fails", () => {
  const schema = {
    oneOf: [
      { type: "object", required: ["prompt"] },
      { type: "object", required: ["messages"] },
    ],
  } as const;
  expect(messageOf(schema, { prompt: "a" })).toBe("");
  expect(messageOf(schema, {})).toContain(
    "oneOf at '/' not met, 0 matches found: required properties at '/' are 'prompt', required properties at '/' are 'messages'",
  );
  expect(messageOf(schema, { prompt: "a", messages: [] })).toContain(
    "oneOf at '/' not met, 2 matches found",
  );
});

test("objects and arrays are counted, further properties checked", () => {
  const schema = {
    type: "object",
    minProperties: 1,
    maxProperties: 2,
    additionalProperties: { type: "string" },
  } as const;
  expect(messageOf(schema, {})).toContain("minProperties at '/' is 1, got 0");
  expect(messageOf(schema, { a: "", b: "", c: "" })).toContain("maxProperties at '/' is 2, got 3");
  expect(messageOf(schema, { a: 1 })).toContain("Type mismatch of '/a'");
  const list = { type: "array", items: { type: "anything" }, minItems: 2, maxItems: 3 } as const;
  expect(messageOf(list, [1])).toContain("minItems");
  expect(messageOf(list, [1, 2, 3, 4])).toContain("maxItems");
});
