import { createRoute, z } from "@hono/zod-openapi";
import { answer, errorAnswers, pictureContent } from "@/lib/api/shared/answers";
import { Warning } from "@/lib/generations/schema";
import { RecipeInput } from "@/lib/recipe/schema";
import { Quote } from "@/lib/usage/schema";

const MIN_SIDE = 256;
const MAX_SIDE = 1920;
const DEFAULT_WIDTH = 1024;
const DEFAULT_HEIGHT = 768;

const side = z.int().min(MIN_SIDE).max(MAX_SIDE);

const Input = z
  .strictObject({
    prompt: RecipeInput.shape.prompt,
    width: side.default(DEFAULT_WIDTH),
    height: side.default(DEFAULT_HEIGHT),
    model: RecipeInput.shape.model,
    seed: RecipeInput.shape.seed,
    steps: RecipeInput.shape.steps,
    guidance: RecipeInput.shape.guidance,
    negative_prompt: RecipeInput.shape.negativePrompt,
    improve: RecipeInput.shape.improve,
    dry_run: z.boolean().optional().openapi({ description: "Only say what it would cost." }),
  })
  .openapi("SimpleRequest");

const Output = z
  .object({
    image: z.string().openapi({ description: "The picture in base64." }),
    content_type: z.enum(["image/png", "image/jpeg", "image/webp"]),
    url: z.string().nullable(),
    width: z.int(),
    height: z.int(),
    seed: z.int().nullable(),
    model: z.string(),
    prompt: z.string(),
    revised_prompt: z.string().nullable(),
    cached: z.boolean(),
    warnings: z.array(Warning),
  })
  .openapi("SimplePicture");

export const generate = createRoute({
  method: "post",
  path: "/generate",
  operationId: "generate",
  summary: "One picture, one answer",
  description:
    "Waits for the picture. `format=raw` answers with its bytes, anything else with JSON. Needs `Authorization: Bearer`.",
  security: [{ key: [] }],
  request: {
    query: z.object({ format: z.enum(["json", "raw"]).default("json") }),
    body: { required: true, content: { "application/json": { schema: Input } } },
  },
  responses: {
    200: {
      description: "The picture, or with `dry_run` its price",
      content: {
        "application/json": { schema: z.union([Output, Quote.openapi("Quote")]) },
        ...pictureContent,
      },
    },
    ...errorAnswers,
  },
});

export const health = createRoute({
  method: "get",
  path: "/health",
  operationId: "isUp",
  security: [],
  summary: "Whether the server works",
  responses: {
    200: answer("It works", z.object({ status: z.literal("ok") })),
    ...errorAnswers,
  },
});
