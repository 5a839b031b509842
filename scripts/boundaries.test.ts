import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { inRoot, toolPath } from "./support/paths.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "zorza-boundaries-"));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(inRoot(".oxlintrc.json"), path.join(folder, ".oxlintrc.json"));

/** Lints one planted file with the project's own rules and answers what was reported. */
function lint(file: string, source: string): string {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, source);
  const result = spawnSync(process.execPath, [toolPath("oxlint"), file], {
    cwd: folder,
    encoding: "utf8",
  });
  rmSync(place);
  return result.stdout;
}

function importing(module: string, type = ""): string {
  const use = type === "" ? "export const own = thing;" : "export type Own = thing;";
  return `import ${type}{ thing } from "${module}";\n${use}\n`;
}

test.each([
  ["app/[locale]/page.tsx", "@/db/schema", "HTTP API"],
  ["app/[locale]/page.tsx", "drizzle-orm", "HTTP API"],
  ["app/[locale]/page.tsx", "@/lib/backends/workers-ai/model", "catalogue only"],
  ["app/[locale]/page.tsx", "hono", "lib/api"],
  ["components/studio/form.ts", "@/lib/generations/create", "@/lib/<domain>/schema"],
  ["components/studio/form.ts", "@/lib/generations/schema", "import type"],
  ["components/studio/form.ts", "zod", "import type"],
  ["components/studio/form.ts", "@/db/client", "HTTP API"],
  ["components/studio/form.ts", "@/app/fonts", "props"],
  ["components/studio/form.ts", "../gallery/tile", "from the root"],
  ["lib/generations/create.ts", "@/app/fonts", "nothing of pages"],
  ["lib/generations/create.ts", "@/components/ui/button", "nothing of pages"],
  ["lib/generations/create.ts", "next/headers", "queue and the cron"],
  ["lib/generations/create.ts", "react", "queue and the cron"],
  ["lib/generations/create.ts", "server-only", "queue and the cron"],
  ["lib/generations/create.ts", "@opennextjs/cloudflare", "queue and the cron"],
  ["lib/generations/create.ts", "hono", "lib/api speaks HTTP"],
  ["lib/generations/create.ts", "@hono/zod-openapi", "lib/api speaks HTTP"],
  ["lib/generations/create.ts", "@/local-ai/worker", "context.ai"],
  ["lib/generations/create.ts", "../images/store", "from the root"],
  ["lib/generations/create.ts", "@/tests/worker/instrumented", "other way round"],
  ["lib/generations/schema.ts", "@/lib/generations/create", "other schemas"],
  ["lib/generations/client.ts", "@/lib/generations/create", "ships to the browser"],
  ["lib/generations/client.ts", "@/lib/generations/schema", "ships to the browser"],
  ["lib/api/app.ts", "react", "queue and the cron"],
  ["worker.ts", "@/db/schema", "verb in lib/"],
  ["worker.ts", "@/components/ui/button", "nothing of pages"],
  ["db/client.ts", "@/lib/errors", "ground floor"],
  ["local-ai/worker.ts", "@/lib/errors", "Worker of its own"],
  ["e2e/studio.spec.ts", "@/lib/errors", "running app"],
  ["e2e/studio.spec.ts", "../lib/errors", "from the root"],
  ["tests/integration/app.ts", "@/components/ui/button", "journey"],
])("%s may not import %s, and lint names the right door", (file, module, door) => {
  const report = lint(file, importing(module));
  expect(report).toContain("no-restricted-imports");
  expect(report).toContain(door);
});

test.each([
  ["app/[locale]/page.tsx", "@/lib/backends/catalogue", ""],
  ["app/[locale]/page.tsx", "@/components/studio/form", ""],
  ["components/studio/form.ts", "@/lib/generations/schema", "type "],
  ["components/studio/form.ts", "@/lib/generations/client", ""],
  ["components/studio/form.ts", "./field", ""],
  ["lib/generations/create.ts", "@/db/schema", ""],
  ["lib/generations/create.ts", "@/lib/errors", ""],
  ["lib/generations/create.ts", "drizzle-orm", ""],
  ["lib/generations/client.ts", "@/lib/generations/schema", "type "],
  ["lib/api/app.ts", "@hono/zod-openapi", ""],
  ["db/client.ts", "@/db/schema", ""],
  ["local-ai/worker.ts", "@/local-ai/painter/paint", ""],
  ["tests/integration/app.ts", "@/lib/generations/schema", "type "],
  ["e2e/studio.spec.ts", "@playwright/test", ""],
])("%s may import %s", (file, module, type) => {
  expect(lint(file, importing(module, type))).not.toContain("no-restricted-imports");
});

test("every schema of lib/ reaches components as types only", () => {
  const schemas = globSync("lib/*/schema.ts", { cwd: inRoot() });
  expect(schemas.length).toBeGreaterThan(2);
  for (const schema of schemas) {
    const imported = `@/${schema.replace(/\.ts$/, "")}`;
    expect(lint("components/studio/form.ts", importing(imported)), imported).toContain(
      "import type",
    );
  }
});

test.each([
  ["a cast to any", "export const a = (b: any) => b;\n", "no-explicit-any"],
  [
    "a non-null assertion",
    "export const a = (b?: string) => b!.length;\n",
    "no-non-null-assertion",
  ],
  ["a console call", "export const a = () => console.log(1);\n", "no-console"],
  ["a long file", "foo();\n".repeat(251), "max-lines"],
])("%s is reported in lib/", (_what, source, rule) => {
  expect(lint("lib/usage/price.ts", source)).toContain(rule);
});

test("scripts may print and a name in camelCase is no file name", () => {
  expect(lint("scripts/say.mjs", "console.log(1);\n")).not.toContain("no-console");
  expect(lint("lib/usage/dailySum.ts", "export const a = 1;\n")).toContain("filename-case");
});
