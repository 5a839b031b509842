import type { Context } from "hono";
import type { ApiEnvironment } from "@/lib/api/environment";
import { falName } from "@/lib/api/fal/fail";
import type { FalRequest } from "@/lib/api/fal/request-id";
import type { Output } from "@/lib/api/fal/wire";
import {
  describeDrawn,
  formatWarnings,
  pictureUrl,
  revisedPrompt,
} from "@/lib/api/shared/describe-drawn";
import type { Drawn } from "@/lib/generations/draw-now";
import type { GenerationRow } from "@/lib/generations/row";
import type { Warning } from "@/lib/generations/schema";
import { warningsOf } from "@/lib/generations/view";
import { requireImageType } from "@/lib/images/inspect-picture";
import { EXTENSIONS } from "@/lib/images/object-names";
import type { ImageType } from "@/lib/images/picture";
import { readOriginal } from "@/lib/images/read-original";

export type ApiContext = Context<ApiEnvironment>;
type Wished = Pick<FalRequest, "format" | "inline">;
/** A picture to be shown: its bytes are read from the bucket when they are not at hand. */
type Shown = { readonly row: GenerationRow; readonly bytes: Drawn["bytes"] | null };

const BEST_QUALITY = 100;

/** The pictures as fal's models give them, and what could not be honoured: beside them, and in headers. */
export async function answerPictures(
  c: ApiContext,
  { format, inline }: Wished,
  shown: readonly Shown[],
  warnings: readonly Warning[],
): Promise<Output> {
  const rows = shown.map(({ row }) => row);
  const told = [...warnings, ...rows.flatMap(falWarnings)];
  const images: Output["images"] = [];
  // One after the other: two decoded pictures might not fit into a Worker's memory.
  for (const one of shown) {
    const image = await toImage(c, { format, inline }, one);
    images.push(image);
    const isOther = format !== null && image.content_type !== `image/${format}`;
    const [, applied = ""] = image.content_type.split("/");
    if (isOther) told.push({ parameter: "output_format", reason: "adjusted", applied });
  }
  describeDrawn(c, rows, told);
  const [first] = rows;
  const seed = first?.recipe.seed;
  return {
    images,
    timings: { inference: inferenceSeconds(rows) ?? 0 },
    ...(typeof seed === "number" && { seed }),
    has_nsfw_concepts: images.map(() => false),
    prompt: first === undefined ? "" : (revisedPrompt(first) ?? first.recipe.prompt),
    ...tellWarnings(told),
  };
}

/** Warnings as a field of an answer, each once; without any there is no field, as with fal. */
export function tellWarnings(warnings: readonly Warning[]): { warnings?: Warning[] } {
  const each = new Map(warnings.map((one) => [formatWarnings([one]), one]));
  return each.size === 0 ? {} : { warnings: [...each.values()] };
}

/** The warnings of a row, by the names that callers know. */
export function falWarnings(row: GenerationRow): Warning[] {
  return warningsOf(row).map((one) => ({ ...one, parameter: falName(one.parameter) }));
}

/** How long drawing took, in seconds; null when nobody knows. */
export function inferenceSeconds(rows: readonly GenerationRow[]): number | null {
  const spans = rows.flatMap(({ startedAt, finishedAt }) =>
    startedAt === null || finishedAt === null ? [] : [(finishedAt - startedAt) / 1000],
  );
  return spans.length === 0 ? null : Math.max(...spans);
}

/** An address shows the picture as it was drawn; only one within the answer can have another format. */
async function toImage(c: ApiContext, { format, inline }: Wished, { row, bytes }: Shown) {
  const { width, height } = row.picture ?? row.recipe;
  const url = inline ? null : pictureUrl(c, row);
  if (url !== null && row.picture !== null) {
    const { type, bytes: size } = row.picture;
    return describeFile({ url, width, height, type, size, id: row.id });
  }
  const drawn = bytes ?? (await readPicture(c, row));
  const from = requireImageType(drawn);
  const to: ImageType = format === null ? from : `image/${format}`;
  const { resizer } = c.env.context;
  const shown =
    from === to ? drawn : await resizer.convert(drawn, { from, to, quality: BEST_QUALITY });
  const address = `data:${to};base64,${shown.toBase64()}`;
  return describeFile({
    ...{ url: address, width, height, type: to, size: shown.byteLength },
    id: row.id,
  });
}

function readPicture(c: ApiContext, { picture }: GenerationRow) {
  if (picture === null) throw new Error("A picture without bytes was to be shown.");
  return readOriginal(c.env.context, picture);
}

type File = Pick<Output["images"][number], "url" | "width" | "height"> & {
  readonly type: ImageType;
  readonly size: number;
  readonly id: string;
};

function describeFile({ url, width, height, type, size, id }: File): Output["images"][number] {
  const file_name = `${id}.${EXTENSIONS[type]}`;
  return { url, width, height, content_type: type, file_name, file_size: size };
}
