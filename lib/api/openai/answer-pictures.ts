import type { Context } from "hono";
import type { ApiEnvironment } from "@/lib/api/environment";
import type { DrawnWish } from "@/lib/api/openai/draw-wish";
import type { Wish } from "@/lib/api/openai/to-wish";
import type { CompletedEvent, ImagesResponse } from "@/lib/api/openai/wire";
import { pictureUrl, revisedPrompt } from "@/lib/api/shared/describe-drawn";
import type { Drawn } from "@/lib/generations/draw-now";
import type { Warning } from "@/lib/generations/schema";
import { requireImageType } from "@/lib/images/inspect-picture";
import type { ImageType } from "@/lib/images/picture";

type ApiContext = Context<ApiEnvironment>;
type OutputFormat = ImagesResponse["output_format"];

/** The sizes that OpenAI's answers have a name for; a strict client takes no other. */
const NAMED_SIZES = ["1024x1024", "1024x1536", "1536x1024"] as const;

const FORMATS = { "image/png": "png", "image/jpeg": "jpeg", "image/webp": "webp" } as const;

/** Quality that leaves nothing to wish for; OpenAI's own when none is asked for. */
const BEST_QUALITY = 100;

/** No tokens are counted here, but the event must name some. */
const NO_TOKENS = {
  total_tokens: 0,
  input_tokens: 0,
  output_tokens: 0,
  input_tokens_details: { text_tokens: 0, image_tokens: 0 },
};

/** The pictures as a list, in the form that was asked for. */
export async function answerPictures(
  c: ApiContext,
  wish: Wish,
  { drawn, warnings }: DrawnWish,
): Promise<ImagesResponse> {
  const items: ImagesResponse["data"] = [];
  const told = [...warnings];
  let format: OutputFormat = "png";
  // One after the other: two decoded pictures might not fit into a Worker's memory.
  for (const one of drawn) {
    const url = pictureUrl(c, one.row);
    const isUrlWished = wish.format.only === "url";
    const asUrl = isUrlWished && url !== null;
    if (isUrlWished) told.push(...warnOfUrl(wish, one, asUrl));
    const file = asUrl ? asDrawn(one) : await convert(c, wish, one);
    format = file.format;
    items.push({
      ...(asUrl ? {} : { b64_json: file.bytes.toBase64() }),
      ...describe(c, wish, one),
    });
  }
  const size = nameSize(drawn[0]);
  return {
    created: seconds(c),
    data: items,
    background: "opaque",
    output_format: format,
    ...(size !== undefined && { size }),
    warnings: [...new Map(told.map((one) => [JSON.stringify(one), one])).values()],
  };
}

/** One picture as the data of the event that completes it. */
export async function completedEvent(
  c: ApiContext,
  wish: Wish,
  one: Drawn,
  { type, warnings }: Pick<CompletedEvent, "type" | "warnings">,
): Promise<CompletedEvent> {
  const { bytes, format } = await convert(c, wish, one);
  return {
    type,
    b64_json: bytes.toBase64(),
    created_at: seconds(c),
    size: nameSize(one) ?? "auto",
    quality: wish.quality,
    background: "opaque",
    output_format: format,
    usage: NO_TOKENS,
    ...describe(c, wish, one),
    warnings,
  };
}

/** Clients that ask for bytes may still prefer an address that they find, and be unable to reach it. */
function describe(c: ApiContext, { format }: Wish, { row }: Drawn) {
  const url = format.only === "b64_json" ? null : pictureUrl(c, row);
  const revised = revisedPrompt(row);
  return {
    ...(url !== null && { url }),
    ...(revised !== null && { revised_prompt: revised }),
  };
}

/** An address shows the picture as it was drawn; one that could not be stored yet has none. */
function warnOfUrl({ format }: Wish, one: Drawn, asUrl: boolean): readonly Warning[] {
  if (!asUrl) return [{ parameter: "response_format", reason: "adjusted", applied: "b64_json" }];
  const drawnAs = asDrawn(one).format;
  const isAnother = format.type !== null && FORMATS[format.type] !== drawnAs;
  return [
    ...(isAnother
      ? [{ parameter: "output_format", reason: "adjusted", applied: drawnAs } as const]
      : []),
    ...(format.quality === null
      ? []
      : [{ parameter: "output_compression", reason: "unsupported", applied: null } as const]),
  ];
}

function asDrawn({ bytes }: Drawn) {
  return { bytes, format: FORMATS[requireImageType(bytes)] };
}

async function convert(c: ApiContext, { format }: Wish, one: Drawn) {
  const from = requireImageType(one.bytes);
  const to: ImageType = format.type ?? from;
  const { quality } = format;
  if (from === to && (quality === null || quality === BEST_QUALITY)) return asDrawn(one);
  const { resizer } = c.env.context;
  const bytes = await resizer.convert(one.bytes, { from, to, quality: quality ?? BEST_QUALITY });
  return { bytes, format: FORMATS[to] };
}

function nameSize(one: Drawn | undefined) {
  if (one === undefined) return undefined;
  const { width, height } = one.row.recipe;
  return NAMED_SIZES.find((size) => size === `${width}x${height}`);
}

/** Seconds since 1970, as OpenAI counts. */
function seconds(c: ApiContext): number {
  return Math.floor(c.env.context.now() / 1000);
}
