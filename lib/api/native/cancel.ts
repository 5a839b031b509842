import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnvironment } from "@/lib/api/environment";
import { toView } from "@/lib/api/native/handlers";
import { Generation, idParameter } from "@/lib/api/native/routes";
import { answer, errorAnswers } from "@/lib/api/shared/answers";
import { cancelGeneration } from "@/lib/generations/cancel";

const cancelImage = createRoute({
  method: "post",
  path: "/api/images/{id}/cancel",
  operationId: "cancelImage",
  summary: "Cancel one of your own pictures while it waits",
  description:
    "202 when it goes on all the same: it was begun, or somebody else waits for the same drawing.",
  request: idParameter,
  responses: {
    200: answer("It has ended, now or before", Generation),
    202: answer("It goes on", Generation),
    ...errorAnswers,
  },
});

/** Stopping what was asked for. */
export function registerCancel(app: OpenAPIHono<ApiEnvironment>): void {
  app.openapi(cancelImage, async (c) => {
    const { row, outcome } = await cancelGeneration(c.env.context, c.req.valid("param").id);
    return c.json(await toView(c, row), outcome === "goes_on" ? 202 : 200);
  });
}
