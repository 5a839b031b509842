import { createRoute, z } from "@hono/zod-openapi";
import { answer } from "@/lib/api/shared/answers";
import { ChatRequest, Completion, CompletionChunk } from "@/lib/api/openai/chat-wire";
import {
  CompletedEvent,
  EditForm,
  EditJson,
  ErrorEvent,
  GenerationRequest,
  ImagesResponse,
  ModelList,
  VariationForm,
  WireError,
  WireModel,
} from "@/lib/api/openai/wire";
import { Warning } from "@/lib/generations/schema";
import { Quote } from "@/lib/usage/schema";

const security = [{ key: [] }];
const errors = { default: answer("Any failure, in OpenAI's form", WireError) };
const Price = Quote.extend({ warnings: z.array(Warning) });

const pictures = {
  200: {
    description:
      "The pictures, with `dry_run` their price, with `stream` an event for each; the schema is that of its `data:`",
    content: {
      "application/json": { schema: z.union([ImagesResponse, Price]) },
      "text/event-stream": { schema: z.union([CompletedEvent, ErrorEvent]) },
    },
  },
  ...errors,
};

/*
 * The bodies of these are read by the handlers, not by the framework: nulls count as left out, and unknown fields are
 * warned about.
 */
export const generate = createRoute({
  method: "post",
  path: "/v1/images/generations",
  summary: "OpenAI: pictures from words",
  security,
  request: {
    body: { required: true, content: { "application/json": { schema: GenerationRequest } } },
  },
  responses: pictures,
});

export const edit = createRoute({
  method: "post",
  path: "/v1/images/edits",
  summary: "OpenAI: a picture from another one",
  description:
    "One picture, as `image` of a form or in `images`. The transparent part of `mask` is painted anew.",
  security,
  request: {
    body: {
      required: true,
      content: {
        "multipart/form-data": { schema: EditForm },
        "application/json": { schema: EditJson },
      },
    },
  },
  responses: pictures,
});

export const vary = createRoute({
  method: "post",
  path: "/v1/images/variations",
  summary: "OpenAI: variations of a picture",
  security,
  request: {
    body: { required: true, content: { "multipart/form-data": { schema: VariationForm } } },
  },
  responses: pictures,
});

export const chat = createRoute({
  method: "post",
  path: "/v1/chat/completions",
  summary: "OpenAI: a picture as the answer in a conversation",
  description: "The text of the last message of the user is the prompt.",
  security,
  request: {
    body: { required: true, content: { "application/json": { schema: ChatRequest } } },
  },
  responses: {
    200: {
      description:
        "The message with the picture, with `dry_run` its price, with `stream` events whose `data:` is a piece of it, and `[DONE]`",
      content: {
        "application/json": { schema: z.union([Completion, Price]) },
        "text/event-stream": { schema: z.union([CompletionChunk, WireError]) },
      },
    },
    ...errors,
  },
});

export const models = createRoute({
  method: "get",
  path: "/v1/models",
  summary: "OpenAI: the models that this key may use",
  security,
  responses: { 200: answer("All", ModelList), ...errors },
});

export const model = createRoute({
  method: "get",
  path: "/v1/models/{model}",
  summary: "OpenAI: one model",
  security,
  request: { params: z.object({ model: z.string() }) },
  responses: { 200: answer("The model", WireModel), ...errors },
});
