import { falName } from "@/lib/api/fal/fail";
import type { FalModel } from "@/lib/api/fal/models";
import type { FalFormat } from "@/lib/api/fal/request-id";
import { type Input, SIZES } from "@/lib/api/fal/wire";
import { bringAddress } from "@/lib/api/shared/bring-picture";
import { fitSize } from "@/lib/api/shared/fit-size";
import { refuseField } from "@/lib/api/shared/refuse-field";
import { findModel } from "@/lib/backends/catalogue";
import type { AppContext } from "@/lib/context";
import type { Warning } from "@/lib/generations/schema";
import type { RecipeInput } from "@/lib/recipe/schema";

/** What somebody asked for in fal's words, in ours. */
export type Wish = {
  readonly input: RecipeInput;
  readonly count: number;
  readonly format: FalFormat | null;
  readonly inline: boolean;
  /** What is known to be impossible before anything is drawn. */
  readonly warnings: readonly Warning[];
};

const MOST_UNKNOWN = 10;
const LONGEST_NAME = 50;

/** Fields that `warnAbout` or `toWish` look at. */
const KNOWN: ReadonlySet<string> = new Set([
  ...["prompt", "negative_prompt", "image_size", "num_images", "seed", "num_inference_steps"],
  ...["guidance_scale", "strength", "output_format", "sync_mode", "enable_safety_checker"],
  ...["safety_tolerance", "expand_prompt", "acceleration", "image_url", "mask_url"],
  "dry_run",
]);

/**
 * Maps an input. Pictures that it brings are taken in; nothing is fetched. Throws `invalid_request` with the field of
 * fal's, and what taking a picture in throws.
 */
export async function toWish(
  context: AppContext,
  model: FalModel,
  fields: Input,
  origin: string,
): Promise<Wish> {
  const { safety_tolerance: tolerance } = fields;
  const { warnings: resized, ...size } = sizeOf(model, fields);
  const pictures = await bringPictures(context, model, fields, origin);
  return {
    input: {
      prompt: fields.prompt,
      model: model.id,
      ...size,
      ...pictures,
      negativePrompt: fields.negative_prompt,
      seed: fields.seed ?? undefined,
      steps: fields.num_inference_steps ?? undefined,
      guidance: fields.guidance_scale ?? undefined,
      strength: fields.strength ?? undefined,
      safetyTolerance: isNothing(tolerance) ? undefined : Number(tolerance),
      ...(fields.expand_prompt === true && { improve: true }),
    },
    count: fields.num_images ?? 1,
    format: fields.output_format ?? null,
    inline: fields.sync_mode === true,
    warnings: [
      ...(model.isAnother ? [adjusted("model", model.id)] : []),
      ...resized.map((one) => ({ ...one, parameter: falName(one.parameter) })),
      ...warnAbout(fields),
    ],
  };
}

/** fal's own size when none is asked for, unless the model draws one size only or has a picture's shape to keep. */
function sizeOf({ id, size, task }: FalModel, { image_size: asked }: Input) {
  if (asked === undefined || asked === null) {
    const isSettled = task !== "words" || findModel(id)?.sizes.fixed !== null;
    return { ...(isSettled ? {} : SIZES[size]), warnings: [] };
  }
  return fitSize(typeof asked === "string" ? SIZES[asked] : asked);
}

async function bringPictures(
  context: AppContext,
  { task }: FalModel,
  { image_url, mask_url }: Input,
  origin: string,
): Promise<Pick<RecipeInput, "source" | "mask">> {
  const image = textOf(image_url);
  const mask = textOf(mask_url);
  if (image === null) {
    if (task !== "words") throw refuseField("image_url", "Field required");
    if (mask !== null) throw refuseField("mask_url", "needs an image_url to lie on");
    return {};
  }
  if (mask === null && task === "mask") throw refuseField("mask_url", "Field required");
  const source = await bringAddress(context, image, { field: "image_url", origin });
  if (mask === null) return { source };
  const lies = await bringAddress(context, mask, { field: "mask_url", origin });
  if (!("sourceId" in lies)) throw refuseField("mask_url", "must be a data: address");
  return { source, mask: lies };
}

/** Forms send an empty text for what was not filled in. */
function textOf(value: string | null | undefined): string | null {
  return value === undefined || value === null || value === "" ? null : value;
}

function warnAbout(fields: Input): readonly Warning[] {
  const { enable_safety_checker, acceleration } = fields;
  const others = Object.entries(fields).filter(
    ([name, value]) => !KNOWN.has(name) && !isNothing(value),
  );
  return [
    // Nobody can switch it off.
    ...(enable_safety_checker === false ? [adjusted("enable_safety_checker", "true")] : []),
    ...(isNothing(acceleration) || acceleration === "none" ? [] : [unsupported("acceleration")]),
    // A header and the request's id name them: a name may be anything, and there may be any number.
    ...others.slice(0, MOST_UNKNOWN).map(([name]) => unsupported(spell(name))),
  ];
}

function spell(name: string): string {
  return encodeURIComponent(name.toWellFormed()).slice(0, LONGEST_NAME);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function adjusted(parameter: string, applied: string | number): Warning {
  return { parameter, reason: "adjusted", applied };
}

function unsupported(parameter: string): Warning {
  return { parameter, reason: "unsupported", applied: null };
}
