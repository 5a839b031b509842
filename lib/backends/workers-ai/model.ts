import type { ImageModelV4, ImageModelV4CallOptions, SharedV4Warning } from "@ai-sdk/provider";
import { z } from "zod";
import type { CatalogueModel } from "@/lib/backends/catalogue";
import { negotiate, negotiateStrength, type WantedSettings } from "@/lib/backends/negotiate";
import { buildInput } from "@/lib/backends/workers-ai/build-input";
import { runModel } from "@/lib/backends/workers-ai/call-ai";
import { withDeadline } from "@/lib/backends/workers-ai/deadline";
import { readImage } from "@/lib/backends/workers-ai/read-image";
import { readPictures } from "@/lib/backends/read-pictures";
import type { AiBinding } from "@/lib/config";
import { AppError } from "@/lib/errors";
import type { Warning } from "@/lib/generations/schema";

/** Long enough for the slowest model at its largest size, short enough for a person to wait. */
const DEFAULT_TIMEOUT_MILLISECONDS = 60_000;

/** What the AI SDK's interface has no field for, under the key `workersAi` of `providerOptions`. */
const WorkersAiOptions = z.strictObject({
  negativePrompt: z.string().optional(),
  steps: z.number().optional(),
  guidance: z.number().optional(),
  strength: z.number().optional(),
});

const SIZE = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/;

type ModelOptions = {
  /** From the call until the last byte of the answer. */
  readonly timeoutMilliseconds?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

/**
 * A Workers AI drawing model behind the AI SDK's interface: one picture a call, answered as bytes.
 *
 * `files` are the source, or the reference pictures, and `mask` lies on the source, white to be painted anew: for
 * models whose catalogue entry says so. `doGenerate` throws AppError: `invalid_request` for what the model can't do at
 * all (several pictures, a mask it has no use for, a prompt too long), `backend_timeout` when time is up or the caller aborts, else what `toBackendError`
 * makes of the binding's error. Settings it can't honour are answered with a warning.
 */
export function createWorkersAiModel(
  ai: AiBinding,
  model: CatalogueModel,
  { timeoutMilliseconds = DEFAULT_TIMEOUT_MILLISECONDS, now = Date.now }: ModelOptions = {},
): ImageModelV4 {
  const { workersAiId } = model;
  if (workersAiId === null) throw new AppError("internal", "Workers AI has no such model.");
  return {
    specificationVersion: "v4",
    provider: "workers-ai",
    modelId: workersAiId,
    maxImagesPerCall: 1,
    supportsFileInputs: model.edits.source || model.edits.references > 0,
    supportsMaskInputs: model.edits.mask,
    async doGenerate(options) {
      const prompt = requirePossible(model, options);
      const pictures = readPictures(model, options);
      const { strength: wantedStrength, ...wanted } = toWanted(options);
      const { settings, warnings } = negotiate(model, wanted);
      const strength = negotiateStrength(model, wantedStrength, pictures.files.length > 0);
      const deadline = { timeoutMilliseconds, signal: options.abortSignal };
      const bytes = await withDeadline(deadline, async (signal) => {
        const input = buildInput(model, {
          prompt,
          settings,
          pictures,
          strength: strength.value,
        });
        const answer = await runModel(ai, workersAiId, input, signal, now);
        return readImage(answer, { signal, now });
      });
      return {
        images: [bytes],
        warnings: [
          ...warnAboutAspectRatio(options),
          ...[...warnings, ...strength.warnings].map(toSdkWarning),
        ],
        response: { timestamp: new Date(now()), modelId: workersAiId, headers: undefined },
      };
    },
  };
}

/** The prompt of a request that the model can draw at all. */
function requirePossible(model: CatalogueModel, options: ImageModelV4CallOptions): string {
  const { prompt, n } = options;
  const maximumCharacters = model.maxPromptCharacters ?? Number.POSITIVE_INFINITY;
  if (prompt === undefined || prompt === "") throw invalid("prompt", "A prompt is needed.");
  if ([...prompt].length > maximumCharacters) {
    throw invalid("prompt", `The model takes at most ${maximumCharacters} characters.`);
  }
  if (n !== 1) throw invalid("n", "One call draws one picture.");
  return prompt;
}

function toWanted(
  options: ImageModelV4CallOptions,
): WantedSettings & { readonly strength?: number | undefined } {
  const own = WorkersAiOptions.safeParse(options.providerOptions["workersAi"] ?? {});
  if (!own.success) {
    throw invalid("providerOptions", "Unknown or wrong options.", own.error);
  }
  return { ...parseSize(options.size), seed: options.seed, ...own.data };
}

function parseSize(size: string | undefined): { width?: number; height?: number } {
  if (size === undefined) return {};
  const sides = SIZE.exec(size);
  if (sides === null) throw invalid("size", "A size looks like 1024x768.");
  return { width: Number(sides[1]), height: Number(sides[2]) };
}

/** Sizes are chosen by the caller; a bare ratio leaves the pixels open. */
function warnAboutAspectRatio({ aspectRatio }: ImageModelV4CallOptions): SharedV4Warning[] {
  return aspectRatio === undefined ? [] : [{ type: "unsupported", feature: "aspectRatio" }];
}

function toSdkWarning({ parameter, reason, applied }: Warning): SharedV4Warning {
  if (reason === "unsupported") return { type: "unsupported", feature: parameter };
  return { type: "compatibility", feature: parameter, details: `${String(applied)} was used.` };
}

function invalid(field: string, message: string, cause?: unknown): AppError {
  return new AppError("invalid_request", message, {
    details: { field },
    ...(cause === undefined ? {} : { cause }),
  });
}
