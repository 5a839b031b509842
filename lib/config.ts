import { z } from "zod";
import { findModel } from "@/lib/backends/catalogue";
import { type BackendSettings, SecretName } from "@/lib/backends/schema";
import { BY_FAL_KEY, FAL_SECRET } from "@/lib/backends/by-fal-key";
import { BackendVariables } from "@/lib/backends/settings";
import { AppError } from "@/lib/errors";
import type { HostSettings } from "@/lib/images/hosts/host";
import { checkHosting, HostingVariables, toHostSettings } from "@/lib/images/hosts/settings";
import { MAX_PER_MINUTE } from "@/lib/keys/schema";
import { type PromptSettings, PromptVariables, toPromptSettings } from "@/lib/prompts/settings";

/** The bindings and variables the Worker is given; see wrangler.toml. */
export type Env = {
  readonly DB: D1Database;
  readonly BUCKET: R2Bucket;
  readonly CACHE: KVNamespace;
  readonly QUEUE: Queue<unknown>;
  readonly AI: AiBinding;
  readonly IMAGES: ImagesBinding;
  readonly BURST_LIMIT: RateLimit;
  readonly ASSETS: Fetcher;
  readonly [variable: string]: unknown;
};

/** The one call of Workers AI that is used; the stand-in offers the same. */
export type AiBinding = {
  run(model: string, input: unknown, options?: { signal?: AbortSignal }): Promise<unknown>;
};

/** Far beyond any bill that somebody means; keeps sums of thousandths exact. */
const MOST_DAILY_NEURONS = 1_000_000_000;

/** Ids of the catalogue, separated by commas. */
const ModelIds = z
  .string()
  .default("")
  .transform((text) => text.split(",").map((id) => id.trim()))
  .transform((ids) => ids.filter((id) => id !== ""))
  .refine((ids) => ids.every((id) => findModel(id) !== null), "names a model that does not exist");

/** Origins of web pages, separated by commas. */
const Origins = z
  .string()
  .default("")
  .transform((text) => text.split(",").map((origin) => origin.trim()))
  .transform((origins) => origins.filter((origin) => origin !== ""))
  .refine(
    (origins) =>
      origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
    "names something that is no origin, such as https://example.com",
  );

const Variables = PromptVariables.extend({
  ...BackendVariables.shape,
  ...HostingVariables.shape,
  SESSION_SECRET: z.string().min(32, "needs at least 32 characters"),
  ADMIN_TOKEN: z.string().min(16, "needs at least 16 characters"),
  RESIZER: z.enum(["wasm", "images"]).default("wasm"),
  IMAGES_ORIGIN: z.union([z.literal(""), z.url({ protocol: /^https?$/ })]).default(""),
  ACCESS_AUD: z.string().default(""),
  MODELS_ENABLED: ModelIds,
  API_KEY: z.union([z.literal(""), z.string().min(16, "needs at least 16 characters")]).default(""),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).max(MAX_PER_MINUTE).default(60),
  ALLOWED_ORIGINS: Origins,
  SYNC_SECONDS: z.coerce.number().int().min(1).max(600).default(120),
  STAND_IN: z.stringbool().default(false),
  LEASE_SECONDS: z.coerce.number().int().min(2).max(600).default(90),
  RETRY_SECONDS: z.coerce.number().int().min(0).max(60).default(2),
  SESSION_DAILY_NEURONS: z.coerce.number().int().min(0).max(MOST_DAILY_NEURONS).default(2000),
  // Cloudflare's free allocation.
  ACCOUNT_DAILY_NEURONS: z.coerce.number().int().min(0).max(MOST_DAILY_NEURONS).default(10_000),
}).superRefine(checkHosting);

