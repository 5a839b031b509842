import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { ApiEnvironment } from "@/lib/api/environment";
import { answer } from "@/lib/api/shared/answers";

const jsonrpc = z.literal("2.0");
const Id = z.union([z.string(), z.number()]);
const Facts = z.looseObject({});

const Result = z.object({ jsonrpc, id: Id, result: Facts }).openapi("McpResult");
const Problem = z
  .object({
    jsonrpc,
    id: Id.nullable(),
    error: z.object({ code: z.int(), message: z.string(), data: Facts.optional() }),
  })
  .openapi("McpError");
const Notification = z
  .object({ jsonrpc, method: z.string(), params: Facts.optional() })
  .openapi("McpNotification");

/** Describes what goes over the wire; what the tools take and give is told by the protocol's own `tools/list`. */
export function describeMcp(app: OpenAPIHono<ApiEnvironment>): void {
  app.openAPIRegistry.registerPath({
    method: "post",
    path: "/mcp",
    operationId: "callMcp",
    summary: "One message of the Model Context Protocol",
    description:
      "JSON-RPC over streamable HTTP, without sessions. `tools/list` says what the tools take and give.",
    security: [{ key: [] }],
    request: {
      body: {
        required: true,
        content: {
          "application/json": {
            schema: z
              .looseObject({ jsonrpc, method: z.string(), id: Id.optional() })
              .openapi("McpMessage"),
          },
        },
      },
    },
    responses: {
      200: {
        description: "What was asked for; with events, each `data:` is a message",
        content: {
          "application/json": { schema: z.union([Result, Problem]) },
          "text/event-stream": { schema: z.union([Result, Problem, Notification]) },
        },
      },
      202: { description: "A notification was taken" },
      default: answer("Any failure", Problem),
    },
  });
}
