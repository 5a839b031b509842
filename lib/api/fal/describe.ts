import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { ApiEnvironment } from "@/lib/api/environment";
import { Cancellation, Input, Output, Problem, Status } from "@/lib/api/fal/wire";
import { answer } from "@/lib/api/shared/answers";

const MODEL = "fal's path of a model, slashes included, such as `fal-ai/flux/schnell`.";
const failures = { default: answer("Any failure", Problem) };
const security = [{ key: [] }];
const params = z.object({ model: z.string().openapi({ description: MODEL }) });
const request = params.extend({ id: z.string().openapi({ description: "The `request_id`." }) });
const logs = z.object({ logs: z.enum(["0", "1", "true", "false"]).optional() });
const body = { required: true, content: { "application/json": { schema: Input } } };

/** Describes the routes: their paths hold slashes, which no route's pattern can name. */
export function describeFal(app: OpenAPIHono<ApiEnvironment>): void {
  const { openAPIRegistry: registry } = app;
  const add = (
    method: "get" | "post" | "put",
    path: string,
    rest: Omit<Parameters<typeof registry.registerPath>[0], "method" | "path">,
  ) => registry.registerPath({ method, path, security, ...rest });
  add("post", "/fal/run/{model}", {
    operationId: "runFal",
    summary: "Draw with fal's words, and wait",
    request: { params, body },
    responses: { 200: answer("The pictures", Output), ...failures },
  });
  add("post", "/fal/queue/{model}", {
    operationId: "submitFal",
    summary: "Put pictures into the queue with fal's words",
    request: { params, body },
    responses: { 200: answer("Queued, joined or known", Status), ...failures },
  });
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
      200: {
        description: "Each `data:` is a status",
        content: { "text/event-stream": { schema: z.string() } },
      },
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
