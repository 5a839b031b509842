import type { OpenAPIHono } from "@hono/zod-openapi";
import { clearAdminSession, writeAdminSession } from "@/lib/access/admin-session";
import { signInAdmin } from "@/lib/access/sign-in-admin";
import * as routes from "@/lib/api/admin/routes";
import type { ApiEnvironment } from "@/lib/api/environment";
import { summarizeUsage } from "@/lib/usage/summarize";

/** What only administrators may see; the verbs check that, not these routes. */
export function registerAdmin(app: OpenAPIHono<ApiEnvironment>): void {
  app.openapi(routes.getSession, (c) => c.json({ isAdmin: c.env.context.actor.isAdmin }, 200));

  app.openapi(routes.signIn, async (c) => {
    const { context } = c.env;
    await signInAdmin(context, c.req.valid("json").token);
    c.header("set-cookie", await writeAdminSession(c.req.raw, context.config, context.now()));
    return c.json({ isAdmin: true }, 200);
  });

  app.openapi(routes.signOut, (c) => {
    c.header("set-cookie", clearAdminSession(c.req.raw));
    return c.body(null, 204);
  });

  app.openapi(routes.usage, async (c) => {
    const report = await summarizeUsage(c.env.context, c.req.valid("query"));
    return c.json(report, 200);
  });
}