/** Settings of the app, checked. */
export type Config = {
  readonly sessionSecret: string;
  readonly adminToken: string;
  readonly resizer: "wasm" | "images";
  /** Origin of a custom R2 domain without a trailing slash; empty when the Worker serves pictures itself. */
  readonly imagesOrigin: string;
  /** Audience of the Cloudflare Access application before /admin; empty when there is none. */
  readonly accessAudience: string;
  /** The one key of a small set-up; null when there is none. */
  readonly apiKey: string | null;
  /** Requests a minute of everybody whose key says nothing else. */
  readonly requestsPerMinute: number;
  /** Origins of web pages whose scripts may call the API with a key. */
  readonly allowedOrigins: readonly string[];
  /** How long a caller who waits for a picture is kept waiting, in milliseconds. */
  readonly syncMilliseconds: number;
  /** Models that are offered beyond those that are on by themselves; see docs/models.md. */
  readonly modelsEnabled: readonly string[];
  /** True when the stand-in paints instead of Workers AI. */
  readonly standIn: boolean;
  /** How long one stage of a generation may take before another consumer may take over, in milliseconds. */
  readonly leaseMilliseconds: number;
  /** Wait before the first retry of a failed attempt; doubles with each further one. */
  readonly retryMilliseconds: number;
  /** What pictures may cost in one UTC day, in thousandths of a neuron; null when there is no limit. */
  readonly limits: Readonly<Record<"session" | "account", number | null>>;
  /** How prompts are translated, checked, improved and rewritten. */
  readonly prompts: PromptSettings;
  /** Who draws beside Workers AI, or in another way, as `BACKENDS` says. */
  readonly backends: readonly BackendSettings[];
  /** Where copies of shared pictures go; null when they stay here. */
  readonly imageHosting: HostSettings | null;
  /** How many further backends of the same kind a model's refusal is put to. */
  readonly blockedRetryAttempts: number;
  /** The key in a variable of that name, which has to be one that backends may use; null when it is not set. */
  readonly secretOf: (name: string) => string | null;
};

/** Reads and checks the variables; the only reader of `env`'s text values. Throws `internal` naming the variable at fault. */
export function readConfig(env: Env): Config {
  const parsed = Variables.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = issue?.path.join(".") ?? "unknown";
    throw new AppError("internal", "The server is not configured.", {
      cause: new Error(`Variable ${name}: ${issue?.message ?? "is wrong"}`),
    });
  }
  const variables = parsed.data;
  const hasFalKey = readSecret(env, FAL_SECRET) !== null;
  return {
    sessionSecret: variables.SESSION_SECRET,
    adminToken: variables.ADMIN_TOKEN,
    resizer: variables.RESIZER,
    imagesOrigin: variables.IMAGES_ORIGIN.replace(/\/$/, ""),
    accessAudience: variables.ACCESS_AUD,
    modelsEnabled: [...variables.MODELS_ENABLED, ...(hasFalKey ? BY_FAL_KEY.models : [])],
    apiKey: variables.API_KEY === "" ? null : variables.API_KEY,
    requestsPerMinute: variables.RATE_LIMIT_PER_MINUTE,
    allowedOrigins: variables.ALLOWED_ORIGINS,
    syncMilliseconds: variables.SYNC_SECONDS * 1000,
    standIn: variables.STAND_IN,
    leaseMilliseconds: variables.LEASE_SECONDS * 1000,
    retryMilliseconds: variables.RETRY_SECONDS * 1000,
    limits: {
      session: toLimit(variables.SESSION_DAILY_NEURONS),
      account: toLimit(variables.ACCOUNT_DAILY_NEURONS),
    },
    prompts: toPromptSettings(variables),
    backends: [...(hasFalKey ? [BY_FAL_KEY.backend] : []), ...variables.BACKENDS],
    imageHosting: toHostSettings(variables),
    blockedRetryAttempts: variables.BLOCKED_RETRY_ATTEMPTS,
    secretOf: (name) => readSecret(env, name),
  };
}

/** Thousandths of a neuron; 0 stands for no limit. */
function toLimit(neurons: number): number | null {
  return neurons === 0 ? null : neurons * 1000;
}

function readSecret(env: Env, name: string): string | null {
  const value = SecretName.safeParse(name).success ? env[name] : undefined;
  return typeof value === "string" && value !== "" ? value : null;
}
