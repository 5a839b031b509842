import { createRoute, z } from "@hono/zod-openapi";
import { answer, errorAnswers, pictureContent } from "@/lib/api/shared/answers";
import { DeletedCached, NamedModel, PictureError, SignedUrl } from "@/lib/api/pollinations/wire";
import { PARAMETERS } from "@/lib/api/pollinations/wishes";
import { RecipeInput } from "@/lib/recipe/schema";
import { ServiceDetails, ServiceStatus } from "@/lib/status/schema";

const failures = { default: answer("Any failure; never to be kept", PictureError) };

const Value = z.union([z.string().max(2000), z.number(), z.boolean()]);
/** The parameters of an address, as JSON; the numbers and booleans among them need no quotes. */
const parameters = Object.fromEntries(PARAMETERS.map((name) => [name, Value.optional()])) as Record<
  (typeof PARAMETERS)[number],
  z.ZodOptional<typeof Value>
>;

/** Described here and mounted by hand: a prompt may hold slashes, which no path parameter does. */
export const pictures = (["/prompt", "/image"] as const).map((path) =>
  createRoute({
    method: "get",
    path: `${path}/{prompt}`,
    summary: "A picture by its address",
    description:
      "Everything after the path is the prompt, percent-encoded. Waits for the picture and answers with its bytes. Needs a key as `Authorization: Bearer` or `?key=`, or a signed address.",
    security: [{ key: [] }],
    request: {
      params: z.object({ prompt: z.string() }),
      query: z.object({
        ...Object.fromEntries(PARAMETERS.map((name) => [name, z.string().optional()])),
        key: z.string().optional(),
      }),
    },
    responses: {
      200: { description: "The picture", content: pictureContent },
      206: { description: "The part that `Range` asks for", content: pictureContent },
      304: { description: "You have it already" },
      416: { description: "The picture is shorter than that" },
      ...failures,
    },
  }),
);

export const modelNames = createRoute({
  method: "get",
  path: "/models",
  security: [],
  summary: "The names of the models",
  responses: { 200: answer("Names for `model`", z.array(z.string())), ...failures },
});

export const models = createRoute({
  method: "get",
  path: "/image/models",
  security: [],
  summary: "The models, what they take and what they cost",
  responses: { 200: answer("All models that are offered", z.array(NamedModel)), ...failures },
});

const Unwanted = z
  .strictObject({
    prompt: RecipeInput.shape.prompt.optional(),
    url: z.string().min(1).max(16_000).optional(),
    cacheKey: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    id: z.uuid().optional(),
    ...parameters,
  })
  .openapi("UnwantedPicture");
export type Unwanted = z.infer<typeof Unwanted>;

export const deleteCached = createRoute({
  method: "post",
  path: "/cache/delete",
  security: [{ key: [] }, { adminSession: [] }],
  summary: "Take a picture away from everybody, so that it is drawn anew",
  description:
    "For administrators, or with `X-Admin-Token`. Name the picture by exactly one of `prompt` (with parameters), `url`, `cacheKey` or `id`. It goes from every gallery.",
  request: {
    headers: z.object({ "x-admin-token": z.string().max(500).optional() }),
    body: { required: true, content: { "application/json": { schema: Unwanted } } },
  },
  responses: {
    200: answer("It is gone", DeletedCached),
    ...failures,
  },
});

export const status = createRoute({
  method: "get",
  path: "/status",
  security: [{}, { key: [] }, { adminSession: [] }],
  summary: "How the service is doing",
  description: "Administrators see details.",
  request: { headers: z.object({ "x-admin-token": z.string().max(500).optional() }) },
  responses: {
    200: answer("The status", z.union([ServiceDetails, ServiceStatus]).openapi("ServiceStatus")),
    ...failures,
  },
});

export const signUrl = createRoute({
  method: "post",
  path: "/api/admin/signed-urls",
  summary: "Make the address of one picture that needs no key",
  description:
    "For public pages: the address shows this picture, paid for by the key, until it expires or the key is revoked. Nothing in it can be changed.",
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .strictObject({
              keyId: z.string().min(1).max(100),
              prompt: RecipeInput.shape.prompt,
              expiresAt: z.iso.datetime().nullable().default(null),
              ...parameters,
            })
            .openapi("SignUrl"),
        },
      },
    },
  },
  responses: {
    201: answer("The address", SignedUrl),
    // Its path is one of the native ones, and so are its failures.
    ...errorAnswers,
  },
});
