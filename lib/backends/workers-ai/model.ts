import type { ImageModelV4, ImageModelV4CallOptions, SharedV4Warning } from "@ai-sdk/provider";
import { z } from "zod";
import type { CatalogueModel } from "@/lib/backends/catalogue";
import { negotiate, type WantedSettings } from "@/lib/backends/negotiate";
import { buildInput } from "@/lib/backends/workers-ai/build-input";
import { runModel } from "@/lib/backends/workers-ai/call-ai";
import { withDeadline } from "@/lib/backends/workers-ai/deadline";
import { readImage } from "@/lib/backends/workers-ai/read-image";
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
 * `doGenerate` throws AppError: `invalid_request` for what the model can't do at all (several pictures, source
 * pictures, a prompt too long), `backend_timeout` when time is up or the caller aborts, else what `toBackendError`
 * makes of the binding's error. Settings it can't honour are answered with a warning.
 */
export function createWorkersAiModel(
  ai: AiBinding,
  model: CatalogueModel,
  { timeoutMilliseconds = DEFAULT_TIMEOUT_MILLISECONDS, now = Date.now }: ModelOptions = {},
): ImageModelV4 {
  return {
    specificationVersion: "v4",
    provider: "workers-ai",
    modelId: model.workersAiId,
    maxImagesPerCall: 1,
    supportsFileInputs: false,
    supportsMaskInputs: false,
    async doGenerate(options) {
      const prompt = requirePossible(model, options);
      const { settings, warnings } = negotiate(model, toWanted(options));
      const deadline = { timeoutMilliseconds, signal: options.abortSignal };
      const bytes = await withDeadline(deadline, async (signal) => {
        const input = buildInput(model, { prompt, settings });
        const answer = await runModel(ai, model.workersAiId, input, signal, now);
        return readImage(answer, { signal, now });
      });
      return {
        images: [bytes],
        warnings: [...warnAboutAspectRatio(options), ...warnings.map(toSdkWarning)],
        response: { timestamp: new Date(now()), modelId: model.workersAiId, headers: undefined },
      };
    },
  };
}

/** The prompt of a request that the model can draw at all. */
function requirePossible(model: CatalogueModel, options: ImageModelV4CallOptions): string {
  const { prompt, n, files, mask } = options;
  const maximumCharacters = model.maxPromptCharacters ?? Number.POSITIVE_INFINITY;
  if (prompt === undefined || prompt === "") throw invalid("prompt", "A prompt is needed.");
  if ([...prompt].length > maximumCharacters) {
    throw invalid("prompt", `The model takes at most ${maximumCharacters} characters.`);
  }
  if (n !== 1) throw invalid("n", "One call draws one picture.");
  if (files !== undefined && files.length > 0) {
    throw invalid("files", "Source pictures are not supported.");
  }
  if (mask !== undefined) throw invalid("mask", "Masks are not supported.");
  return prompt;
}

function toWanted(options: ImageModelV4CallOptions): WantedSettings {
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
