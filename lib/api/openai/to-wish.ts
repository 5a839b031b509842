import { chooseModel } from "@/lib/api/openai/choose-model";
import type { Settings } from "@/lib/api/openai/wire";
import { fitSize } from "@/lib/api/shared/fit-size";
import { DEFAULT_MODEL_ID, findModel } from "@/lib/backends/catalogue";
import type { GenerationRow } from "@/lib/generations/row";
import type { Warning } from "@/lib/generations/schema";
import type { ImageType } from "@/lib/images/picture";
import type { RecipeInput } from "@/lib/recipe/schema";

/** How the picture is to be handed over. */
export type Format = {
  /** Null: the bytes, and the address beside them. */
  readonly only: "url" | "b64_json" | null;
  /** Null: as it was drawn. */
  readonly type: ImageType | null;
  /** From 0 to 100; null: as it was drawn, or as good as can be. */
  readonly quality: number | null;
};

/** What somebody asked for in OpenAI's words, in ours. */
export type Wish = {
  readonly input: Omit<RecipeInput, "prompt">;
  readonly count: number;
  readonly format: Format;
  /** What is known to be impossible before anything is drawn. */
  readonly warnings: readonly Warning[];
  /** What is known only from the row: the size and the model that were asked for. */
  readonly asked: { readonly size: string | null; readonly isAnotherModel: boolean };
  readonly quality: "low" | "medium" | "high" | "auto";
  readonly streams: boolean;
  readonly isTrial: boolean;
};

const LONGEST_SIDE = 1920;
const SHORTEST_SIDE = 256;

/** Maps the settings; what has no counterpart is noted. */
export function toWish(settings: Settings, unknown: readonly Warning[]): Wish {
  const model = chooseModel(settings.model);
  const quality = settleQuality(settings, model.id);
  const { size, negative_prompt: negativePrompt } = settings;
  const isSized = size !== undefined && size !== "auto";
  const { seed, guidance, strength, improve } = settings;
  return {
    input: {
      model: model.id,
      ...(isSized && shapeOf(size)),
      ...{ negativePrompt, seed, guidance, strength, improve },
      steps: quality.steps,
    },
    count: settings.n ?? 1,
    format: formatOf(settings),
    warnings: [...unknown, ...quality.warnings, ...warnOf(settings)],
    asked: { size: isSized ? size : null, isAnotherModel: model.isAnother },
    quality: quality.told,
    streams: settings.stream === true,
    isTrial: settings.dry_run === true,
  };
}

/** Every warning of a wish, once it is known what was made of it; parameters by the names that they have here. */
export function warningsOf(
  { warnings, asked }: Wish,
  rows: readonly GenerationRow[],
): readonly Warning[] {
  const [first] = rows;
  const all = [...warnings];
  if (first !== undefined) {
    const { model, width, height } = first.recipe;
    const size = `${width}x${height}`;
    if (asked.isAnotherModel) all.push({ parameter: "model", reason: "adjusted", applied: model });
    if (asked.size !== null && asked.size !== size) {
      all.push({ parameter: "size", reason: "adjusted", applied: size });
    }
  }
  for (const warning of rows.flatMap((row) => row.warnings)) {
    if (warning.parameter === "width" || warning.parameter === "height") continue;
    const parameter =
      warning.parameter === "negativePrompt" ? "negative_prompt" : warning.parameter;
    all.push({ ...warning, parameter });
  }
  return [...new Map(all.map((warning) => [JSON.stringify(warning), warning])).values()];
}

/** A size as a recipe takes it. Beyond the limits it is scaled whole, so that its shape survives. */
function shapeOf(size: string): { width?: number | undefined; height?: number | undefined } {
  const [width = 0, height = 0] = size.split("x").map(Number);
  const shrink = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const grow = Math.max(1, SHORTEST_SIDE / Math.min(width, height));
  const scale = shrink < 1 ? shrink : grow;
  const fitted = fitSize({ width: width * scale, height: height * scale });
  return { width: fitted.width, height: fitted.height };
}

/** More steps or fewer, of models that have a choice; named steps count for more. */
function settleQuality({ quality = "auto", steps }: Settings, id: string | undefined) {
  const told = quality === "hd" ? "high" : quality === "standard" ? "auto" : quality;
  if (told === "auto" || told === "medium") return { steps, told, warnings: [] };
  const range = findModel(id ?? DEFAULT_MODEL_ID)?.parameters.steps ?? null;
  if (range === null || steps !== undefined) {
    return { steps, told: "auto", warnings: [unsupported("quality")] } as const;
  }
  const fewer = Math.max(range.min, Math.ceil(range.default / 2));
  return { steps: told === "high" ? range.max : fewer, told, warnings: [] };
}

function formatOf({ response_format, output_format, output_compression }: Settings): Format {
  const takesQuality = output_format === "jpeg" || output_format === "webp";
  return {
    only: response_format ?? null,
    type: output_format === undefined ? null : `image/${output_format}`,
    quality: takesQuality ? (output_compression ?? null) : null,
  };
}

function warnOf(settings: Settings): readonly Warning[] {
  const { output_format, output_compression, background, moderation, partial_images } = settings;
  const isLossless = output_format === undefined || output_format === "png";
  const adjusted = (parameter: string, applied: string | number): Warning => ({
    parameter,
    reason: "adjusted",
    applied,
  });
  return [
    ...(isLossless && output_compression !== undefined && output_compression < 100
      ? [unsupported("output_compression")]
      : []),
    ...(background === "transparent" ? [adjusted("background", "opaque")] : []),
    ...(moderation === "low" ? [adjusted("moderation", "auto")] : []),
    ...((partial_images ?? 0) > 0 ? [adjusted("partial_images", 0)] : []),
    ...(settings.style === undefined ? [] : [unsupported("style")]),
    ...(settings.input_fidelity === undefined ? [] : [unsupported("input_fidelity")]),
  ];
}

function unsupported(parameter: string): Warning {
  return { parameter, reason: "unsupported", applied: null };
}
