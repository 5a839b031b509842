import { createMcpHandler } from "@modelcontextprotocol/server";
import type { Context } from "hono";
import type { ApiEnvironment } from "@/lib/api/environment";
import { localeOf } from "@/lib/api/locale";
import { createServer } from "@/lib/api/mcp/create-server";
import { describeCause, log } from "@/lib/log";

/** Answers one message of a client, or one batch of them. */
export function serveMcp(c: Context<ApiEnvironment>, body: unknown): Promise<Response> {
  const caller = { c, context: c.env.context, locale: localeOf(c.req.raw, "en") };
  const handler = createMcpHandler(() => createServer(caller), {
    onerror: (cause) => log("warn", "mcp.not_served", { cause: describeCause(cause) }),
  });
  return handler.fetch(c.req.raw, { parsedBody: body });
}
