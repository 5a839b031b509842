import { z } from "zod";
import { ERROR_CODES, type ErrorCode } from "@/lib/errors";

/** Id of the one backend that needs no configuration. */
export const WORKERS_AI_ID = "workers-ai";

/** Parameters beyond prompt and size that not every server takes. */
export const OPTIONAL_PARAMETERS = [
  "seed",
  "steps",
  "guidance",
  "negativePrompt",
  "strength",
  "safetyTolerance",
] as const;
export type OptionalParameter = (typeof OPTIONAL_PARAMETERS)[number];

/** Longest an attempt may be given, in seconds; the generation's own deadline still comes first. */
const MAX_TIMEOUT_SECONDS = 600;

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, "must look like my-server-2");

/** Names of variables that may hold a backend's key: none that signs sessions or opens the administration. */
export const SecretName = z
  .string()
  .max(80)
  .regex(/^[A-Z][A-Z0-9_]*_(?:KEY|TOKEN)$/, "must look like MY_SERVER_KEY or MY_SERVER_TOKEN")
  .refine((name) => name !== "ADMIN_TOKEN", "is not for backends");

const BaseUrl = z
  .url({ protocol: /^https?$/ })
  .max(300)
  .refine((url) => !/[@?#]/.test(url), "must have no user, query or fragment")
  .overwrite((url) => url.replace(/\/+$/, ""));

/** A host as URLs have it, with its port when it is not the usual one. */
const Host = z
  .string()
  .regex(/^[a-z0-9.-]+(?::\d{1,5})?$/, "must be a host such as media.example.com");

const choice = {
  /** Share of the pictures within its tier. */
  weight: z.int().min(1).max(1000).default(1),
  /** The lowest tier that can draw is asked first. */
  tier: z.int().min(0).max(9).default(0),
  timeoutSeconds: z.int().min(1).max(MAX_TIMEOUT_SECONDS).default(60),
  enabled: z.boolean().default(true),
};

/** Our model's id → what the server calls it. */
const ModelNames = z.record(z.string(), z.string().min(1).max(200));

const remote = {
  ...choice,
  id: Id.refine((id) => id !== WORKERS_AI_ID, "is Workers AI's own"),
  baseUrl: BaseUrl,
  /** Name of the Worker's variable that holds the key, never the key; null when none is needed. */
  secretName: SecretName.nullable().default(null),
  /** Our model's id → what the server calls it. Other models are not asked of it. */
  models: ModelNames.refine(
    (models) => Object.keys(models).length > 0,
    "must name at least one model",
  ),
  /** Where pictures may be fetched from beside the base URL's own host. */
  imageHosts: z.array(Host).max(10).default([]),
  /** What the server takes beside prompt and size. */
  honours: z.array(z.enum(OPTIONAL_PARAMETERS)).default([]),
};

/** Servers that take pictures; none is sent to a server whose settings do not say so. */
const editing = {
  /** What it calls the models that start from a picture, or look at some. */
  edits: ModelNames.default({}),
  /** The same for a picture with a mask on it. */
  masks: ModelNames.default({}),
};

const WorkersAi = z.strictObject({
  kind: z.literal("workers-ai"),
  id: z.literal(WORKERS_AI_ID),
  ...choice,
});
const OpenAi = z.strictObject({ kind: z.literal("openai"), ...remote, ...editing });
const Fal = z.strictObject({
  kind: z.literal("fal"),
  ...remote,
  ...editing,
  baseUrl: BaseUrl.default("https://fal.run"),
  // Where fal serves results from (docs.fal.ai, "Media expiration", and answers of its models, 2026).
  imageHosts: remote.imageHosts.default(["fal.media", "v3.fal.media", "v3b.fal.media"]),
  honours: remote.honours.default(["seed", "strength"]),
});
const Pollinations = z.strictObject({
  kind: z.literal("pollinations"),
  ...remote,
  baseUrl: BaseUrl.default("https://image.pollinations.ai"),
  honours: remote.honours.default(["seed"]),
  tier: choice.tier.default(9),
});

/** One backend as an administrator or `BACKENDS` describes it. */
export const BackendSettings = z
  .discriminatedUnion("kind", [WorkersAi, OpenAi, Fal, Pollinations])
  .superRefine((settings, context) => {
    if (settings.kind === "workers-ai" || settings.secretName === null) return;
    if (settings.baseUrl.startsWith("https:") || isLoopback(settings.baseUrl)) return;
    const message = "must be https, since a key travels along";
    context.addIssue({ code: "custom", path: ["baseUrl"], message });
  });
export type BackendSettings = z.infer<typeof BackendSettings>;
/** A backend that is reached over HTTP. */
export type RemoteSettings = Exclude<BackendSettings, { kind: "workers-ai" }>;

/** What a picture needs of a backend: to draw from words alone, from pictures, or inside a mask. */
export type Task = "models" | "edits" | "masks";

/** The task that a picture is, by what it is drawn from. */
export function taskOf(from: {
  readonly source?: unknown;
  readonly mask?: unknown;
  readonly references?: readonly unknown[] | undefined;
}): Task {
  if (from.mask !== undefined) return "masks";
  const isPlain = from.source === undefined && (from.references ?? []).length === 0;
  return isPlain ? "models" : "edits";
}

/** What the server calls our model for such a task; undefined when it is not to be asked. */
export function theirName(
  settings: RemoteSettings,
  modelId: string,
  task: Task,
): string | undefined {
  if (task === "models") return settings.models[modelId];
  return settings.kind === "pollinations" ? undefined : settings[task][modelId];
}

/** True for an address on this very machine, which no network carries. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}

/** One call to one backend. Holds no address, key or text of anybody's. */
export const Attempt = z.object({
  backend: z.string(),
  /** Our id of the model. */
  model: z.string(),
  /** `unknown`: it ran out of time, and the backend may have drawn and charged all the same. */
  outcome: z.enum(["succeeded", "failed", "refused", "unknown"]),
  code: z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]).nullable(), // keys of that very object
  milliseconds: z.int().nonnegative(),
  /** What it cost, or may have cost, in thousandths of a neuron. */
  milliNeurons: z.int().nonnegative(),
  /** Milliseconds since 1970. */
  startedAt: z.int(),
});
export type Attempt = z.infer<typeof Attempt>;

/** A backend in the administrator's list. */
export const BackendView = z.object({
  settings: BackendSettings,
  /** Where it comes from: always there, `BACKENDS`, or saved by an administrator. */
  source: z.enum(["built-in", "variable", "saved"]),
  /** True for a saved one that stands before an entry of the configuration: deleting it brings that back. */
  overrides: z.boolean(),
  /** False when the variable that should hold its key is not set: it is not asked then. */
  hasKey: z.boolean(),
  health: z.object({
    state: z.enum(["well", "cooling", "recovering"]),
    /** When it may be asked again; null unless cooling. */
    coolingUntil: z.iso.datetime().nullable(),
    /** Why it last failed; null when it has not. */
    code: z.string().nullable(),
    /** Attempts since the first failure of the present window. */
    failures: z.int(),
    successes: z.int(),
  }),
});
export type BackendView = z.infer<typeof BackendView>;
