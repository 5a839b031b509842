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
    // Only that of the body's own kind is filled in.
    const given = { ...c.req.valid("form"), ...c.req.valid("json") };
    const context = await withSession(c);
    if ("file" in given) {
      const bytes = new Uint8Array(await given.file.arrayBuffer());
      return c.json(await uploadSource(context, bytes), 201);
    }
    if ("base64" in given) {
      return c.json(await uploadSource(context, decodeBase64(given.base64)), 201);
    }
    throw new AppError("invalid_request", "Send a picture as form data or as JSON.", {
      details: { field: "file", reason: "missing" },
    });
  });

  app.openapi(routes.getSource, (c) => readSource(c.env.context, c.req.valid("param").id));
}
