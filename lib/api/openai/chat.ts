import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { SSEStreamingApi } from "hono/streaming";
import { requireKey, requireScope } from "@/lib/access/require-owner";
import type { ApiEnvironment } from "@/lib/api/environment";
import { errorMessage } from "@/lib/api/error-response";
import { localeOf } from "@/lib/api/locale";
import { bringAddress } from "@/lib/api/shared/bring-picture";
import { ChatRequest, type Completion, type CompletionChunk } from "@/lib/api/openai/chat-wire";
import { type DrawnWish, drawWish, startWork } from "@/lib/api/openai/draw-wish";
import { readBody, readFields } from "@/lib/api/openai/read-body";
import { readConversation } from "@/lib/api/openai/read-conversation";
import * as routes from "@/lib/api/openai/routes";
import { streamAnswer } from "@/lib/api/openai/stream-answer";
import { toWish, type Wish } from "@/lib/api/openai/to-wish";
import { describeDrawn, pictureUrl } from "@/lib/api/shared/describe-drawn";
import { DEFAULT_MODEL_ID } from "@/lib/backends/catalogue";
import { AppError, toAppError } from "@/lib/errors";
import type { Warning } from "@/lib/generations/schema";
import type { RecipeInput } from "@/lib/recipe/schema";
import { quotePicture } from "@/lib/usage/quote";

type ApiContext = Context<ApiEnvironment>;
type Words = Pick<RecipeInput, "prompt" | "source">;
type Choice = Completion["choices"][number];
type Delta = CompletionChunk["choices"][number]["delta"];
/** What every piece of one answer says of itself. */
type Head = Pick<Completion, "id" | "created" | "model">;

/** No tokens are counted here, but the answer must name some. */
const NO_TOKENS = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
const LONGEST_CAPTION = 120;

/** A conversation whose answers are pictures. */
export function registerChat(app: OpenAPIHono<ApiEnvironment>): void {
  app.openAPIRegistry.registerPath(routes.chat);
  app.post(routes.chat.path, async (c) => {
    const { context } = c.env;
    requireKey(context);
    requireScope(context, "generate");
    const { known, warnings } = readFields(ChatRequest, await readBody(c));
    const { messages, stream_options, modalities, ...settings } = known;
    const { prompt, picture, warnings: unread } = readConversation(messages);
    const wish = toWish(settings, [...warnings, ...unread, ...warnOfModalities(modalities)]);
    const place = { field: "messages", origin: new URL(c.req.url).origin };
    const source = picture === null ? undefined : await bringAddress(context, picture, place);
    const words: Words = { prompt, source };
    if (wish.isTrial) {
      describeDrawn(c, [], wish.warnings);
      const quote = await quotePicture(context, { ...wish.input, ...words });
      return c.json({ ...quote, warnings: wish.warnings }, 200);
    }
    if (wish.streams) return stream(c, wish, words, stream_options?.include_usage === true);
    return complete(c, wish, words);
  });
}

async function complete(c: ApiContext, wish: Wish, words: Words): Promise<Response> {
  const done = await orRefusal(drawWish(c.env.context, wish, words));
  if (done instanceof AppError) describeDrawn(c, [], wish.warnings);
  else {
    describeDrawn(
      c,
      done.drawn.map(({ row }) => row),
      done.warnings,
    );
  }
  const completion: Completion = {
    ...headOf(c, wish),
    object: "chat.completion",
    choices: [...choicesOf(c, done)],
    usage: NO_TOKENS,
  };
  return c.json(completion, 200);
}

/** The role goes first, for clients and proxies that wait for a first byte; then comments, then the picture. */
async function stream(
  c: ApiContext,
  wish: Wish,
  words: Words,
  includesUsage: boolean,
): Promise<Response> {
  const { work } = await startWork((onTaken) =>
    orRefusal(drawWish(c.env.context, wish, words, onTaken)),
  );
  describeDrawn(c, [], wish.warnings);
  const head = headOf(c, wish);
  const send = async (
    events: SSEStreamingApi,
    choices: CompletionChunk["choices"],
    usage: CompletionChunk["usage"] = null,
  ) => {
    const chunk: CompletionChunk = {
      ...head,
      object: "chat.completion.chunk",
      choices,
      ...(includesUsage && { usage }),
    };
    await events.writeSSE({ data: JSON.stringify(chunk) });
  };
  return streamAnswer<DrawnWish | AppError>(c, work, {
    begin: (events) => send(events, [pieceOf(0, { role: "assistant", content: "" })]),
    async end(events, done) {
      for (const { index, message, finish_reason } of choicesOf(c, done)) {
        if (index > 0) await send(events, [pieceOf(index, { role: "assistant", content: "" })]);
        await send(events, [pieceOf(index, deltaOf(message))]);
        await send(events, [{ ...pieceOf(index, {}), finish_reason }]);
      }
      if (includesUsage) await send(events, [], NO_TOKENS);
      await events.writeSSE({ data: "[DONE]" });
    },
    fail: (events, _, told) => events.writeSSE({ data: JSON.stringify(told) }),
  });
}

/** A refusal is an answer in a conversation, not a failure. */
async function orRefusal(work: Promise<DrawnWish>): Promise<DrawnWish | AppError> {
  try {
    return await work;
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error.code === "blocked") return error;
    throw error;
  }
}

function headOf({ env: { context } }: ApiContext, { input }: Wish): Head {
  return {
    id: `chatcmpl-${context.newId()}`,
    created: Math.floor(context.now() / 1000),
    model: input.model ?? DEFAULT_MODEL_ID,
  };
}

function choicesOf(c: ApiContext, done: DrawnWish | AppError): readonly Choice[] {
  if (done instanceof AppError) {
    const refusal = errorMessage(done, localeOf(c.req.raw, "en"));
    const message = { role: "assistant", content: null, refusal } as const;
    return [{ index: 0, finish_reason: "content_filter", logprobs: null, message }];
  }
  return done.drawn.map(({ row }, index) => {
    const url = pictureUrl(c, row);
    // The bytes have no place in a conversation; who asks again joins the same picture.
    if (url === null) throw new AppError("storage_failed", "The picture is not stored yet.");
    const message: Choice["message"] = {
      role: "assistant",
      content: `![${captionOf(row.recipe.prompt)}](${url})`,
      refusal: null,
      images: [{ type: "image_url", image_url: { url } }],
    };
    return { index, finish_reason: "stop", logprobs: null, message };
  });
}

function deltaOf({ content, refusal, images }: Choice["message"]): Delta {
  return {
    ...(content !== null && { content }),
    ...(refusal !== null && { refusal }),
    ...(images !== undefined && { images }),
  };
}

function pieceOf(index: number, delta: Delta): CompletionChunk["choices"][number] {
  return { index, delta, finish_reason: null, logprobs: null };
}

/** The prompt without what would end or break Markdown's description of a picture. */
function captionOf(prompt: string): string {
  const plain = prompt.replaceAll(/[[\]()\\`*_<>!\s]+/g, " ").trim();
  return [...plain].slice(0, LONGEST_CAPTION).join("");
}

function warnOfModalities(modalities: readonly string[] | undefined): readonly Warning[] {
  if (modalities === undefined || modalities.includes("image")) return [];
  return [{ parameter: "modalities", reason: "adjusted", applied: "image" }];
}
