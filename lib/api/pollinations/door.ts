import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { makeSignedUrl } from "@/lib/access/make-signed-url";
import { requireScope, requireKey } from "@/lib/access/require-owner";
import { signInAdmin } from "@/lib/access/sign-in-admin";
import { PICTURE_ADDRESSES } from "@/lib/access/signed-url";
import type { Door } from "@/lib/api/door";
import type { ApiEnvironment } from "@/lib/api/environment";
import { addressOf, pairsOf, readAddress, readPairs } from "@/lib/api/pollinations/address";
import { answerPicture } from "@/lib/api/pollinations/answer";
import { fail } from "@/lib/api/pollinations/fail";
import { listNamedModels, listNames } from "@/lib/api/pollinations/models";
import * as routes from "@/lib/api/pollinations/routes";
import { findUnwanted } from "@/lib/api/pollinations/unwanted";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { drawOneNow } from "@/lib/generations/draw-now";
import { forgetPicture } from "@/lib/generations/forget-picture";
import { sourcesFromAddresses } from "@/lib/sources/from-address";
import { readStatus, readStatusDetails } from "@/lib/status/read-status";

/** A picture by its address alone, as Pollinations does it: for `<img>` and everything else that knows addresses only. */
export const pollinations: Door = {
  paths: ["/prompt", "/image", "/models", "/cache", "/status"],
  exposes: [
    ...["x-cache", "x-model-used", "content-location", "x-zorza-generation"],
    ...["etag", "accept-ranges", "content-range"],
  ],
  // Cookies never count for a picture, so that any page may read what it could ask for itself.
  isPublic: ({ method, url }) => {
    const { pathname } = new URL(url);
    const isPicture = PICTURE_ADDRESSES.some((path) => `${pathname}/`.startsWith(path));
    return method !== "POST" && (isPicture || pathname === "/models");
  },
  register,
  fail,
};

function register(app: OpenAPIHono<ApiEnvironment>): void {
  app.openapi(routes.modelNames, (c) => c.json(listNames(c.env.context), 200));
  // Before the pictures: the prompt "models" is to be had at /prompt/models.
  app.openapi(routes.models, (c) => c.json(listNamedModels(c.env.context), 200));

  for (const route of routes.pictures) {
    app.openAPIRegistry.registerPath(route);
    const path = route.path.replace("{prompt}", "*");
    app.get(path, (c) => drawAddress(c));
    app.all(path, () => {
      throw new AppError("method_not_allowed", "A picture is asked for with GET.");
    });
  }

  app.openapi(routes.deleteCached, async (c) => {
    const context = await asAdministrator(c.env.context, c.req.header("x-admin-token"));
    const cacheKey = await findUnwanted(context, c.req.valid("json"), new URL(c.req.url).origin);
    const forgotten = await forgetPicture(context, cacheKey);
    return c.json({ success: true as const, cacheKey, ...forgotten }, 200);
  });

  app.openapi(routes.status, async (c) => {
    const context = await asAdministrator(c.env.context, c.req.header("x-admin-token"));
    if (!context.actor.isAdmin) return c.json(await readStatus(context), 200);
    return c.json(await readStatusDetails(context), 200);
  });

  app.openapi(routes.signUrl, async (c) => {
    const { keyId, prompt, expiresAt, ...parameters } = c.req.valid("json");
    const pairs = pairsOf(parameters);
    readPairs(c.env.context, pairs); // What an address could not say is refused here.
    const url = addressOf(new URL(c.req.url).origin, prompt, pairs);
    const signed = await makeSignedUrl(c.env.context, { keyId, url, expiresAt });
    return c.json({ url: signed.href }, 201);
  });
}

/** GET or HEAD of a picture. */
async function drawAddress(c: Context<ApiEnvironment>): Promise<Response> {
  const { context } = c.env;
  requireKey(context);
  requireScope(context, "generate");
  const url = new URL(c.req.raw.url);
  const asked = readAddress(context, url);
  if (asked === null) throw new AppError("unknown_address", "There is no such address.");
  const { prompt, input, image } = asked;
  const pictures =
    image === null
      ? {}
      : await sourcesFromAddresses(context, { address: image, origin: url.origin });
  const drawn = await drawOneNow(context, { ...input, prompt, ...pictures });
  return answerPicture(c, drawn, asked);
}

/** The caller, as an administrator when they show the token; a wrong one is refused and counted. */
async function asAdministrator(context: AppContext, token: string | undefined) {
  if (token === undefined) return context;
  await signInAdmin(context, token);
  return { ...context, actor: { ...context.actor, isAdmin: true } };
}
