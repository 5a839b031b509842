import type { ImageModelV4 } from "@ai-sdk/provider";
import type { CatalogueModel } from "@/lib/backends/catalogue";
import { standingOf } from "@/lib/backends/health";
import type { Candidate } from "@/lib/backends/pick-backend";
import { createBackendModel } from "@/lib/backends/registry";
import type { RosterEntry } from "@/lib/backends/roster";
import {
  type Attempt,
  OPTIONAL_PARAMETERS,
  type OptionalParameter,
  type Task,
} from "@/lib/backends/schema";
import type { AppContext } from "@/lib/context";
import { DEFAULT_SEED, type Recipe } from "@/lib/recipe/schema";

/** A backend that could draw this very picture. */
export type Painter = Candidate &
  RosterEntry & {
    readonly painter: ImageModelV4;
    readonly timeoutMilliseconds: number;
    /** What it would leave out. */
    readonly lost: readonly OptionalParameter[];
  };

type Asking = {
  readonly recipe: Recipe;
  readonly model: CatalogueModel;
  readonly negativePrompt: string;
  readonly task: Task;
  /** Attempts of earlier passes. */
  readonly previous: readonly Attempt[];
};

/** The backends that have the model for what is to be done with it, whatever their health. */
export function findPainters(
  context: AppContext,
  roster: readonly RosterEntry[],
  asking: Asking,
): Painter[] {
  const failed = new Set(
    asking.previous.filter(({ outcome }) => outcome !== "succeeded").map(({ backend }) => backend),
  );
  return roster.flatMap((entry) => {
    const { settings } = entry;
    const timeoutMilliseconds = settings.timeoutSeconds * 1000;
    const making = { model: asking.model, task: asking.task, timeoutMilliseconds };
    const painter = settings.enabled ? createBackendModel(context, settings, making) : null;
    if (painter === null) return [];
    if (asking.task !== "models" && painter.supportsFileInputs === false) return [];
    if (asking.task === "masks" && painter.supportsMaskInputs === false) return [];
    const lost = whatIsLost(entry, asking);
    const standing = standingOf(entry.health, context.now());
    const { id, weight, tier } = settings;
    const rank = { standing, isLossy: lost.length > 0, hasFailed: failed.has(id) };
    return [{ ...entry, id, weight, tier, ...rank, painter, timeoutMilliseconds, lost }];
  });
}

/** What was asked beyond the model's own defaults and the backend does not honour. */
function whatIsLost(
  { settings }: RosterEntry,
  { recipe, model: { parameters, edits }, negativePrompt }: Asking,
): OptionalParameter[] {
  if (settings.kind === "workers-ai") return [];
  const { steps, guidance } = parameters;
  const isAsked: Record<OptionalParameter, boolean> = {
    seed: recipe.seed !== null && recipe.seed !== DEFAULT_SEED,
    steps: recipe.steps !== null && recipe.steps !== steps?.default,
    guidance: recipe.guidance !== null && recipe.guidance !== guidance?.default,
    negativePrompt: negativePrompt !== "",
    safetyTolerance: recipe.safetyTolerance !== undefined,
    strength: recipe.strength !== undefined && recipe.strength !== edits.strength?.default,
  };
  return OPTIONAL_PARAMETERS.filter((name) => isAsked[name] && !settings.honours.includes(name));
}
