import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnvironment } from "@/lib/api/environment";
import * as routes from "@/lib/api/sources/routes";
import { withSession } from "@/lib/api/with-session";
import { AppError } from "@/lib/errors";
import { readSource } from "@/lib/sources/read";
import { decodeBase64, uploadSource } from "@/lib/sources/upload";

/** Pictures that people bring to be changed. */
export function registerSources(app: OpenAPIHono<ApiEnvironment>): void {
  app.openapi(routes.uploadSource, async (c) => {
    // Each is undefined, or an empty object, when the body is of the other kind.
    const { file } = c.req.valid("form") ?? {};
    const { base64 } = c.req.valid("json") ?? {};
    const context = await withSession(c);
    if (file !== undefined) {
      return c.json(await uploadSource(context, new Uint8Array(await file.arrayBuffer())), 201);
    }
    if (base64 !== undefined) {
      return c.json(await uploadSource(context, decodeBase64(base64)), 201);
    }
    throw new AppError("invalid_request", "Send a picture as form data or as JSON.", {
      details: { field: "file", reason: "missing" },
    });
  });

  app.openapi(routes.getSource, (c) => readSource(c.env.context, c.req.valid("param").id));
}
