import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import type { Turn } from "@/lib/access/turns";
import { answerFailure } from "@/lib/api/answer-failure";
import { describeApi, describeSecurity } from "@/lib/api/document";
import { doorOf, doors } from "@/lib/api/doors";
import type { ApiEnvironment } from "@/lib/api/environment";
import { idempotent } from "@/lib/api/idempotent";
import { AppError, toAppError } from "@/lib/errors";
import { toInvalidRequest } from "@/lib/invalid-input";
import { MAX_UPLOAD_BYTES } from "@/lib/sources/schema";

const MAX_BODY_BYTES = 64 * 1024;
/** The largest picture in base64, or in a form with its boundaries. */
const MAX_UPLOAD_BODY_BYTES = Math.ceil(MAX_UPLOAD_BYTES / 3) * 4 + MAX_BODY_BYTES;
/** What pages of other origins may read of an answer. */
const EXPOSED_HEADERS = [
  "x-request-id",
  "retry-after",
  "ratelimit-limit",
  "ratelimit-remaining",
  "ratelimit-reset",
  "idempotency-replayed",
  "x-zorza-attempts",
  "x-zorza-warnings",
];
const PREFLIGHT_SECONDS = 86_400;

/** The one table of routes. Made once per isolate; each request brings its own context in `c.env`. */
export function createApi(): OpenAPIHono<ApiEnvironment> {
  const app = new OpenAPIHono<ApiEnvironment>({
    defaultHook: (result) => {
      if (!result.success) throw toInvalidRequest(result.error);
    },
  });
  app.use("*", describeAnswer);
  app.use("*", answerOtherOrigins);
  const usualLimit = limitBody(MAX_BODY_BYTES);
  const uploadLimit = limitBody(MAX_UPLOAD_BODY_BYTES);
  app.use("*", (c, next) => {
    const takesPictures = doorOf(c.req.path)?.takesPictures?.(c.req.path) ?? false;
    return (takesPictures ? uploadLimit : usualLimit)(c, next);
  });
  app.use("*", idempotent);
  for (const door of doors) door.register(app);
  describeSecurity(app);
  app.get("/api/openapi.json", (c) => c.json(describeApi(app, new URL(c.req.url).origin)));
  app.notFound((c) =>
    answerFailure(
      c.req.raw,
      c.get("requestId"),
      new AppError("unknown_address", "There is no such address."),
    ),
  );
  app.onError((thrown, c) => answerFailure(c.req.raw, c.get("requestId"), fromThrown(thrown)));
  return app;
}

/** Gives every answer its id, and says how many requests are left when one of them was counted. */
const describeAnswer: MiddlewareHandler<ApiEnvironment> = async (c, next) => {
  const { context } = c.env;
  let turn: Turn | null = null as Turn | null; // assigned in a callback
  c.env = { ...c.env, context: { ...context, onTurn: (taken) => (turn = taken) } };
  c.set("requestId", c.req.header("cf-ray") ?? context.newId());
  await next();
  c.header("x-request-id", c.get("requestId"));
  if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
  c.header("x-content-type-options", "nosniff");
  if (turn === null) return;
  c.header("ratelimit-limit", String(turn.limit));
  c.header("ratelimit-remaining", String(turn.remaining));
  c.header("ratelimit-reset", String(turn.resetSeconds));
  c.header("ratelimit-policy", `${turn.limit};w=60`);
};

/** Scripts of the pages that are allowed may call with a key; cookies are never for them. */
const answerOtherOrigins: MiddlewareHandler<ApiEnvironment> = (c, next) => {
  const door = doorOf(c.req.path);
  const { allowedOrigins } = c.env.context.config;
  const isPublic = door?.isPublic?.(c.req.raw) ?? false;
  return cors({
    origin: (origin) => (isPublic ? "*" : allowedOrigins.includes(origin) ? origin : null),
    allowMethods: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
    exposeHeaders: [...EXPOSED_HEADERS, ...(door?.exposes ?? [])],
    maxAge: PREFLIGHT_SECONDS,
  })(c, next);
};

function limitBody(maxBytes: number) {
  return bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw new AppError("payload_too_large", "The request is too large.", {
        details: { maxBytes },
      });
    },
  });
}

/** Hono throws its own exceptions for bodies that are not JSON. */
function fromThrown(thrown: unknown): AppError {
  if (thrown instanceof HTTPException && thrown.status < 500) {
    return new AppError("invalid_request", "The body is not valid JSON.", {
      details: { field: "body", problem: "is not valid JSON" },
      cause: thrown,
    });
  }
  return toAppError(thrown);
}
