import { z } from "@hono/zod-openapi";

/** The native form of a failure. */
export const ErrorBody = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      requestId: z.string(),
      details: z.record(z.string(), z.unknown()).optional(),
    }),
  })
  .openapi("Error");

/** A JSON answer for a route's table. */
export function answer<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { "application/json": { schema } } };
}

/** The bytes of a picture of any type, for a route's table. */
export const pictureContent = {
  "image/*": { schema: z.string().openapi({ format: "binary" }) },
};

/** Every route may fail in the same form. */
export const errorAnswers = { default: answer("Any failure", ErrorBody) };
