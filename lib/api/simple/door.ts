import type { OpenAPIHono } from "@hono/zod-openapi";
import { requireKey } from "@/lib/access/require-owner";
import type { Door } from "@/lib/api/door";
import type { ApiEnvironment } from "@/lib/api/environment";
import { errorResponse } from "@/lib/api/error-response";
import { describeDrawn, pictureUrl, revisedPrompt } from "@/lib/api/shared/describe-drawn";
import { fitSize } from "@/lib/api/shared/fit-size";
import * as routes from "@/lib/api/simple/routes";
import { drawOneNow } from "@/lib/generations/draw-now";
import { warningsOf } from "@/lib/generations/view";
import { requireImageType } from "@/lib/images/inspect-picture";
import { quotePicture } from "@/lib/usage/quote";

/** One request, one picture: for a line of curl. */
export const simple: Door = {
  paths: ["/generate", "/health"],
  register,
  fail: ({ error, requestId, locale }) => errorResponse(error, requestId, locale),
};

function register(app: OpenAPIHono<ApiEnvironment>): void {
  app.openapi(routes.generate, async (c) => {
    const { context } = c.env;
    requireKey(context);
    const { dry_run: isTrial, negative_prompt, width, height, ...rest } = c.req.valid("json");
    const { warnings: resized, ...size } = fitSize({ width, height });
    const input = { ...rest, ...size, negativePrompt: negative_prompt };
    if (isTrial === true) return c.json(await quotePicture(context, input), 200);
    const { row, bytes } = await drawOneNow(context, input);
    const type = requireImageType(bytes);
    const warnings = [...resized, ...warningsOf(row)];
    describeDrawn(c, [row], warnings);
    if (c.req.valid("query").format === "raw") {
      return new Response(bytes, { headers: { "content-type": type } });
    }
    const { recipe } = row;
    return c.json(
      {
        image: bytes.toBase64(),
        content_type: type,
        url: pictureUrl(c, row),
        width: recipe.width,
        height: recipe.height,
        seed: recipe.seed,
        model: recipe.model,
        prompt: recipe.prompt,
        revised_prompt: revisedPrompt(row),
        cached: row.cached,
        warnings,
      },
      200,
    );
  });

  app.openapi(routes.health, (c) => c.json({ status: "ok" as const }, 200));
}
