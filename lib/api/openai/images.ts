import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { requireKey, requireScope } from "@/lib/access/require-owner";
import type { ApiEnvironment } from "@/lib/api/environment";
import { answerPictures, completedEvent } from "@/lib/api/openai/answer-pictures";
import { bringFile, bringMask, bringReference } from "@/lib/api/shared/bring-picture";
import { type DrawnWish, drawWish, startWork } from "@/lib/api/openai/draw-wish";
import { isForm, readBody, readFields } from "@/lib/api/openai/read-body";
import { refuseField } from "@/lib/api/shared/refuse-field";
import * as routes from "@/lib/api/openai/routes";
import { streamAnswer } from "@/lib/api/openai/stream-answer";
import { toWish, type Wish } from "@/lib/api/openai/to-wish";
import {
  type CompletedEvent,
  EditForm,
  EditJson,
  GenerationRequest,
  VariationForm,
} from "@/lib/api/openai/wire";
import { describeDrawn } from "@/lib/api/shared/describe-drawn";
import type { RecipeInput } from "@/lib/recipe/schema";
import { quotePicture } from "@/lib/usage/quote";

type ApiContext = Context<ApiEnvironment>;
type Words = Pick<RecipeInput, "prompt" | "source" | "mask">;

/** The protocol has no words for a variation, the models need some. */
const VARIATION = "another version of this picture, with the same subject, style and colours";

/** Pictures from words, and from pictures. */
export function registerImages(app: OpenAPIHono<ApiEnvironment>): void {
  for (const route of [routes.generate, routes.edit, routes.vary]) {
    app.openAPIRegistry.registerPath(route);
  }

  app.post(routes.generate.path, async (c) => {
    requireKey(c.env.context);
    requireScope(c.env.context, "generate");
    const { known, warnings } = readFields(GenerationRequest, await readBody(c));
    const { prompt, ...settings } = known;
    return answer(c, toWish(settings, warnings), { prompt });
  });

  app.post(routes.edit.path, async (c) => {
    requireKey(c.env.context);
    requireScope(c.env.context, "generate");
    const body = await readBody(c);
    const { settings, words, warnings } = await (isForm(c)
      ? readEditForm(c, body)
      : readEditJson(c, body));
    return answer(c, toWish(settings, warnings), words, "image_edit.completed");
  });

  app.post(routes.vary.path, async (c) => {
    const { context } = c.env;
    requireKey(context);
    requireScope(context, "generate");
    const { known, warnings } = readFields(VariationForm, await readBody(c));
    const { prompt = VARIATION, image, ...settings } = known;
    const source = await bringFile(context, image, "image");
    return answer(c, toWish(settings, warnings), { prompt, source }, "image_edit.completed");
  });
}

async function readEditForm(c: ApiContext, body: Readonly<Record<string, unknown>>) {
  const { context } = c.env;
  const { known, warnings } = readFields(EditForm, body);
  const { prompt, image, mask, ...settings } = known;
  const source = await bringFile(context, onlyOne([image].flat(), "image"), "image");
  const words: Words = { prompt, source };
  if (mask === undefined) return { settings, words, warnings };
  return { settings, words: { ...words, mask: await bringMask(context, mask) }, warnings };
}

async function readEditJson(c: ApiContext, body: Readonly<Record<string, unknown>>) {
  const { context } = c.env;
  const { known, warnings } = readFields(EditJson, body);
  const { prompt, images, mask, ...settings } = known;
  const { origin } = new URL(c.req.url);
  const source = await bringReference(context, onlyOne(images, "images"), {
    field: "images",
    origin,
  });
  const words: Words = { prompt, source };
  if (mask === undefined) return { settings, words, warnings };
  return { settings, words: { ...words, mask: await bringMask(context, mask) }, warnings };
}

/** A picture is made from one other: to leave the rest away would be another picture than was asked for. */
function onlyOne<Item>(items: readonly Item[], field: string): Item {
  const [item] = items;
  if (item === undefined || items.length > 1) throw refuseField(field, "takes one picture");
  return item;
}

async function answer(
  c: ApiContext,
  wish: Wish,
  words: Words,
  type: CompletedEvent["type"] = "image_generation.completed",
): Promise<Response> {
  const { context } = c.env;
  if (wish.isTrial) {
    describeDrawn(c, [], wish.warnings);
    const quote = await quotePicture(context, { ...wish.input, ...words });
    return c.json({ ...quote, warnings: wish.warnings }, 200);
  }
  if (wish.streams) return stream(c, wish, words, type);
  const done = await drawWish(context, wish, words);
  const body = await answerPictures(c, wish, done);
  describeDrawn(
    c,
    done.drawn.map(({ row }) => row),
    body.warnings,
  );
  return c.json(body, 200);
}

/** What is wrong before anything is drawn is an ordinary error; later it is an event. */
async function stream(
  c: ApiContext,
  wish: Wish,
  words: Words,
  type: CompletedEvent["type"],
): Promise<Response> {
  const { work } = await startWork((onTaken) => drawWish(c.env.context, wish, words, onTaken));
  // The rest is known when the headers have left; the event tells it.
  describeDrawn(c, [], wish.warnings);
  return streamAnswer<DrawnWish>(c, work, {
    begin: async (events) => void (await events.write(": drawing\n\n")),
    async end(events, { drawn, warnings }) {
      for (const one of drawn) {
        const event = await completedEvent(c, wish, one, { type, warnings: [...warnings] });
        await events.writeSSE({ event: type, data: JSON.stringify(event) });
      }
    },
    fail: (events, _, told) =>
      events.writeSSE({ event: "error", data: JSON.stringify({ type: "error", ...told }) }),
  });
}
