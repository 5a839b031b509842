import { createRoute, z } from "@hono/zod-openapi";
import { answer, errorAnswers, pictureContent } from "@/lib/api/shared/answers";
import { SourceId, SourceView } from "@/lib/sources/schema";

/*
 * The body is required, but not marked so: the framework then checks it as JSON or as a form, whichever it is. Who
 * sends neither is told by the handler.
 */
export const uploadSource = createRoute({
  method: "post",
  path: "/api/sources",
  operationId: "uploadSource",
  summary: "Bring a picture to start from, or a mask",
  description:
    "A PNG, JPEG or WebP by its own bytes, up to 20 MB and 25 megapixels, as `file` of a form or in base64. It is drawn afresh without metadata, at most 1920 pixels a side, and only you can use it. No address is ever fetched.",
  request: {
    body: {
      content: {
        "multipart/form-data": {
          schema: z.strictObject({
            file: z.instanceof(File).openapi({ type: "string", format: "binary" }),
          }),
        },
        "application/json": { schema: z.strictObject({ base64: z.string().min(1) }) },
      },
    },
  },
  responses: {
    201: answer("Use `id` as `source.sourceId` or `mask.sourceId`", SourceView.openapi("Source")),
    ...errorAnswers,
  },
});

export const getSource = createRoute({
  method: "get",
  path: "/api/sources/{id}",
  operationId: "getSource",
  summary: "A picture that you brought",
  request: { params: z.strictObject({ id: SourceId }) },
  responses: {
    200: {
      description:
        "The picture: a PNG if it was brought, as it was drawn if it is one of your gallery",
      content: pictureContent,
    },
    ...errorAnswers,
  },
});
