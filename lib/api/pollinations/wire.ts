import { z } from "@hono/zod-openapi";
import { ModelView } from "@/lib/generations/schema";

/** How this protocol says no. */
export const PictureError = z
  .object({
    status: z.int(),
    success: z.literal(false),
    error: z.object({
      code: z.string(),
      message: z.string(),
      type: z.string(),
      requestId: z.string(),
      details: z.record(z.string(), z.unknown()).optional(),
    }),
    message: z.string(),
  })
  .openapi("PictureError");

/** A model under the name that `model` takes. */
export const NamedModel = ModelView.omit({ id: true, name: true })
  .extend({
    /** For `model`. */
    name: z.string(),
    /** For people. */
    title: z.string(),
    /** Other names that are understood. */
    aliases: z.array(z.string()),
  })
  .openapi("NamedModel");
export type NamedModel = z.infer<typeof NamedModel>;

/** What became of a picture that was to be taken away. */
export const DeletedCached = z
  .object({
    success: z.literal(true),
    cacheKey: z.string(),
    deleted: z.int().openapi({ description: "How many galleries it went from." }),
    complete: z.boolean().openapi({ description: "When false, ask again: more is left." }),
  })
  .openapi("DeletedCached");

export const SignedUrl = z.object({ url: z.url() }).openapi("SignedUrl");
