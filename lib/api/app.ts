import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { registerAdmin } from "@/lib/api/admin/handlers";
import type { ApiEnvironment } from "@/lib/api/environment";
import { errorResponse } from "@/lib/api/error-response";
import { localeOf } from "@/lib/api/locale";
import { registerNative } from "@/lib/api/native/handlers";
import { registerSources } from "@/lib/api/sources/handlers";
import { uploadSource } from "@/lib/api/sources/routes";
import { AppError, toAppError } from "@/lib/errors";
import { toInvalidRequest } from "@/lib/invalid-input";
import { describeCause, log } from "@/lib/log";
import { MAX_UPLOAD_BYTES } from "@/lib/sources/schema";

const MAX_BODY_BYTES = 64 * 1024;
/** The largest picture in base64, or in a form with its boundaries. */
const MAX_UPLOAD_BODY_BYTES = Math.ceil(MAX_UPLOAD_BYTES / 3) * 4 + MAX_BODY_BYTES;

/** The one table of routes. Made once per isolate; each request brings its own context in `c.env`. */
export function createApi(): OpenAPIHono<ApiEnvironment> {
  const app = new OpenAPIHono<ApiEnvironment>({
    defaultHook: (result) => {
      if (!result.success) throw toInvalidRequest(result.error);
    },
  });

  app.use("*", async (c, next) => {
    c.set("requestId", c.req.header("cf-ray") ?? c.env.context.newId());
    await next();
    c.header("x-request-id", c.get("requestId"));
    if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
    c.header("x-content-type-options", "nosniff");
  });
  const usualLimit = limitBody(MAX_BODY_BYTES);
  const uploadLimit = limitBody(MAX_UPLOAD_BODY_BYTES);
  app.use("*", (c, next) => (c.req.path === uploadSource.path ? uploadLimit : usualLimit)(c, next));

  registerNative(app);
  registerSources(app);
  registerAdmin(app);
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: { title: "Zorza", version: "1", license: { name: "Apache-2.0" } },
  });

  app.notFound((c) =>
    fail(c.req.raw, c.get("requestId"), new AppError("not_found", "There is no such address.")),
  );
  app.onError((thrown, c) => fail(c.req.raw, c.get("requestId"), fromThrown(thrown)));
  return app;
}

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

function fail(request: Request, requestId: string, error: AppError): Response {
  if (error.code === "internal") {
    log("error", "request.failed", { requestId, cause: describeCause(error.cause) });
  }
  return errorResponse(error, requestId, localeOf(request, "en"));
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
