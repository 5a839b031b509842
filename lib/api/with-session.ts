import type { Context } from "hono";
import { writeSession } from "@/lib/access/session";
import type { ApiEnvironment } from "@/lib/api/environment";
import type { AppContext } from "@/lib/context";

/** The caller's context, with a new anonymous session, and the cookie for it, when there is none yet. */
export async function withSession(c: Context<ApiEnvironment>): Promise<AppContext> {
  const { context } = c.env;
  if (context.actor.denied !== null) throw context.actor.denied;
  if (context.actor.ownerId !== null) return context;
  const ownerId = context.newId();
  c.header("set-cookie", await writeSession(ownerId, context.config.sessionSecret, c.req.raw));
  return { ...context, actor: { ...context.actor, ownerId } };
}
