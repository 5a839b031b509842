import { type Frame, type StudioModel } from "@/components/studio/models";
import { frameSize, RATIOS } from "@/components/studio/ratios";
import { type CatalogueModel, findModel } from "@/lib/backends/catalogue";
import { listModels } from "@/lib/backends/list-models";
import { priceOf } from "@/lib/usage/price";

/** The models with their shapes and prices, for the static page: worked out once, when it is built. */
export function studioModels(): StudioModel[] {
  return listModels().map((view) => {
    const model = findModel(view.id);
    const frames = RATIOS.map((ratio) => [
      ratio.name,
      model === null ? null : toFrame(model, ratio),
    ]);
    return { ...view, frames: Object.fromEntries(frames) };
  });
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
