import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { requireKey } from "@/lib/access/require-owner";
import type { Door, Failure } from "@/lib/api/door";
import type { ApiEnvironment } from "@/lib/api/environment";
import { errorMessage } from "@/lib/api/error-response";
import { describeMcp } from "@/lib/api/mcp/describe";
import { AppError, ERROR_CODES } from "@/lib/errors";

const PATH = "/mcp";

/** JSON-RPC's own code for a body that is no JSON, and the one left to servers. */
const PARSE_ERROR = -32_700;
const SERVER_ERROR = -32_000;

/**
 * Model Context Protocol over streamable HTTP, for agents. Without sessions: each POST is answered for itself, so any
 * isolate may answer it.
 */
export const mcp: Door = {
  // Clients look for OAuth under the other two; they are to be told quickly that there is none.
  paths: [PATH, "/.well-known/oauth-protected-resource", "/.well-known/oauth-authorization-server"],
  takesPictures: (pathname) => pathname === PATH,
  register,
  fail,
};

function register(app: OpenAPIHono<ApiEnvironment>): void {
  describeMcp(app);
  app.all(PATH, async (c) => {
    requireTrustedOrigin(c);
    requireKey(c.env.context);
    // GET would open a stream and DELETE end a session; there are neither.
    if (c.req.method !== "POST") {
      throw new AppError("method_not_allowed", "Only POST is answered here.");
    }
    const body = await readJson(c);
    // The protocol's library is large, and nobody else should wait for it.
    const { serveMcp } = await import("@/lib/api/mcp/serve");
    return serveMcp(c, body);
  });
}

async function readJson(c: Context<ApiEnvironment>): Promise<unknown> {
  try {
    return await c.req.json<unknown>();
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new AppError("invalid_request", "The body is not valid JSON.", {
      details: { field: "body", problem: "is not valid JSON" },
      cause,
    });
  }
}

/** A page that a browser was tricked into loading from here must not speak in somebody's name. */
function requireTrustedOrigin(c: Context<ApiEnvironment>): void {
  const origin = c.req.header("origin");
  if (origin === undefined || origin === new URL(c.req.url).origin) return;
  if (c.env.context.config.allowedOrigins.includes(origin)) return;
  throw new AppError("forbidden", "Requests from this origin are not accepted.");
}

/** What fails before there is a message to answer, as JSON-RPC. */
function fail({ error, requestId, locale }: Failure): Response {
  const { code, details } = error;
  const isUnreadable = code === "invalid_request" && details["field"] === "body";
  const headers = new Headers({ "cache-control": "no-store", "x-request-id": requestId });
  if (code === "unauthorized") headers.set("www-authenticate", challenge(error));
  if (code === "method_not_allowed") headers.set("allow", "POST");
  return Response.json(
    {
      jsonrpc: "2.0",
      error: {
        code: isUnreadable ? PARSE_ERROR : SERVER_ERROR,
        message: errorMessage(error, locale),
        data: { code, requestId, ...details },
      },
      id: null,
    },
    { status: ERROR_CODES[code].status, headers },
  );
}

function challenge({ details }: AppError): string {
  const isMissing = details["key"] === "missing";
  return `Bearer realm="zorza"${isMissing ? "" : ', error="invalid_token"'}`;
}
