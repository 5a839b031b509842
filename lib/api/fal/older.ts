import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Door } from "@/lib/api/door";
import type { ApiEnvironment } from "@/lib/api/environment";
import { errorMessage } from "@/lib/api/error-response";
import { type ApiContext, answerPictures } from "@/lib/api/fal/answer";
import { drawWish, quote } from "@/lib/api/fal/ask";
import { findFalModel } from "@/lib/api/fal/models";
import { toWish } from "@/lib/api/fal/to-wish";
import { Input, OlderOutput, OlderProblem } from "@/lib/api/fal/wire";
import { answer } from "@/lib/api/shared/answers";
import { refuseField } from "@/lib/api/shared/refuse-field";
import { requireKey, requireScope } from "@/lib/access/require-owner";
import { AppError, ERROR_CODES } from "@/lib/errors";
import { toInvalidRequest } from "@/lib/invalid-input";
import { Quote } from "@/lib/usage/schema";

const BASE = "/api/v1/flux";

/** Each address and the model of fal's that it stands for. */
const ENDPOINTS: Readonly<Record<string, string>> = {
  [`${BASE}/text-to-image/pro`]: "fal-ai/flux-pro",
  [`${BASE}/text-to-image/dev`]: "fal-ai/flux/dev",
  [`${BASE}/text-to-image/schnell`]: "fal-ai/flux/schnell",
  [`${BASE}/image-to-image`]: "fal-ai/flux/dev/image-to-image",
  [`${BASE}/inpainting`]: "fal-ai/flux/dev/inpainting",
};

/** Shapes of about a megapixel. */
const RATIOS = {
  "1:1": { width: 1024, height: 1024 },
  "4:3": { width: 1024, height: 768 },
  "3:4": { width: 768, height: 1024 },
  "3:2": { width: 1152, height: 768 },
  "2:3": { width: 768, height: 1152 },
  "16:9": { width: 1024, height: 576 },
  "9:16": { width: 576, height: 1024 },
  "21:9": { width: 1344, height: 576 },
  "9:21": { width: 576, height: 1344 },
} as const;

const NAMES = Object.keys(RATIOS) as (keyof typeof RATIOS)[]; // the keys of that very object
const OlderInput = Input.extend({ aspect_ratio: z.enum(NAMES).nullish() }).openapi("FluxInput");

/** The addresses of an older server for FLUX, as its programs still call them. */
export const olderFlux: Door = {
  paths: [BASE],
  takesPictures: () => true,
  exposes: ["x-zorza-generation"],
  register(app: OpenAPIHono<ApiEnvironment>) {
    for (const [path, model] of Object.entries(ENDPOINTS)) {
      describe(app, path, model);
      app.post(path, (c) => draw(c, model));
    }
    app.all(`${BASE}/*`, () => {
      throw new AppError("unknown_address", "There is no such endpoint.");
    });
  },
  fail({ error, request, requestId, locale }) {
    const headers = new Headers({ "cache-control": "no-store", "x-request-id": requestId });
    const wait = error.details["retryAfterSeconds"];
    if (typeof wait === "number") headers.set("retry-after", String(wait));
    const isUnknown = ENDPOINTS[new URL(request.url).pathname] === undefined;
    const { field, problem } = error.details;
    const isInput = error.code === "invalid_request" && field !== undefined;
    const body: z.infer<typeof OlderProblem> = {
      success: false,
      error: isInput
        ? `${String(field)}: ${String(problem ?? error.message)}`
        : errorMessage(error, locale),
      code: error.code,
      ...(isUnknown && { supported_endpoints: Object.keys(ENDPOINTS) }),
    };
    return Response.json(body, { status: ERROR_CODES[error.code].status, headers });
  },
};

async function draw(c: ApiContext, path: string): Promise<Response> {
  const { context } = c.env;
  requireKey(context);
  requireScope(context, "generate");
  const startedAt = context.now();
  const body: unknown = await c.req.json<unknown>().catch(() => {
    throw refuseField("body", "is not valid JSON");
  });
  const parsed = OlderInput.safeParse(body);
  if (!parsed.success) throw toInvalidRequest(parsed.error);
  const { aspect_ratio: ratio, ...fields } = parsed.data;
  const shape = ratio === undefined || ratio === null ? undefined : RATIOS[ratio];
  const model = findFalModel(context.config, path);
  if (model === null) throw new AppError("unknown_address", "There is no such model.");
  const given = { ...fields, image_size: fields.image_size ?? shape };
  const wish = await toWish(context, model, given, new URL(c.req.url).origin);
  if (fields.dry_run === true) return quote(c, wish);
  const { drawn, warnings, failed } = await drawWish(context, wish);
  if (drawn.length === 0) throw failed?.error ?? new AppError("internal", "Nothing was drawn.");
  const { timings: _, ...data } = await answerPictures(c, wish, drawn, warnings);
  const processing_time = (context.now() - startedAt) / 1000;
  return c.json({ success: true as const, data, processing_time }, 200);
}

function describe(app: OpenAPIHono<ApiEnvironment>, path: string, model: string): void {
  app.openAPIRegistry.registerPath({
    method: "post",
    path,
    summary: `Draw with ${model}, or what comes nearest`,
    security: [{ key: [] }],
    request: {
      body: { required: true, content: { "application/json": { schema: OlderInput } } },
    },
    responses: {
      200: answer(
        "The pictures, or with `dry_run` the price of one",
        z.union([OlderOutput, Quote.openapi("Quote")]),
      ),
      default: answer("Any failure", OlderProblem),
    },
  });
}
