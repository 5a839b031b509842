import type { ImageModelV4File } from "@ai-sdk/provider";
import type { Painter } from "@/lib/backends/candidates";
import type { CatalogueModel, Size } from "@/lib/backends/catalogue";
import { DECISIONS, retryAfterOf, situationOf } from "@/lib/backends/decisions";
import { recordFailure, recordSuccess } from "@/lib/backends/record-health";
import { requirePicture } from "@/lib/backends/require-picture";
import type { RosterEntry } from "@/lib/backends/roster";
import type { Attempt } from "@/lib/backends/schema";
import { withDeadline } from "@/lib/backends/workers-ai/deadline";
import type { AppContext } from "@/lib/context";
import { type AppError, toAppError } from "@/lib/errors";
import { describeCause, log } from "@/lib/log";
import type { Recipe } from "@/lib/recipe/schema";
import { priceOf } from "@/lib/usage/price";

/** One picture to be drawn. */
export type Drawing = {
  readonly recipe: Recipe;
  readonly model: CatalogueModel;
  /** What the model is given. */
  readonly prompt: string;
  /** Empty when there is none. */
  readonly negativePrompt: string;
  /** A picture to start from, how far to go from it (0 to 1), and where it may change. */
  readonly source?: ImageModelV4File | undefined;
  readonly strength?: number | undefined;
  readonly mask?: ImageModelV4File | undefined;
  /** Further pictures to look at. */
  readonly references?: readonly ImageModelV4File[] | undefined;
  /** Sizes of source and references in pixels, which have their price. */
  readonly inputs?: readonly Size[] | undefined;
  /** Who may be asked, when it was just read. */
  readonly roster?: readonly RosterEntry[] | undefined;
  /** Attempts of earlier passes: who failed there is asked last. */
  readonly previous?: readonly Attempt[] | undefined;
  /** From 0 up to but not 1; for tests. */
  readonly random?: (() => number) | undefined;
};

/** How one attempt went. */
export type Tried =
  | { readonly attempt: Attempt; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly attempt: Attempt; readonly error: AppError };

/**
 * One call to one backend, its answer checked and its health noted. Never throws: a failure is an outcome. What ran
 * out of time may have been drawn and charged, and is noted at its price.
 */
export async function tryBackend(
  context: AppContext,
  chosen: Painter,
  drawing: Drawing,
  timeoutMilliseconds: number,
): Promise<Tried> {
  const startedAt = context.now();
  const isProbe = chosen.standing !== "well";
  const note = (outcome: Attempt["outcome"], code: Attempt["code"]): Attempt => ({
    backend: chosen.id,
    model: drawing.model.id,
    outcome,
    code,
    milliseconds: Math.max(0, Math.round(context.now() - startedAt)),
    milliNeurons: outcome === "succeeded" || outcome === "unknown" ? costOf(chosen, drawing) : 0,
    startedAt,
  });
  try {
    const bytes = await withDeadline({ timeoutMilliseconds }, (signal) =>
      ask(chosen, drawing, signal),
    );
    const attempt = note("succeeded", null);
    await recordSuccess(context, chosen.id, { health: chosen.health, isProbe });
    return { attempt, bytes };
  } catch (thrown) {
    const error = toAppError(thrown);
    const { outcome, cooldown, code } = DECISIONS[situationOf(error)];
    const attempt = note(outcome, code);
    const retryAfterMilliseconds = retryAfterOf(error);
    await recordFailure(context, chosen.id, { cooldown, retryAfterMilliseconds, isProbe, code });
    log("warn", "backend.attempt_failed", {
      backend: chosen.id,
      code,
      milliseconds: attempt.milliseconds,
      cause: describeCause(error.cause),
    });
    return { attempt, error };
  }
}

/** Thousandths of a neuron; only Workers AI takes neurons, and what it does not have is counted in them. */
function costOf({ settings }: Painter, { model, recipe, inputs = [] }: Drawing): number {
  if (settings.kind !== "workers-ai" && model.workersAiId !== null) return 0;
  return priceOf(model, { ...recipe, inputs }).milliNeurons;
}

async function ask(
  { painter, settings }: Painter,
  { recipe, prompt, negativePrompt, source, references = [], strength, mask }: Drawing,
  abortSignal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = settings.kind === "workers-ai" ? "workersAi" : settings.kind;
  const files = source === undefined ? references : [source, ...references];
  const { steps, guidance, safetyTolerance } = recipe;
  const { images } = await painter.doGenerate({
    prompt,
    n: 1,
    size: `${recipe.width}x${recipe.height}`,
    aspectRatio: undefined,
    seed: recipe.seed ?? undefined,
    files: files.length === 0 ? undefined : [...files],
    mask,
    abortSignal,
    providerOptions: {
      [key]: {
        ...(negativePrompt === "" ? {} : { negativePrompt }),
        ...(steps === null ? {} : { steps }),
        ...(guidance === null ? {} : { guidance }),
        // Only recipes of models that have it carry one, and none of those is Workers AI's.
        ...(safetyTolerance === undefined ? {} : { safetyTolerance }),
        ...(strength === undefined ? {} : { strength }),
      },
    },
  });
  return requirePicture(images[0], recipe);
}
