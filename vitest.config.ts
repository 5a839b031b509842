import { fileURLToPath } from "node:url";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { quietWrangler } from "./scripts/support/wrangler.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Units run inside workerd with a real D1, R2 and KV; everything that needs Node runs in the other projects. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [
          cloudflareTest(async () => ({
            miniflare: {
              compatibilityDate: "2026-11-01",
              compatibilityFlags: ["nodejs_compat"],
              d1Databases: ["DB"],
              r2Buckets: ["BUCKET"],
              kvNamespaces: ["CACHE"],
              images: { binding: "IMAGES" },
              modulesRules: [
                { type: "CompiledWasm", include: ["**/*.wasm"] },
                { type: "Text", include: ["**/*.txt"] },
              ],
              bindings: { TEST_MIGRATIONS: await readD1Migrations(`${root}db/migrations`) },
            },
          })),
        ],
        resolve: { alias: { "@": root.replace(/\/$/, "") } },
        test: {
          name: "unit",
          include: ["{lib,db,local-ai}/**/*.test.ts"],
          // Codecs and the painter work for seconds on a machine that is busy with other things.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias: { "@": root.replace(/\/$/, "") } },
        test: {
          name: "node",
          environment: "node",
          include: ["{scripts,components,messages,app}/**/*.test.{ts,tsx}"],
        },
      },
      {
        resolve: { alias: { "@": root.replace(/\/$/, "") } },
        test: {
          name: "integration",
          environment: "node",
          env: { X_LOCAL_OBSERVABILITY: quietWrangler.X_LOCAL_OBSERVABILITY },
          include: ["tests/integration/**/*.test.ts"],
          setupFiles: ["tests/integration/published-schema.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Mostly waiting for other processes, so two at a time even on a small machine.
          maxWorkers: 2,
        },
      },
    ],
  },
});
