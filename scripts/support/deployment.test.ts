import { expect, test } from "vitest";
import {
  findGaps,
  findMissingSecrets,
  judgeSize,
  listParts,
  sizeLimitBytes,
} from "./deployment.mjs";

const settings = {
  name: "zorza",
  workers_dev: false,
  routes: [] as unknown[],
  d1_databases: [
    { binding: "DB", database_name: "zorza", database_id: "00000000-0000-0000-0000-000000000000" },
  ],
  r2_buckets: [{ binding: "BUCKET", bucket_name: "zorza-images" }],
  kv_namespaces: [{ binding: "CACHE", id: "00000000000000000000000000000000" }],
  queues: {
    producers: [{ binding: "QUEUE", queue: "jobs" }],
    consumers: [{ queue: "jobs" }, { queue: "jobs-dead" }],
  },
  triggers: { crons: ["* * * * *"] },
  ratelimits: [{ name: "BURST_LIMIT" }],
  secrets: { required: ["SESSION_SECRET"] },
};

test("every part of a deployment is listed once with the command that makes it", () => {
  expect(listParts(settings).map(({ what, name }) => `${what} ${name}`)).toEqual([
    "Worker zorza",
    "D1 database zorza",
    "R2 bucket zorza-images",
    "KV namespace CACHE",
    "Queue jobs",
    "Queue jobs-dead",
    "Cron * * * * *",
    "Rate limit BURST_LIMIT",
    "Secret SESSION_SECRET",
  ]);
  expect(listParts(settings).find(({ what }) => what === "KV namespace")?.how).toBe(
    "npx wrangler kv namespace create zorza-cache",
  );
});

test("placeholder ids and a missing address are gaps, real ones are not", () => {
  expect(findGaps(settings).map((gap) => gap.split(":")[0])).toEqual([
    "D1 DB",
    "KV CACHE",
    "Address",
  ]);
  const ready = {
    ...settings,
    routes: [{ pattern: "zorza.example.com" }],
    d1_databases: [{ binding: "DB", database_name: "zorza", database_id: "5f1c" }],
    kv_namespaces: [{ binding: "CACHE", id: "0a1b" }],
  };
  expect(findGaps(ready)).toEqual([]);
});

test("a secret counts as present only when wrangler lists it", () => {
  const listed = 'note [1]\n[\n  { "name": "SESSION_SECRET", "type": "secret_text" }\n]\n';
  const required = ["SESSION_SECRET", "ADMIN_TOKEN"];
  expect(findMissingSecrets(required, listed.slice(9))).toEqual(["ADMIN_TOKEN"]);
  expect(findMissingSecrets(required, "Worker not found [code: 10007]")).toEqual(required);
  expect(findMissingSecrets(required, "")).toEqual(required);
});

test("a Worker may be exactly as big as the limit and not a byte bigger", () => {
  expect(judgeSize({ bytes: 9_000_000, gzipBytes: sizeLimitBytes }).fits).toBe(true);
  const tooBig = judgeSize({ bytes: 9_000_000, gzipBytes: sizeLimitBytes + 1 });
  expect(tooBig).toEqual({ text: "8.58 MiB, 2.00 MiB gzip", fits: false });
});
