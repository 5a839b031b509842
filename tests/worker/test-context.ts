import { applyD1Migrations, env, type D1Migration } from "cloudflare:test";
import type { AiBinding, Config } from "@/lib/config";
import type { Actor, AppContext } from "@/lib/context";
import { openDatabase } from "@/db/client";
import { createResizer } from "@/lib/images/create-resizer";
import { newId } from "@/lib/new-id";
import { PromptVariables, type PromptSettings, toPromptSettings } from "@/lib/prompts/settings";

type TestEnv = {
  readonly DB: D1Database;
  readonly BUCKET: R2Bucket;
  readonly CACHE: KVNamespace;
  readonly TEST_MIGRATIONS: D1Migration[];
};

/** How prompts are handled when no variable says otherwise. */
export const TEST_PROMPTS: PromptSettings = toPromptSettings(PromptVariables.parse({}));

export const TEST_CONFIG: Config = {
  sessionSecret: "0123456789abcdef0123456789abcdef",
  adminToken: "administrator-of-tests",
  resizer: "wasm",
  imagesOrigin: "",
  accessAudience: "",
  modelsEnabled: [],
  apiKey: null,
  requestsPerMinute: 600,
  allowedOrigins: [],
  syncMilliseconds: 20_000,
  standIn: true,
  leaseMilliseconds: 30_000,
  retryMilliseconds: 2000,
  limits: { session: 2_000_000, account: 10_000_000 },
  prompts: TEST_PROMPTS,
  backends: [],
  imageHosting: null,
  blockedRetryAttempts: 0,
  secretOf: () => null,
};

/** A context on real D1, R2 and KV, with a clock that tests move and a queue that only remembers. */
export type TestContext = AppContext & {
  readonly sent: unknown[];
  /** Moves the clock. */
  readonly advance: (milliseconds: number) => void;
  /** Everything handed to waitUntil, to be awaited. */
  readonly background: Promise<unknown>[];
};

type Options = {
  readonly actor?: Partial<Actor>;
  readonly ai?: AiBinding;
  readonly config?: Partial<Config>;
  readonly fetch?: typeof fetch;
};

const NO_AI: AiBinding = {
  run: (model) =>
    Promise.reject(new Error(`No model was expected to be called, but ${model} was.`)),
};

const NO_FETCH: typeof fetch = (input) => {
  const address = input instanceof Request ? input.url : input.toString();
  return Promise.reject(new Error(`Nothing was expected to be fetched, but ${address} was.`));
};

/** Applies the migrations and makes a context of one caller; several contexts share the same storage. */
export async function testContext(options: Options = {}): Promise<TestContext> {
  const bindings = env as unknown as TestEnv; // vitest.config.ts binds exactly these
  await applyD1Migrations(bindings.DB, bindings.TEST_MIGRATIONS);
  let now = Date.parse("2026-11-20T12:00:00Z");
  const sent: unknown[] = [];
  const background: Promise<unknown>[] = [];
  const queue = {
    send: (body: unknown) => {
      sent.push(body);
      return Promise.resolve({
        metadata: { metrics: { backlogCount: sent.length, backlogBytes: 0 } },
      });
    },
  };
  const config = { ...TEST_CONFIG, ...options.config };
  const unusedBindings = { IMAGES: undefined } as unknown as Parameters<typeof createResizer>[1]; // wasm needs none
  return {
    db: openDatabase(bindings.DB),
    bucket: bindings.BUCKET,
    cache: bindings.CACHE,
    queue: queue as unknown as Queue<unknown>, // only `send` is used
    ai: options.ai ?? NO_AI,
    burstLimit: { limit: () => Promise.resolve({ success: true }) },
    resizer: createResizer(config, unusedBindings),
    config,
    actor: {
      ownerId: newId(now),
      isAdmin: false,
      key: null,
      denied: null,
      address: "test",
      ...options.actor,
    },
    now: () => now,
    newId: () => newId(now),
    fetch: options.fetch ?? NO_FETCH,
    waitUntil: (work) => void background.push(work),
    onTurn: () => {},
    sent,
    advance: (milliseconds) => void (now += milliseconds),
    background,
  };
}

/** The same world seen by another person. */
export function asActor(context: TestContext, actor: Partial<Actor>): TestContext {
  return { ...context, actor: { ...context.actor, ...actor } };
}
