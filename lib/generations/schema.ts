import { z } from "zod";
import { ChainStep } from "@/lib/prompts/schema";
import { Recipe } from "@/lib/recipe/schema";
import type { DailyWait } from "@/lib/usage/schema";

/** The states of one request for one picture. The last four are final. */
export const GENERATION_STATES = [
  "queued",
  "running",
  "succeeded",
  "failed",
  "blocked",
  "cancelled",
] as const;
/** What is happening to a generation right now, in the order a person sees it. */
export const GENERATION_STAGES = [
  "queued",
  "checking",
  "translating",
  "improving",
  "painting",
  "done",
] as const;
/** A parameter that the model could not honour, and what was done instead. */
export const Warning = z.object({
  parameter: z.string(),
  reason: z.enum(["unsupported", "adjusted"]),
  /** What was used instead; null when the parameter was left out. */
  applied: z.union([z.string(), z.number()]).nullable(),
});
export type Warning = z.infer<typeof Warning>;

/** Image hosts that can take a copy of a shared picture. */
export const HOST_PROVIDERS = ["smms", "picgo", "cloudflare_imgbed"] as const;
export type HostProvider = (typeof HOST_PROVIDERS)[number];

/** Where an image host outside keeps a copy of a picture. */
export const HostedCopy = z.object({ provider: z.enum(HOST_PROVIDERS), url: z.string() });
export type HostedCopy = z.infer<typeof HostedCopy>;

/** One try to put a shared picture on an image host; `reused`: somebody else's copy of the same picture serves. */
export const HostingAttempt = z.object({
  provider: z.enum(HOST_PROVIDERS),
  outcome: z.enum(["uploading", "hosted", "reused", "failed"]),
  url: z.string().nullable(),
  code: z.string().nullable(),
  milliseconds: z.number(),
  at: z.iso.datetime(),
});
export type HostingAttempt = z.infer<typeof HostingAttempt>;

/** A finished picture as a browser needs it: final size first, so that nothing on the page moves. */
export const ImageView = z.object({
  /** The backend's original bytes. */
  url: z.string(),
  type: z.enum(["image/png", "image/jpeg", "image/webp"]),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
  /** Base64 of a thumbhash, the blurred placeholder. */
  thumbhash: z.string(),
  /** Stored WebP sizes, ascending by width, for `srcset`. */
  sources: z.array(z.object({ url: z.string(), width: z.int().positive() })),
});
export type ImageView = z.infer<typeof ImageView>;

/** An error as the API says it; `message` is in the caller's language. */
export const ErrorView = z.object({
  code: z.string(),
  message: z.string(),
  retryable: z.boolean(),
  details: z.record(z.string(), z.unknown()).optional(),
});

/** One generation as its owner sees it: the answer of create, status, list and get. */
export const GenerationView = z.object({
  id: z.string(),
  status: z.enum(GENERATION_STATES),
  stage: z.enum(GENERATION_STAGES),
  /** Pictures to be drawn before this one; null once drawing has begun. */
  queuePosition: z.int().nonnegative().nullable(),
  /** True when a picture that was already known was returned and nothing was drawn. */
  cached: z.boolean(),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  recipe: Recipe,
  chain: z.array(ChainStep),
  /** What the model was given, when it is not what the person wrote; null otherwise. */
  revisedPrompt: z.string().nullable(),
  warnings: z.array(Warning),
  error: ErrorView.nullable(),
  image: ImageView.nullable(),
  /** Whether everybody may see it, at `/pl/p/{id}` and `/api/shared/{id}`. */
  shared: z.boolean(),
  /** A copy at an image host; it stays there when the picture is shared no more. */
  hosted: HostedCopy.nullable(),
  /** What drawing it cost; zero when it came from the cache or did not succeed. */
  neurons: z.number().nonnegative(),
  usd: z.number().nonnegative(),
});
export type GenerationView = z.infer<typeof GenerationView>;

/** A shared picture as everybody sees it: nothing of its owner, its checks or its cost. */
export const SharedView = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  prompt: z.string(),
  /** Language of the prompt, as far as it is known. */
  language: z.string().nullable(),
  /** The English the model was given, when it is not the prompt itself. */
  english: z.string().nullable(),
  model: z.object({ id: z.string(), name: z.string() }),
  seed: z.int().nullable(),
  image: ImageView,
  hosted: HostedCopy.nullable(),
});
export type SharedView = z.infer<typeof SharedView>;

/** A page of one's own generations, newest first. */
export const GenerationPage = z.object({
  items: z.array(GenerationView),
  /** Pass as `cursor` to get the next page; null at the end. */
  nextCursor: z.string().nullable(),
});
export type GenerationPage = z.infer<typeof GenerationPage>;

const NumberRange = z.object({ min: z.number(), max: z.number(), default: z.number() });

/** A drawing model as people choose it. */
export const ModelView = z.object({
  id: z.string(),
  name: z.string(),
  default: z.boolean(),
  sizes: z.object({
    min: z.int(),
    max: z.int(),
    step: z.int(),
    /** Set when the model draws one size only. */
    fixed: z.object({ width: z.int(), height: z.int() }).nullable(),
  }),
  parameters: z.object({
    seed: z.boolean(),
    negativePrompt: z.boolean(),
    steps: z.object({ min: z.int(), max: z.int(), default: z.int() }).nullable(),
    guidance: NumberRange.nullable(),
  }),
  /** What it can do with pictures that somebody brings. */
  edits: z.object({
    /** Takes one picture to start from. */
    source: z.boolean(),
    /** How far the result may leave the source, from 0 to 1; null when there is no such dial. */
    strength: NumberRange.nullable(),
    /** Takes a mask beside the source: white is painted anew. */
    mask: z.boolean(),
    /** Most pictures that it looks at while it draws. */
    references: z.int(),
    /** True when it can't draw without a source. */
    needsSource: z.boolean(),
  }),
  /** Price of a 1024×1024 picture at default steps. */
  price: z.object({ neurons: z.number(), usd: z.number() }),
  /** Seconds one picture usually takes. */
  typicalSeconds: z.number(),
  beta: z.boolean(),
  /** The licence of the weights, or whose terms hold; null when unknown. */
  licence: z.string().nullable(),
});
export type ModelView = z.infer<typeof ModelView>;

/** What the Worker writes into the static shell for one person's first view. */
export type Bootstrap = {
  readonly page: GenerationPage;
  readonly standIn: boolean;
  /** The daily limit that has no room for an ordinary picture; null when there is room. */
  readonly wait: DailyWait | null;
  /** Ids of the models that are offered. */
  readonly models: readonly string[];
};
