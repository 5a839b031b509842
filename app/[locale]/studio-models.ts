import { type Frame, type StudioModel } from "@/components/studio/models";
import { frameSize, RATIOS } from "@/components/studio/ratios";
import { type CatalogueModel, MODELS } from "@/lib/backends/catalogue";
import { toModelView } from "@/lib/backends/list-models";
import { priceOf } from "@/lib/usage/price";

/** The models, offered or not, with their shapes and prices, for the static page. */
export function studioModels(): StudioModel[] {
  return MODELS.map((model) => ({
    ...toModelView(model),
    enabled: model.enabled,
    frames: toFrames(model),
  }));
}

function toFrames(model: CatalogueModel): StudioModel["frames"] {
  const frames = RATIOS.map((ratio) => [ratio.name, toFrame(model, ratio)]);
  // One entry for every name, since the names come from the same list.
  return Object.fromEntries(frames) as StudioModel["frames"];
}

function toFrame(model: CatalogueModel, ratio: (typeof RATIOS)[number]): Frame | null {
  const { default: favourite } = model.sizes;
  const size = frameSize(ratio, model.sizes, favourite.width * favourite.height);
  if (size === null) return null;
  const steps = model.parameters.steps?.default ?? null;
  const price = priceOf(model, { ...size, steps });
  const oneMore = priceOf(model, { ...size, steps: steps === null ? null : steps + 1 });
  return {
    ...size,
    neurons: price.neurons,
    usd: price.usd,
    neuronsPerStep: oneMore.neurons - price.neurons,
    usdPerStep: oneMore.usd - price.usd,
  };
}
