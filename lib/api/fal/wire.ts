import { z } from "@hono/zod-openapi";
import { Warning } from "@/lib/generations/schema";
import { MAX_PICTURES, MAX_SEED, RecipeInput } from "@/lib/recipe/schema";

/** Pixels of fal's named sizes. */
export const SIZES = {
  square_hd: { width: 1024, height: 1024 },
  square: { width: 512, height: 512 },
  portrait_4_3: { width: 768, height: 1024 },
  portrait_16_9: { width: 576, height: 1024 },
  landscape_4_3: { width: 1024, height: 768 },
  landscape_16_9: { width: 1024, height: 576 },
} as const;

const SIZE_NAMES = [
  "square_hd",
  "square",
  "portrait_4_3",
  "portrait_16_9",
  "landscape_4_3",
  "landscape_16_9",
] as const;

const side = z.int().min(1).max(14_142);

/** What fal's picture models take, flat. Other fields are answered with a warning. */
export const Input = z
  .looseObject({
    prompt: RecipeInput.shape.prompt,
    negative_prompt: RecipeInput.shape.negativePrompt,
    image_size: z.union([z.enum(SIZE_NAMES), z.object({ width: side, height: side })]).nullish(),
    num_images: z.int().min(1).max(MAX_PICTURES).nullish(),
    seed: z.int().min(0).max(MAX_SEED).nullish().openapi({ description: "42 when left out." }),
    num_inference_steps: z.int().min(1).max(100).nullish(),
    guidance_scale: z.number().min(0).max(30).nullish(),
    strength: z.number().min(0).max(1).nullish(),
    output_format: z.enum(["jpeg", "png", "webp"]).nullish(),
    sync_mode: z.boolean().nullish().openapi({ description: "A `data:` address as `url`." }),
    enable_safety_checker: z.boolean().nullish(),
    safety_tolerance: z
      .union([z.enum(["1", "2", "3", "4", "5", "6"]), z.int().min(1).max(6)])
      .nullish()
      .openapi({ description: "Of the model's own check; ours stays as it is." }),
    expand_prompt: z.boolean().nullish(),
    acceleration: z.enum(["none", "regular", "high"]).nullish(),
    image_url: z
      .string()
      .nullish()
      .openapi({ description: "A `data:` address, or one of a picture of yours." }),
    mask_url: z.string().nullish().openapi({ description: "A `data:` address." }),
    dry_run: z
      .boolean()
      .nullish()
      .openapi({ description: "Only say what one of the pictures would cost." }),
  })
  .openapi("FalInput");
export type Input = z.infer<typeof Input>;

const warnings = Warning.array()
  .optional()
  .openapi({ description: "Ours: what could not be honoured. Left out when everything was." });

export const Output = z
  .object({
    images: z.array(
      z.object({
        url: z.string(),
        width: z.int(),
        height: z.int(),
        content_type: z.enum(["image/png", "image/jpeg", "image/webp"]),
        file_name: z.string(),
        file_size: z.int(),
      }),
    ),
    timings: z.object({ inference: z.number() }),
    seed: z.int().optional(),
    has_nsfw_concepts: z.array(z.boolean()),
    prompt: z.string(),
    warnings,
  })
  .openapi("FalOutput");
export type Output = z.infer<typeof Output>;

const addresses = {
  request_id: z.string(),
  response_url: z.url(),
  status_url: z.url(),
  cancel_url: z.url(),
};

const Log = z.object({
  message: z.string(),
  level: z.enum(["STDERR", "STDOUT", "ERROR", "INFO", "WARN", "DEBUG"]),
  source: z.literal("USER"),
  timestamp: z.iso.datetime(),
});
export type Log = z.infer<typeof Log>;

/** Clients look for these three values and no others; a failure is COMPLETED, with an error. */
export const Status = z
  .discriminatedUnion("status", [
    z.object({
      status: z.literal("IN_QUEUE"),
      ...addresses,
      queue_position: z.int().min(0),
      warnings,
    }),
    z.object({ status: z.literal("IN_PROGRESS"), ...addresses, logs: z.array(Log).nullable() }),
    z.object({
      status: z.literal("COMPLETED"),
      ...addresses,
      logs: z.array(Log).nullable(),
      metrics: z.object({ inference_time: z.number().nullable() }),
      error: z.string().optional(),
      error_type: z.string().optional(),
    }),
  ])
  .openapi("FalStatus");
export type Status = z.infer<typeof Status>;

export const Cancellation = z
  .object({ status: z.enum(["CANCELLATION_REQUESTED", "ALREADY_COMPLETED", "NOT_FOUND"]) })
  .openapi("FalCancellation");

export const Problem = z
  .object({
    detail: z.union([
      z.string(),
      z.array(
        z.object({
          loc: z.array(z.string()),
          msg: z.string(),
          type: z.string(),
          ctx: z.record(z.string(), z.unknown()).optional(),
          input: z.unknown().optional(),
          url: z.string().optional(),
        }),
      ),
    ]),
    message: z.string(),
    error_type: z.string().optional(),
  })
  .openapi("FalError");
export type Problem = z.infer<typeof Problem>;

export const OlderOutput = z
  .object({
    success: z.literal(true),
    data: Output.omit({ timings: true }),
    /** Seconds. */
    processing_time: z.number(),
  })
  .openapi("FluxOutput");

export const OlderProblem = z
  .object({
    success: z.literal(false),
    error: z.string(),
    code: z.string(),
    supported_endpoints: z.array(z.string()).optional(),
  })
  .openapi("FluxError");
