import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { ApiEnvironment } from "@/lib/api/environment";
import { Cancellation, Input, Output, Problem, Status } from "@/lib/api/fal/wire";
import { answer } from "@/lib/api/shared/answers";
import { Quote } from "@/lib/usage/schema";

const MODEL = "fal's path of a model, slashes included, such as `fal-ai/flux/schnell`.";
const failures = { default: answer("Any failure", Problem) };
const security = [{ key: [] }];
const params = z.object({ model: z.string().openapi({ description: MODEL }) });
const request = params.extend({ id: z.string().openapi({ description: "The `request_id`." }) });
const logs = z.object({ logs: z.enum(["0", "1", "true", "false"]).optional() });
const body = { required: true, content: { "application/json": { schema: Input } } };
const Price = Quote.openapi("Quote");
/** What each `data:` is. */
const events = { "text/event-stream": { schema: Status } };

type Add = (
  method: "get" | "post" | "put",
  path: string,
  rest: Omit<Parameters<OpenAPIHono["openAPIRegistry"]["registerPath"]>[0], "method" | "path">,
) => void;

/** Describes the routes: their paths hold slashes, which no route's pattern can name. */
export function describeFal(app: OpenAPIHono<ApiEnvironment>): void {
  const { openAPIRegistry: registry } = app;
  const add: Add = (method, path, rest) =>
    registry.registerPath({ method, path, security, ...rest });
  describeAsking(add);
  describeFollowing(add);
  describeProxy(add);
}

function describeAsking(add: Add): void {
  for (const path of ["/fal/{model}", "/fal/run/{model}"]) {
    add("post", path, {
      summary: "Draw with fal's words, and wait",
      request: { params, body },
      responses: {
        200: answer("The pictures, or with `dry_run` the price of one", z.union([Output, Price])),
        ...failures,
      },
    });
  }
  add("post", "/fal/queue/{model}", {
    operationId: "submitFal",
    summary: "Put pictures into the queue with fal's words",
    request: { params, body },
    responses: {
      200: answer("Queued, joined or known; with `dry_run` the price", z.union([Status, Price])),
      ...failures,
    },
  });
}

function describeFollowing(add: Add): void {
  add("get", "/fal/queue/{model}/requests/{id}/status", {
    operationId: "falStatus",
    summary: "How far a request of fal's is",
    request: { params: request, query: logs },
    responses: {
      200: answer("It has ended", Status),
      202: answer("It has not", Status),
      ...failures,
    },
  });
  add("get", "/fal/queue/{model}/requests/{id}/status/stream", {
    operationId: "falStatusStream",
    summary: "The same as events, until it has ended",
    request: { params: request, query: logs },
    responses: {
      200: { description: "Each `data:` is a status", content: events },
      ...failures,
    },
  });
  add("get", "/fal/queue/{model}/requests/{id}", {
    operationId: "falResult",
    summary: "The pictures of a request of fal's",
    request: { params: request },
    responses: { 200: answer("The pictures", Output), ...failures },
  });
  add("put", "/fal/queue/{model}/requests/{id}/cancel", {
    operationId: "cancelFal",
    summary: "Cancel a request of fal's while it waits",
    request: { params: request },
    responses: {
      202: answer("Asked for; what is being drawn is drawn to its end", Cancellation),
      400: answer("It has ended", Cancellation),
      404: answer("There is none", Cancellation),
      ...failures,
    },
  });
}

const PROXIED = {
  get: {
    200: {
      description: "A status that has ended, as one answer or the last event, or the pictures",
      content: {
        "application/json": { schema: z.union([Status, Output]) },
        ...events,
      },
    },
    202: answer("A status that has not ended", Status),
    ...failures,
  },
  post: {
    200: answer("The pictures, a status, or a price", z.union([Output, Status, Price])),
    ...failures,
  },
  put: {
    202: answer("Asked for", Cancellation),
    default: answer("Any failure", z.union([Cancellation, Problem])),
  },
};

/** The address in the header decides which of the others answers. */
function describeProxy(add: Add): void {
  for (const method of ["get", "post", "put"] as const) {
    add(method, "/api/fal/proxy", {
      summary: "What fal's client for pages sends by way of a proxy",
      description:
        "`x-fal-target-url` is an address of fal's; it is read, never called, and answered as the same path is here.",
      request: {
        headers: z.object({ "x-fal-target-url": z.url() }),
        ...(method === "post" && { body }),
      },
      responses: PROXIED[method],
    });
  }
}
