import { createRoute, z } from "@hono/zod-openapi";
import { answer, ErrorBody, errorAnswers } from "@/lib/api/shared/answers";
import { Attempt } from "@/lib/backends/schema";
import {
  GenerationPage,
  GenerationView,
  HostingAttempt,
  ModelView,
  SharedView,
} from "@/lib/generations/schema";
import { MAX_PAGE_SIZE } from "@/lib/generations/page";
import { MAX_QUERY_CHARACTERS, MAX_QUERY_WORDS } from "@/lib/generations/search-terms";
import { ImproveInput } from "@/lib/prompts/preview-improvement";
import { PreviewInput } from "@/lib/prompts/preview-translation";
import { ImprovementView, TranslationView } from "@/lib/prompts/schema";
import { MAX_PICTURES, PicturesInput } from "@/lib/recipe/schema";
import { Quote, QuoteInput, QuoteList } from "@/lib/usage/schema";

/** A generation, in every answer about one. */
export const Generation = GenerationView.openapi("Generation");
const Pictures = z
  .object({ items: z.array(z.union([z.object({ generation: Generation }), ErrorBody])) })
  .openapi("Pictures");
const OneOrMany = z.union([Generation, Pictures]);
const Id = z.uuid().openapi({ description: "Id of a generation." });

export const generateImage = createRoute({
  method: "post",
  path: "/api/ai/generate-image",
  operationId: "generateImage",
  summary: "Ask for a picture",
  description: `Queues a picture and answers 202, or 200 when this picture is already known. Leave out \`seed\` to accept a known picture; send a random one to get a new variant. With \`n\` from 2 to ${MAX_PICTURES} the answer is \`items\`, one for each picture: the first has the seed asked for, the others the seeds that follow it.`,
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: PicturesInput.openapi("GenerateImage") } },
    },
  },
  responses: {
    200: answer("The pictures are known; nothing was drawn", OneOrMany),
    202: answer("Queued, or joined to the same picture being drawn", OneOrMany),
    ...errorAnswers,
  },
});

export const quotePicture = createRoute({
  method: "post",
  path: "/api/quote",
  operationId: "quotePicture",
  summary: "See what a picture would cost",
  description:
    "Takes what asking for the picture takes, or up to 40 of that as `items`, and draws nothing. A picture that exists already costs nothing. Limits are those of today, in UTC; yours has nothing used while you have no session.",
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: QuoteInput.openapi("QuoteRequest") } },
    },
  },
  responses: {
    200: answer(
      "The price, or those of `items` in their order",
      z.union([Quote.openapi("Quote"), QuoteList.openapi("Quotes")]),
    ),
    ...errorAnswers,
  },
});

export const translatePrompt = createRoute({
  method: "post",
  path: "/api/ai/translate",
  operationId: "translatePrompt",
  summary: "See what the model would be told",
  description:
    "The prompt in English, before anything is drawn. A picture of the same words is then drawn from exactly this.",
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: PreviewInput.openapi("TranslatePrompt") } },
    },
  },
  responses: {
    200: answer("The English", TranslationView.openapi("Translation")),
    ...errorAnswers,
  },
});

export const improvePrompt = createRoute({
  method: "post",
  path: "/api/ai/improve",
  operationId: "improvePrompt",
  summary: "Ask for a richer wording",
  description:
    "A proposal to accept, edit or reject; draw it by sending it as `english` with `englishKind` `improved`. `improved` is null, with a `problem`, when there is nothing usable.",
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: ImproveInput.openapi("ImprovePrompt") } },
    },
  },
  responses: {
    200: answer("The proposal", ImprovementView.openapi("Improvement")),
    ...errorAnswers,
  },
});

export const imageStatus = createRoute({
  method: "get",
  path: "/api/ai/image-status",
  operationId: "getImageStatus",
  summary: "How far a picture is",
  description: "By `id`, or by the same parameters that it was asked for with.",
  request: {
    query: z.strictObject({
      id: Id.optional(),
      prompt: z.string().optional(),
      negativePrompt: z.string().optional(),
      model: z.string().optional(),
      width: z.coerce.number().optional(),
      height: z.coerce.number().optional(),
      seed: z.coerce.number().optional(),
      steps: z.coerce.number().optional(),
      guidance: z.coerce.number().optional(),
      language: z.string().optional(),
      english: z.string().optional(),
      englishKind: z.string().optional(),
      improve: z.stringbool().optional(),
      safetyRewrite: z.string().optional(),
    }),
  },
  responses: { 200: answer("The generation", Generation), ...errorAnswers },
});

