import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { requireScope } from "@/lib/access/require-owner";
import type { ApiEnvironment } from "@/lib/api/environment";
import { errorBody, errorMessage } from "@/lib/api/error-response";
import { localeOf } from "@/lib/api/locale";
import { withSession } from "@/lib/api/with-session";
import * as routes from "@/lib/api/native/routes";
import { enabledModels } from "@/lib/backends/catalogue";
import type { AppContext } from "@/lib/context";
import { listModels } from "@/lib/backends/list-models";
import type { ErrorCode } from "@/lib/errors";
import type { Outcome } from "@/lib/generations/create-many";
import { deleteGeneration } from "@/lib/generations/delete";
import { findOwnByRecipe } from "@/lib/generations/find-by-recipe";
import { getGeneration } from "@/lib/generations/get";
import { getShared } from "@/lib/generations/get-shared";
import { formatAttempts } from "@/lib/generations/format-attempts";
import { listAttempts } from "@/lib/generations/list-attempts";
import { listHosting } from "@/lib/generations/list-hosting";
import { requestPictures } from "@/lib/generations/request-pictures";
import { type GenerationRow, isFinal } from "@/lib/generations/row";
import type { GenerationView } from "@/lib/generations/schema";
import { searchGenerations } from "@/lib/generations/search";
import { shareGeneration } from "@/lib/generations/share";
import { unshareGeneration } from "@/lib/generations/unshare";
import { toGenerationView } from "@/lib/generations/view";
import { previewImprovement } from "@/lib/prompts/preview-improvement";
import { previewTranslation } from "@/lib/prompts/preview-translation";
import { watchGeneration } from "@/lib/generations/watch";
import { quotePicture, quotePictures } from "@/lib/usage/quote";
import type { Quote, QuoteList } from "@/lib/usage/schema";

type ApiContext = Context<ApiEnvironment>;

/** The API that the studio itself uses. */
export function registerNative(app: OpenAPIHono<ApiEnvironment>): void {
  app.openapi(routes.generateImage, async (c) => {
    const context = await withSession(c);
    const answer = await requestPictures(context, c.req.valid("json"));
    if ("many" in answer) return answerMany(c, answer.many);
    return c.json(await toView(c, answer.one), isFinal(answer.one) ? 200 : 202);
  });

  app.openapi(routes.quotePicture, async (c) =>
    c.json(await quoteOneOrMany(c.env.context, c.req.valid("json")), 200),
  );

  // No session begins here: one that begins while a first picture is being asked for would take its place.
  app.openapi(routes.translatePrompt, async (c) =>
    c.json(await previewTranslation(c.env.context, c.req.valid("json")), 200),
  );

  app.openapi(routes.improvePrompt, async (c) =>
    c.json(await previewImprovement(c.env.context, c.req.valid("json")), 200),
  );

  app.openapi(routes.imageStatus, async (c) => {
    const { id, ...recipe } = c.req.valid("query");
    const { context } = c.env;
    const row =
      id === undefined ? await findOwnByRecipe(context, recipe) : await getGeneration(context, id);
    return c.json(await toView(c, row), 200);
  });

  app.openapi(routes.listImages, async (c) => {
    const { context } = c.env;
    requireScope(context, "read");
    // Nobody without a session has pictures yet; that is an empty page, not an error.
    if (context.actor.ownerId === null) return c.json({ items: [], nextCursor: null }, 200);
    const page = await searchGenerations(context, c.req.valid("query"));
    const items = page.rows.map((row) => localize(c, toGenerationView(row, context.config)));
    return c.json({ items, nextCursor: page.nextCursor }, 200);
  });

  app.openapi(routes.getImage, async (c) => {
    const row = await getGeneration(c.env.context, c.req.valid("param").id);
    return c.json(await toView(c, row), 200);
  });

  app.openapi(routes.getAttempts, async (c) => {
    const { id } = c.req.valid("param");
    const attempts = await listAttempts(c.env.context, id);
    const hosting = await listHosting(c.env.context, id);
    return c.json({ attempts: [...attempts], hosting: [...hosting] }, 200);
  });

  app.openapi(routes.shareImage, async (c) => {
    const { id } = c.req.valid("param");
    const set = c.req.valid("json").shared ? shareGeneration : unshareGeneration;
    return c.json(await toView(c, await set(c.env.context, id)), 200);
  });

  app.openapi(routes.getSharedImage, async (c) =>
    c.json(await getShared(c.env.context, c.req.valid("param").id), 200),
  );

  app.openapi(routes.deleteImage, async (c) => {
    await deleteGeneration(c.env.context, c.req.valid("param").id);
    return c.body(null, 204);
  });

  app.openapi(routes.listModels, (c) =>
    c.json({ models: listModels(enabledModels(c.env.context.config)) }, 200),
  );

  app.openapi(routes.health, (c) =>
    c.json({ status: "ok" as const, standIn: c.env.context.config.standIn }, 200),
  );
}

/** One item for each picture; 202 as long as one of them is being made. */
async function answerMany(c: ApiContext, outcomes: readonly Outcome[]) {
  const locale = localeOf(c.req.raw, "en");
  const items = await Promise.all(
    outcomes.map(async (outcome) =>
      "row" in outcome
        ? { generation: await toView(c, outcome.row) }
        : errorBody(outcome.error, c.get("requestId"), locale),
    ),
  );
  const isPending = outcomes.some((outcome) => "row" in outcome && !isFinal(outcome.row));
  return c.json({ items }, isPending ? 202 : 200);
}

/** A generation as its owner sees it at this moment, in their language. */
export async function toView(c: ApiContext, row: GenerationRow): Promise<GenerationView> {
  const { context } = c.env;
  const watched = await watchGeneration(context, row);
  const { attemptsLog } = watched.row;
  if (attemptsLog !== null) c.header("x-zorza-attempts", formatAttempts(attemptsLog));
  return localize(c, toGenerationView(watched.row, context.config, watched.queuePosition));
}

function localize(c: ApiContext, view: GenerationView): GenerationView {
  if (view.error === null) return view;
  // view.ts puts only codes of the closed list there.
  const error = { code: view.error.code as ErrorCode, details: view.error.details };
  const message = errorMessage(error, localeOf(c.req.raw, "en"));
  return { ...view, error: { ...view.error, message } };
}

async function quoteOneOrMany(
  context: AppContext,
  { items, ...input }: { readonly items?: readonly unknown[] | undefined },
): Promise<Quote | QuoteList> {
  if (items === undefined) return quotePicture(context, input);
  return { items: [...(await quotePictures(context, items))] };
}
