import type { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { Turn } from "@/lib/access/turns";
import type { Door } from "@/lib/api/door";
import type { ApiEnvironment } from "@/lib/api/environment";
import { registerChat } from "@/lib/api/openai/chat";
import { fail } from "@/lib/api/openai/fail";
import { registerImages } from "@/lib/api/openai/images";
import { registerModels } from "@/lib/api/openai/models";
import * as routes from "@/lib/api/openai/routes";

const PICTURE_PATHS: ReadonlySet<string> = new Set([
  routes.edit.path,
  routes.vary.path,
  routes.chat.path,
]);

/** What OpenAI's clients speak: pictures, models, and conversations that are answered with a picture. */
export const openAi: Door = {
  paths: ["/v1"],
  takesPictures: (pathname) => PICTURE_PATHS.has(pathname),
  exposes: [
    "x-should-retry",
    "x-zorza-generation",
    "x-ratelimit-limit-requests",
    "x-ratelimit-remaining-requests",
    "x-ratelimit-reset-requests",
  ],
  register(app: OpenAPIHono<ApiEnvironment>) {
    app.use("/v1/*", nameTurns);
    registerImages(app);
    registerModels(app);
    registerChat(app);
  },
  fail,
};

/** How many requests are left, under the names that OpenAI's clients know. */
const nameTurns: MiddlewareHandler<ApiEnvironment> = async (c, next) => {
  const { context } = c.env;
  let turn: Turn | null = null as Turn | null; // assigned in a callback
  const onTurn = (taken: Turn) => {
    turn = taken;
    context.onTurn(taken);
  };
  c.env = { ...c.env, context: { ...context, onTurn } };
  await next();
  if (turn === null) return;
  c.header("x-ratelimit-limit-requests", String(turn.limit));
  c.header("x-ratelimit-remaining-requests", String(turn.remaining));
  c.header("x-ratelimit-reset-requests", `${turn.resetSeconds}s`);
};
