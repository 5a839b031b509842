import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { closeSchemas, type Schema } from "@/tests/integration/published/close-schemas";

type MediaTypes = Readonly<Record<string, { readonly schema?: Schema }>>;
type Answer = { readonly content?: MediaTypes };
type Operation = { readonly responses: Readonly<Record<string, Answer>> };

/** What is used of an OpenAPI document. */
export type OpenApi = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
};

/** A document to look answers up in. */
export type Description = {
  readonly find: (method: string, pathname: string) => Found | null;
  /** Why a body is not as described; empty when it is. */
  readonly validate: (schema: Schema, body: unknown) => string;
  /** One for all forms of failure. */
  readonly failure: Schema;
  /** Every answer that is no failure, as `operation status type`. */
  readonly successes: readonly string[];
};

export type Found = { readonly name: string; readonly operation: Operation };

/** Reads a document once; schemas are compiled when they are asked for first. */
export function readDescription(document: OpenApi): Description {
  const shared = document.components?.schemas ?? {};
  // Not strict: OpenAPI has keywords of its own.
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: fullFormats });
  const compiled = new Map<Schema, ValidateFunction>();
  const compile = (schema: Schema) => {
    const known = compiled.get(schema) ?? ajv.compile(closeSchemas(shared, schema));
    compiled.set(schema, known);
    return known;
  };
  const operations = Object.entries(document.paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...{ method, template, operation },
      pattern: toPattern(template),
    })),
  );
  return {
    find(method, pathname) {
      const [found] = operations
        .filter((one) => one.method === method.toLowerCase() && one.pattern.test(pathname))
        .toSorted((one, other) => fixedLength(other.template) - fixedLength(one.template));
      if (found === undefined) return null;
      return { name: `${found.method} ${found.template}`, operation: found.operation };
    },
    validate(schema, body) {
      const check = compile(schema);
      return check(body) ? "" : ajv.errorsText(check.errors, { dataVar: "body", separator: "; " });
    },
    failure: { anyOf: operations.flatMap(({ operation }) => failuresOf(operation)) },
    successes: operations.flatMap(({ method, template, operation }) =>
      successesOf(operation).map((one) => `${method} ${template} ${one}`),
    ),
  };
}

function failuresOf({ responses }: Operation): readonly Schema[] {
  const schema = responses["default"]?.content?.["application/json"]?.schema;
  return schema === undefined ? [] : [schema];
}

function successesOf({ responses }: Operation): readonly string[] {
  return Object.entries(responses)
    .filter(([status]) => Number(status) < 400)
    .flatMap(([status, { content }]) =>
      Object.keys(content ?? { nothing: {} }).map((type) => `${status} ${type}`),
    );
}

/** The literal part of a template: the more of it there is, the better it fits. */
function fixedLength(template: string): number {
  return template.replaceAll(/\{\w+\}/g, "").length;
}

/** Prompts and names of models hold slashes, for which OpenAPI has no word; a prompt that is missing is told so. */
function toPattern(template: string): RegExp {
  const pattern = template
    .replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replace("/{prompt}", "(?:/.*)?")
    .replace("{model}", ".+")
    .replaceAll(/\{\w+\}/g, "[^/]+");
  return new RegExp(`^${pattern}$`, "s");
}
