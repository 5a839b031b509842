import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnvironment } from "@/lib/api/environment";
import * as routes from "@/lib/api/keys/routes";
import { createKey } from "@/lib/keys/create";
import { listKeys } from "@/lib/keys/list";
import { revokeKey } from "@/lib/keys/revoke";

/** The keys of programs, for administrators. */
export function registerKeys(app: OpenAPIHono<ApiEnvironment>): void {
  app.openapi(routes.keys, async (c) =>
    c.json({ keys: [...(await listKeys(c.env.context))] }, 200),
  );

  app.openapi(routes.createKey, async (c) =>
    c.json(await createKey(c.env.context, c.req.valid("json")), 201),
  );

  app.openapi(routes.revokeKey, async (c) =>
    c.json(await revokeKey(c.env.context, c.req.valid("param").id), 200),
  );
}
