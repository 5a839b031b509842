import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { ApiEnvironment } from "@/lib/api/environment";
import { pictureContent } from "@/lib/api/shared/answers";
import { IMAGES_PATH } from "@/lib/images/image-view";

/** Describes pictures' own files, which the Worker answers before any route. */
export function describeFiles(app: OpenAPIHono<ApiEnvironment>): void {
  app.openAPIRegistry.registerPath({
    method: "get",
    path: `${IMAGES_PATH}/{picture}/{file}`,
    operationId: "getPictureFile",
    tags: ["native"],
    security: [],
    summary: "The bytes of a picture",
    description:
      "Where `image.url` and `image.sources` point. They never change; conditions, single ranges and `?download` are understood.",
    request: {
      params: z.object({ picture: z.string(), file: z.string() }),
      query: z.object({
        download: z
          .string()
          .optional()
          .openapi({ description: "Has a browser save the file, under this name if it is plain." }),
      }),
    },
    responses: {
      200: { description: "All of it", content: pictureContent },
      206: { description: "The part that was asked for", content: pictureContent },
      304: { description: "You have it already" },
      default: { description: "Any failure, without a body" },
    },
  });
}
