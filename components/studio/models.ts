import type { ModelView } from "@/lib/generations/schema";
import type { FrameSize, RatioName } from "@/components/studio/ratios";

/** A size that a model draws, and what it costs there. */
export type Frame = FrameSize & {
  /** Price at the model's default steps. */
  readonly neurons: number;
  readonly usd: number;
  /** What one step more adds. */
  readonly neuronsPerStep: number;
  readonly usdPerStep: number;
};

/** A model with every shape it can draw; null for those it can't. Worked out when the page is built. */
export type StudioModel = ModelView & {
  /** Whether it is offered without the server naming it. */
  readonly enabled: boolean;
  readonly frames: Readonly<Record<RatioName, Frame | null>>;
};

/** Whether a model takes more than words, shape and seed. */
export function takesMore({ parameters }: StudioModel): boolean {
  const { negativePrompt, steps, guidance } = parameters;
  return negativePrompt || steps !== null || guidance !== null;
}

/** The models that can be chosen: those the server named, or those that are on by themselves when it named none. */
export function offeredModels(
  models: readonly StudioModel[],
  named: readonly string[] | undefined,
): readonly StudioModel[] {
  return models.filter(({ id, enabled }) => named?.includes(id) ?? enabled);
}

/** Those that can work from what is given: from words alone, from a source, or into a masked one. */
export function ableModels(
  models: readonly StudioModel[],
  source: { readonly mask: unknown } | null,
): readonly StudioModel[] {
  return models.filter(({ edits }) => {
    if (source === null) return !edits.needsSource;
    return source.mask === null ? edits.source || edits.references > 0 : edits.mask;
  });
}

/** The model of that name, or the default, or the first. Throws when there is none at all. */
export function pickModel(models: readonly StudioModel[], id: string): StudioModel {
  const model =
    models.find((candidate) => candidate.id === id) ??
    models.find((candidate) => candidate.default) ??
    models[0];
  if (model === undefined) throw new Error("The catalogue of models is empty.");
  return model;
}
