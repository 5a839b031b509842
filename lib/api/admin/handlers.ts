import type { OpenAPIHono } from "@hono/zod-openapi";
import { clearAdminSession, writeAdminSession } from "@/lib/access/admin-session";
import { signInAdmin } from "@/lib/access/sign-in-admin";
import * as routes from "@/lib/api/admin/routes";
import type { ApiEnvironment } from "@/lib/api/environment";
import { deleteBackend } from "@/lib/backends/delete-backend";
import { listBackends } from "@/lib/backends/list-backends";
import { saveBackend } from "@/lib/backends/save-backend";
import { summarizeUsage } from "@/lib/usage/summarize";
import { listVerdicts } from "@/lib/verdicts/list";
import { reviewVerdict } from "@/lib/verdicts/review";
import { summarizeVerdicts } from "@/lib/verdicts/summarize";

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

  app.openapi(routes.moderation, async (c) => {
    const report = await summarizeVerdicts(c.env.context, c.req.valid("query"));
    return c.json(report, 200);
  });

  app.openapi(routes.verdicts, async (c) => {
    const page = await listVerdicts(c.env.context, c.req.valid("query"));
    return c.json(page, 200);
  });

  app.openapi(routes.reviewVerdict, async (c) => {
    const input = { ...c.req.valid("param"), ...c.req.valid("json") };
    return c.json(await reviewVerdict(c.env.context, input), 200);
  });

  app.openapi(routes.backends, async (c) =>
    c.json({ backends: await listBackends(c.env.context) }, 200),
  );

  app.openapi(routes.saveBackend, async (c) => {
    const input = { id: c.req.valid("param").id, settings: c.req.valid("json") };
    return c.json(await saveBackend(c.env.context, input), 200);
  });

  app.openapi(routes.deleteBackend, async (c) => {
    await deleteBackend(c.env.context, c.req.valid("param").id);
    return c.body(null, 204);
  });
}
