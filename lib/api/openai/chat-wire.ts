import { z } from "@hono/zod-openapi";
import { Settings } from "@/lib/api/openai/wire";

const Part = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  image_url: z.looseObject({ url: z.string().min(1) }).optional(),
});

const Message = z.looseObject({
  role: z.string(),
  content: z.union([z.string(), z.array(Part)]).nullish(),
});
export type Message = z.infer<typeof Message>;

export const ChatRequest = Settings.pick({
  model: true,
  n: true,
  size: true,
  quality: true,
  stream: true,
  user: true,
  negative_prompt: true,
  seed: true,
  steps: true,
  guidance: true,
  strength: true,
  improve: true,
  dry_run: true,
}).extend({
  messages: z.array(Message).min(1),
  stream_options: z.looseObject({ include_usage: z.boolean().optional() }).optional(),
  modalities: z.array(z.string()).optional(),
});

const Pictures = z.array(
  z.object({ type: z.literal("image_url"), image_url: z.object({ url: z.string() }) }),
);

const Usage = z.object({
  prompt_tokens: z.int(),
  completion_tokens: z.int(),
  total_tokens: z.int(),
});

const FinishReason = z.enum(["stop", "content_filter"]);

const shared = { id: z.string(), created: z.int(), model: z.string() };

/** The whole answer of a conversation. */
export const Completion = z
  .object({
    ...shared,
    object: z.literal("chat.completion"),
    choices: z
      .array(
        z.object({
          index: z.int(),
          finish_reason: FinishReason,
          logprobs: z.null(),
          message: z.object({
            role: z.literal("assistant"),
            content: z.string().nullable(),
            refusal: z.string().nullable(),
            images: Pictures.optional(),
          }),
        }),
      )
      .min(1),
    usage: Usage,
  })
  .openapi("OpenAiCompletion");
export type Completion = z.infer<typeof Completion>;

/** A piece of an answer. */
export const CompletionChunk = z
  .object({
    ...shared,
    object: z.literal("chat.completion.chunk"),
    choices: z.array(
      z.object({
        index: z.int(),
        delta: z.object({
          role: z.literal("assistant").optional(),
          content: z.string().optional(),
          refusal: z.string().optional(),
          images: Pictures.optional(),
        }),
        finish_reason: FinishReason.nullable(),
        logprobs: z.null(),
      }),
    ),
    usage: Usage.nullish(),
  })
  .openapi("OpenAiCompletionChunk");
export type CompletionChunk = z.infer<typeof CompletionChunk>;
