import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, startApp } from "@/tests/integration/app";

type OpenApi = {
  readonly openapi: string;
  readonly servers: readonly object[];
  readonly tags: readonly { readonly name: string }[];
  readonly components: { readonly securitySchemes: object };
  readonly paths: Record<string, Record<string, Operation>>;
};

type Operation = {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
};

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("the description is valid OpenAPI, and every operation has a name, a tag and a say on keys", async () => {
  const document = (await (await app.visit().fetch("/api/openapi.json")).json()) as OpenApi;
  const { errors } = await new Validator().validate(document);
  expect(errors).toBeUndefined();
  expect(document.openapi).toBe("3.1.0");
  expect(document.servers).toEqual([{ url: app.url.origin }]);
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  const names = operations.map(({ operationId }) => operationId);
  expect(new Set(names).size).toBe(names.length);
  const tags = new Set(document.tags.map(({ name }) => name));
  const schemes = Object.keys(document.components.securitySchemes);
  for (const { operationId, tags: own, security } of operations) {
    expect(operationId, "an operation").toMatch(/^[a-z][A-Za-z0-9]+$/);
    expect(
      own?.every((tag) => tags.has(tag)),
      operationId,
    ).toBe(true);
    for (const name of (security ?? []).flatMap((one) => Object.keys(one))) {
      expect(schemes).toContain(name);
    }
  }
});
