import { expect, test } from "vitest";
import { findMissingPaths } from "./docs.mjs";

const present = new Set(["lib/", "lib/errors.ts", "app/", "worker.ts", "AGENTS.md"]);

function missing(markdown: string) {
  return findMissingPaths(markdown, (place) => present.has(place));
}

test("a named path that does not exist is found once", () => {
  expect(missing("`lib/errors.ts`, `lib/gone.ts` and again `lib/gone.ts`")).toEqual([
    "lib/gone.ts",
  ]);
  expect(missing("see `worker.ts` and `worked.ts`")).toEqual(["worked.ts"]);
});

test("commands, code and placeholders are no paths", () => {
  expect(missing("`npm start`, `AppError`, `any`, `*.test.ts`, `(context, input)`")).toEqual([]);
  expect(missing("`lib/<domain>/` and `app/[locale]`")).toEqual(["app/[locale]"]);
});
