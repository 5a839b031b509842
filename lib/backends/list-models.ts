import type { CatalogueModel } from "@/lib/backends/catalogue";
import type { ModelView } from "@/lib/generations/schema";
import { priceOf } from "@/lib/usage/price";

/** Models as people choose them, in the order given. */
export function listModels(models: readonly CatalogueModel[]): ModelView[] {
  return models.map(toModelView);
}

/** One model as people choose it; the price is that of 1024×1024 at default steps. */
export function toModelView(model: CatalogueModel): ModelView {
  const { sizes, parameters, edits } = model;
  const steps = parameters.steps?.default ?? null;
  const { neurons, usd } = priceOf(model, { width: 1024, height: 1024, steps });
  return {
    id: model.id,
    name: model.name,
    default: model.default,
    sizes: {
      min: sizes.min,
      max: sizes.max,
      step: sizes.step,
      fixed: sizes.fixed === null ? null : { ...sizes.fixed },
    },
    parameters: {
      seed: parameters.seed,
      negativePrompt: parameters.negativePrompt,
      steps: parameters.steps === null ? null : toRange(parameters.steps),
      guidance: parameters.guidance === null ? null : toRange(parameters.guidance),
    },
    edits: {
      source: edits.source,
      strength: edits.strength === null ? null : toRange(edits.strength),
      mask: edits.mask,
      references: edits.references,
      needsSource: edits.needsSource,
    },
    price: { neurons, usd },
    typicalSeconds: model.typicalSeconds,
    beta: model.beta,
    licence: model.licence,
  };
}

function toRange(range: { min: number; max: number; default: number }) {
  return { min: range.min, max: range.max, default: range.default };
}
