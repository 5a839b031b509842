import { createRoute, z } from "@hono/zod-openapi";
import { answer, errorAnswers } from "@/lib/api/shared/answers";
import { CreatedKey, KeyView, ListedKey, NewKey } from "@/lib/keys/schema";

const Key = KeyView.openapi("Key");

export const keys = createRoute({
  method: "get",
  path: "/api/admin/keys",
  operationId: "listKeys",
  summary: "All API keys, newest first, without the keys themselves",
  responses: {
    200: answer("All", z.object({ keys: z.array(ListedKey.openapi("ListedKey")) })),
    ...errorAnswers,
  },
});

export const createKey = createRoute({
  method: "post",
  path: "/api/admin/keys",
  operationId: "createKey",
  summary: "Make an API key",
  description: "`key` is shown here and never again.",
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: NewKey.openapi("NewKey") } },
    },
  },
  responses: { 201: answer("The key", CreatedKey.openapi("CreatedKey")), ...errorAnswers },
});

export const revokeKey = createRoute({
  method: "delete",
  path: "/api/admin/keys/{id}",
  operationId: "revokeKey",
  summary: "Revoke an API key for good",
  request: { params: z.strictObject({ id: z.uuid() }) },
  responses: { 200: answer("The key as it is now", Key), ...errorAnswers },
});