export const listImages = createRoute({
  method: "get",
  path: "/api/images",
  operationId: "listImages",
  summary: "Your own pictures, newest first, those being made included",
  request: {
    query: z.strictObject({
      cursor: z.string().max(100).optional(),
      limit: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).optional(),
      q: z
        .string()
        .max(MAX_QUERY_CHARACTERS)
        .optional()
        .openapi({
          description: `Only finished pictures with all of these words, in what was written or what the model was given. Case and diacritics do not matter, beginnings of words do; the first ${MAX_QUERY_WORDS} words count.`,
        }),
    }),
  },
  responses: { 200: answer("A page", GenerationPage.openapi("GenerationPage")), ...errorAnswers },
});

/** For routes about one generation. */
export const idParameter = { params: z.strictObject({ id: Id }) };

export const getImage = createRoute({
  method: "get",
  path: "/api/images/{id}",
  operationId: "getImage",
  summary: "One of your own pictures",
  request: idParameter,
  responses: { 200: answer("The generation", Generation), ...errorAnswers },
});

export const getAttempts = createRoute({
  method: "get",
  path: "/api/images/{id}/attempts",
  operationId: "getAttempts",
  summary: "Which backends were asked for one of your own pictures, and how that went",
  description:
    "In the order they were asked. The answers about a picture carry the same in short as `X-Zorza-Attempts`: `backend/model=outcome;milliseconds`. Empty when nothing was drawn for this request. `hosting` says the same of copies at an image host.",
  request: idParameter,
  responses: {
    200: answer(
      "The attempts",
      z.object({
        attempts: z.array(Attempt.openapi("Attempt")),
        hosting: z.array(HostingAttempt.openapi("HostingAttempt")),
      }),
    ),
    ...errorAnswers,
  },
});

export const shareImage = createRoute({
  method: "patch",
  path: "/api/images/{id}",
  summary: "Share one of your own pictures, or stop",
  description:
    "A shared picture has a page at `/pl/p/{id}` and `/en/p/{id}` and an answer at `/api/shared/{id}`, for everybody. One that is still being made is shared as soon as it is there.",
  request: {
    ...idParameter,
    body: {
      required: true,
      content: {
        "application/json": { schema: z.strictObject({ shared: z.boolean() }).openapi("Sharing") },
      },
    },
  },
  responses: { 200: answer("The generation", Generation), ...errorAnswers },
});

export const getSharedImage = createRoute({
  method: "get",
  path: "/api/shared/{id}",
  summary: "A picture that somebody shares",
  description: "Needs no session.",
  request: idParameter,
  responses: {
    200: answer("The picture", SharedView.openapi("SharedPicture")),
    ...errorAnswers,
  },
});

export const deleteImage = createRoute({
  method: "delete",
  path: "/api/images/{id}",
  operationId: "deleteImage",
  summary: "Delete one of your own pictures",
  request: idParameter,
  responses: { 204: { description: "Deleted" }, ...errorAnswers },
});

export const listModels = createRoute({
  method: "get",
  path: "/api/models",
  operationId: "listModels",
  security: [],
  summary: "The models, what they take and what they cost",
  responses: {
    200: answer(
      "All models that are offered",
      z.object({ models: z.array(ModelView.openapi("Model")) }),
    ),
    ...errorAnswers,
  },
});

export const health = createRoute({
  method: "get",
  path: "/api/health",
  operationId: "getHealth",
  security: [],
  summary: "Whether the server works",
  responses: {
    200: answer(
      "It works",
      z.object({
        status: z.literal("ok"),
        standIn: z
          .boolean()
          .openapi({ description: "True when a stand-in paints instead of AI models." }),
      }),
    ),
    ...errorAnswers,
  },
});
