/** A JSON Schema, or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** Keywords that hold one schema, a list of them, or schemas by name. */
const ONE = ["items", "additionalProperties", "not"];
const LISTS = ["anyOf", "oneOf", "allOf", "prefixItems"];
const NAMED = ["properties", "patternProperties"];

const SHARED = "#/components/schemas/";

/**
 * The description leaves its objects open, so that a field can be added later without breaking anybody. Here every
 * field has to be described already: what is not is a mistake of ours.
 */
export function closeSchemas(shared: Readonly<Record<string, Schema>>, schema: Schema): Schema {
  const names = Object.entries(shared);
  return {
    ...close(schema, false),
    components: {
      schemas: Object.fromEntries(names.map(([name, one]) => [name, close(one, false)])),
      parts: Object.fromEntries(names.map(([name, one]) => [name, close(one, true)])),
    },
  };
}

/** A part of an `allOf` knows only some of the fields: the whole is closed then, not the part. */
function close(schema: Schema, isPart: boolean): Schema {
  const closed: Record<string, unknown> = { ...schema };
  for (const keyword of ONE) {
    if (isSchema(schema[keyword])) closed[keyword] = close(schema[keyword], false);
  }
  for (const keyword of LISTS) {
    const list = schema[keyword];
    if (!Array.isArray(list)) continue;
    const arePartial = keyword === "allOf" || (isPart && keyword !== "prefixItems");
    closed[keyword] = list.map((one) => (isSchema(one) ? close(one, arePartial) : one));
  }
  for (const keyword of NAMED) {
    if (!isSchema(schema[keyword])) continue;
    const entries = Object.entries(schema[keyword]);
    closed[keyword] = Object.fromEntries(
      entries.map(([name, one]) => [name, isSchema(one) ? close(one, false) : one]),
    );
  }
  const { $ref: target } = schema;
  if (isPart) {
    if (typeof target === "string") closed["$ref"] = target.replace(SHARED, "#/components/parts/");
    return closed;
  }
  if (Array.isArray(schema["allOf"])) return { unevaluatedProperties: false, ...closed };
  return isSchema(schema["properties"]) ? { additionalProperties: false, ...closed } : closed;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
