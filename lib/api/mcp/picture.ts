import { z } from "zod";
import { errorMessage } from "@/lib/api/error-response";
import type { Caller } from "@/lib/api/mcp/caller";
import { formatWarnings, pictureUrl } from "@/lib/api/shared/describe-drawn";
import { Attempt } from "@/lib/backends/schema";
import type { ErrorCode } from "@/lib/errors";
import { formatAttempts } from "@/lib/generations/format-attempts";
import type { GenerationRow } from "@/lib/generations/row";
import { GENERATION_STAGES, GENERATION_STATES, Warning } from "@/lib/generations/schema";
import { toGenerationView } from "@/lib/generations/view";

/** One generation as tools tell it. */
export const Picture = z.object({
  id: z.string().describe("Id of the generation, for get_generation and edit_image"),
  status: z.enum(GENERATION_STATES),
  stage: z.enum(GENERATION_STAGES),
  url: z.string().nullable().describe("Address of the original; null while there is none"),
  content_type: z.string().nullable(),
  width: z.number(),
  height: z.number(),
  model: z.string(),
  seed: z.number().nullable(),
  prompt: z.string(),
  revised_prompt: z
    .string()
    .nullable()
    .describe("What the model was given, when it is not the prompt itself"),
  cached: z.boolean().describe("True when the picture was known and nothing was drawn"),
  warnings: z.array(Warning).describe("Arguments that were not honoured, and what was used"),
  attempts: z
    .array(Attempt.omit({ milliNeurons: true, startedAt: true }))
    .describe("Who was asked to draw it, in that order; empty when nobody was"),
  neurons: z.number().describe("What it cost"),
  usd: z.number(),
  created_at: z.string(),
  error: z
    .object({ code: z.string(), message: z.string(), retryable: z.boolean() })
    .nullable()
    .describe("Why there is no picture, when there never will be"),
});
type Picture = z.infer<typeof Picture>;

/** A row as tools tell it, with warnings of the call itself. */
export function toPicture(
  { c, context, locale }: Caller,
  row: GenerationRow,
  callWarnings: readonly Warning[] = [],
): Picture {
  const { recipe, error, ...view } = toGenerationView(row, context.config);
  return {
    id: view.id,
    status: view.status,
    stage: view.stage,
    url: pictureUrl(c, row),
    content_type: view.image?.type ?? null,
    width: view.image?.width ?? recipe.width,
    height: view.image?.height ?? recipe.height,
    model: recipe.model,
    seed: recipe.seed,
    prompt: recipe.prompt,
    revised_prompt: view.revisedPrompt,
    cached: view.cached,
    warnings: [...callWarnings, ...view.warnings],
    attempts: (row.attemptsLog ?? []).map(toAttempt),
    neurons: view.neurons,
    usd: view.usd,
    created_at: view.createdAt,
    error:
      error === null
        ? null
        : {
            code: error.code,
            // view.ts puts only codes of the closed list there.
            message: errorMessage(
              { code: error.code as ErrorCode, details: error.details },
              locale,
            ),
            retryable: error.retryable,
          },
  };
}

/** Without what an attempt may have cost: whoever gets no picture is shown no cost. */
function toAttempt({ milliNeurons: _cost, startedAt: _start, ...told }: Attempt) {
  return told;
}

/** The same in a few lines, for models that read no structured content. */
export function describePicture(picture: Picture): string {
  const { id, status, width, height, model, seed, neurons, usd } = picture;
  const lines = [
    `id: ${id}`,
    `status: ${status}`,
    `model: ${model}, ${width}x${height}, seed ${seed ?? "none"}`,
    `cost: ${picture.cached ? "0 neurons (known picture)" : `${neurons} neurons, $${usd}`}`,
  ];
  if (picture.url !== null) lines.push(`url: ${picture.url}`);
  if (picture.revised_prompt !== null) lines.push(`revised prompt: ${picture.revised_prompt}`);
  if (picture.warnings.length > 0) lines.push(`warnings: ${formatWarnings(picture.warnings)}`);
  const { attempts } = picture;
  if (attempts.some(({ code }) => code !== null))
    lines.push(`attempts: ${formatAttempts(attempts)}`);
  if (picture.error !== null) lines.push(`error: ${picture.error.code}: ${picture.error.message}`);
  return lines.join("\n");
}
