import { z } from "@hono/zod-openapi";
import { Warning } from "@/lib/generations/schema";
import { MAX_PICTURES, RecipeInput } from "@/lib/recipe/schema";

/** What every way of asking for a picture shares. Those after `user` are ours. */
export const Settings = z.object({
  model: z.string().min(1).max(100).optional(),
  n: z.int().min(1).max(MAX_PICTURES).optional(),
  size: z
    .string()
    .regex(/^(?:auto|[1-9]\d{1,4}x[1-9]\d{1,4})$/, "must be auto or WIDTHxHEIGHT in pixels")
    .optional(),
  quality: z.enum(["standard", "hd", "low", "medium", "high", "auto"]).optional(),
  response_format: z.enum(["url", "b64_json"]).optional(),
  output_format: z.enum(["png", "jpeg", "webp"]).optional(),
  output_compression: z.int().min(0).max(100).optional(),
  background: z.enum(["transparent", "opaque", "auto"]).optional(),
  moderation: z.enum(["low", "auto"]).optional(),
  style: z.enum(["vivid", "natural"]).optional(),
  input_fidelity: z.enum(["high", "low"]).optional(),
  stream: z.boolean().optional(),
  partial_images: z.int().min(0).max(3).optional(),
  user: z.string().optional(),
  negative_prompt: RecipeInput.shape.negativePrompt,
  seed: RecipeInput.shape.seed,
  steps: RecipeInput.shape.steps,
  guidance: RecipeInput.shape.guidance,
  strength: RecipeInput.shape.strength,
  improve: RecipeInput.shape.improve,
  dry_run: z.boolean().optional(),
});
export type Settings = z.infer<typeof Settings>;

export const GenerationRequest = Settings.extend({ prompt: RecipeInput.shape.prompt });

/** A picture in a form: PNG, JPEG or WebP. */
const Upload = z.instanceof(File).openapi({ type: "string", format: "binary" });
const Uploads = z.union([Upload, z.array(Upload)]);

/** A form, in which `image[]` and `image` are the same. */
export const EditForm = GenerationRequest.extend({ image: Uploads, mask: Upload.optional() });

const PictureReference = z.union([
  z.strictObject({ image_url: z.string().min(1) }),
  z.strictObject({ file_id: z.string().min(1).max(100) }),
]);
export type PictureReference = z.infer<typeof PictureReference>;

export const EditJson = GenerationRequest.extend({
  images: z.array(PictureReference).min(1),
  mask: PictureReference.optional(),
});

export const VariationForm = Settings.extend({
  image: Upload,
  prompt: RecipeInput.shape.prompt.optional(),
});

/** The list of pictures that was asked for. */
export const ImagesResponse = z
  .object({
    created: z.int(),
    data: z
      .array(
        z.object({
          b64_json: z.string().optional(),
          url: z.string().optional(),
          revised_prompt: z.string().optional(),
        }),
      )
      .min(1),
    background: z.literal("opaque"),
    output_format: z.enum(["png", "jpeg", "webp"]),
    size: z.enum(["1024x1024", "1024x1536", "1536x1024"]).optional(),
    /** What could not be honoured; not OpenAI's. */
    warnings: z.array(Warning),
  })
  .openapi("OpenAiImages");
export type ImagesResponse = z.infer<typeof ImagesResponse>;

const Tokens = z.int().nonnegative();

/** The data of the event that brings a picture. */
export const CompletedEvent = z
  .object({
    type: z.enum(["image_generation.completed", "image_edit.completed"]),
    b64_json: z.string(),
    created_at: z.int(),
    size: z.enum(["1024x1024", "1024x1536", "1536x1024", "auto"]),
    quality: z.enum(["low", "medium", "high", "auto"]),
    background: z.literal("opaque"),
    output_format: z.enum(["png", "jpeg", "webp"]),
    usage: z.object({
      total_tokens: Tokens,
      input_tokens: Tokens,
      output_tokens: Tokens,
      input_tokens_details: z.object({ text_tokens: Tokens, image_tokens: Tokens }),
    }),
    url: z.string().optional(),
    revised_prompt: z.string().optional(),
    warnings: z.array(Warning),
  })
  .openapi("OpenAiImageCompleted");
export type CompletedEvent = z.infer<typeof CompletedEvent>;

export const WireModel = z
  .object({
    id: z.string(),
    object: z.literal("model"),
    created: z.int(),
    owned_by: z.string(),
  })
  .openapi("OpenAiModel");

export const ModelList = z.object({ object: z.literal("list"), data: z.array(WireModel) });

/** OpenAI's form of an error. */
export const WireError = z
  .object({
    error: z.object({
      message: z.string(),
      type: z.string(),
      param: z.string().nullable(),
      code: z.string().nullable(),
      moderation_details: z
        .object({
          moderation_stage: z.enum(["input", "output"]),
          categories: z.array(z.string()),
        })
        .optional(),
    }),
  })
  .openapi("OpenAiError");
export type WireError = z.infer<typeof WireError>;

/** The data of the event that ends a stream in which something failed. */
export const ErrorEvent = WireError.extend({ type: z.literal("error") }).openapi(
  "OpenAiErrorEvent",
);
