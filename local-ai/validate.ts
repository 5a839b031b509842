import { badInput } from "@/local-ai/ai-error";
import type { Input, NumberSchema, ObjectSchema, Schema } from "@/local-ai/schema";

/**
 * Checks an input as the service does before a model sees it: the same order (known properties, then unknown ones,
 * then missing ones) and the same sentences, first fault only. Throws AiError 5006.
 */
export function validate<const S extends Schema>(schema: S, value: unknown): Input<S> {
  const fault = findFault(schema, value, "");
  if (fault !== null) throw badInput(fault);
  // The walk above proved the shape; TypeScript cannot follow a schema that is data.
  return value as Input<S>;
}

function findFault(schema: Schema, value: unknown, path: string): string | null {
  if ("oneOf" in schema) return findOneOfFault(schema.oneOf, value, path);
  if (schema.type === "anything") return null;
  // The service walks into an object's properties whatever the value is, so a missing one is named, not its type.
  if (schema.type === "object") return findObjectFault(schema, asRecord(value), path);
  const types = typesOf(value);
  if (!types.includes(schema.type)) {
    const found = types.map((type) => `'${type}'`).join(",");
    return `Type mismatch of '${path}', '${schema.type}' not in ${found}`;
  }
  return findValueFault(schema, value, path);
}

type ValueSchema = Exclude<
  Schema,
  ObjectSchema | { type: "anything" } | { oneOf: readonly Schema[] }
>;

function findValueFault(schema: ValueSchema, value: unknown, path: string): string | null {
  if (schema.type === "string") return findStringFault(schema, String(value), path);
  if (schema.type === "array")
    return findArrayFault(schema, Array.isArray(value) ? value : [], path);
  return schema.type === "boolean" ? null : findNumberFault(schema, Number(value), path);
}

function findNumberFault(schema: NumberSchema, value: number, path: string): string | null {
  if (schema.minimum !== undefined && value < schema.minimum)
    return `'${path}' must be >= ${schema.minimum}`;
  if (schema.maximum !== undefined && value > schema.maximum)
    return `'${path}' must be <= ${schema.maximum}`;
  return null;
}

function findOneOfFault(options: readonly Schema[], value: unknown, path: string): string | null {
  const faults = options.map((option) => findFault(option, value, path));
  const matches = faults.filter((fault) => fault === null).length;
  if (matches === 1) return null;
  const reasons = [...new Set(faults.filter((fault) => fault !== null))].join(", ");
  const tail = reasons === "" ? "" : `: ${reasons}`;
  return `oneOf at '${path || "/"}' not met, ${matches} matches found${tail}`;
}

function findObjectFault(
  schema: ObjectSchema,
  value: Readonly<Record<string, unknown>>,
  path: string,
): string | null {
  return (
    findCountFault(schema, Object.keys(value).length, path) ??
    findKnownFault(schema.properties ?? {}, value, path) ??
    findExtraFault(schema, value, path) ??
    findMissing(schema, value, path)
  );
}

function findCountFault(schema: ObjectSchema, count: number, path: string): string | null {
  const { minProperties: least = 0, maxProperties: most = Number.POSITIVE_INFINITY } = schema;
  if (count < least) return `minProperties at '${path || "/"}' is ${least}, got ${count}`;
  return count > most ? `maxProperties at '${path || "/"}' is ${most}, got ${count}` : null;
}

function findKnownFault(
  properties: Readonly<Record<string, Schema>>,
  value: Readonly<Record<string, unknown>>,
  path: string,
): string | null {
  for (const [name, property] of Object.entries(properties)) {
    if (value[name] === undefined) continue;
    const fault = findFault(property, value[name], `${path}/${name}`);
    if (fault !== null) return fault;
  }
  return null;
}

function findMissing(
  schema: ObjectSchema,
  value: Readonly<Record<string, unknown>>,
  path: string,
): string | null {
  const required = schema.required ?? [];
  const isComplete = required.every((name) => !isMissing(schema.properties?.[name], value[name]));
  return isComplete ? null : `required properties at '${path || "/"}' are '${required.join(",")}'`;
}

function findExtraFault(
  schema: ObjectSchema,
  value: Readonly<Record<string, unknown>>,
  path: string,
): string | null {
  const rule = schema.additionalProperties;
  const extra = Object.keys(value).filter((name) => !Object.hasOwn(schema.properties ?? {}, name));
  if (rule === undefined || extra.length === 0) return null;
  if (rule !== false) {
    return findKnownFault(Object.fromEntries(extra.map((name) => [name, rule])), value, path);
  }
  const paths = extra.map((name) => `${path}/${name}`).join(", ");
  return `Additional or unevaluated properties '${paths}' at '${path || "/"}' not allowed`;
}

/** An object that is present but holds none of its known properties counts as missing, as it does in production. */
function isMissing(schema: Schema | undefined, value: unknown): boolean {
  if (value === undefined) return true;
  if (schema === undefined || !("type" in schema) || schema.type !== "object" || !schema.properties)
    return false;
  const record = asRecord(value);
  return Object.keys(schema.properties).every((name) => record[name] === undefined);
}

function findStringFault(
  schema: Extract<Schema, { type: "string" }>,
  value: string,
  path: string,
): string | null {
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return `enum ${value} not in ${schema.enum.join(",")} at '${path}'`;
  }
  if (schema.maxLength !== undefined && value.length > schema.maxLength) {
    return `Length of '${path}' must be <= ${schema.maxLength}`;
  }
  if (schema.minLength !== undefined && value.length < schema.minLength) {
    return `Length of '${path}' must be >= ${schema.minLength} not met`;
  }
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value)) {
    return `'${path}' failed test ${schema.pattern} pattern`;
  }
  return null;
}

function findArrayFault(
  schema: Extract<Schema, { type: "array" }>,
  value: readonly unknown[],
  path: string,
): string | null {
  if (schema.minItems !== undefined && value.length < schema.minItems) {
    return `minItems at '${path}' is ${schema.minItems}, got ${value.length}`;
  }
  if (schema.maxItems !== undefined && value.length > schema.maxItems) {
    return `maxItems at '${path}' is ${schema.maxItems}, got ${value.length}`;
  }
  for (const [index, item] of value.entries()) {
    const fault = findFault(schema.items, item, `${path}/${index}`);
    if (fault !== null) return fault;
  }
  return null;
}

function typesOf(value: unknown): readonly string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  if (typeof value === "number")
    return Number.isInteger(value) ? ["number", "integer"] : ["number"];
  return [typeof value];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return value as Readonly<Record<string, unknown>>;
}
