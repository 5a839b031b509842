/*
 * What each model can do and costs. Pure data: pages and the browser read it too.
 *
 * Sources: Cloudflare's published model schemas and pricing page, 2026 (developers.cloudflare.com/workers-ai/models,
 * /workers-ai/platform/pricing). Where a figure comes from elsewhere, the line says so. No typical time is published:
 * `typicalSeconds` are estimates for a 1024×1024 picture, meant to be replaced by measured medians.
 */
import { FLUX_DEV, FLUX_KLEIN, FLUX_KLEIN_9B, FLUX_SCHNELL } from "@/lib/backends/catalogue/flux";
import { LEONARDO } from "@/lib/backends/catalogue/leonardo";
import type { CatalogueModel } from "@/lib/backends/catalogue/model";
import { ON_FAL } from "@/lib/backends/catalogue/on-fal";
import { STABLE_DIFFUSION } from "@/lib/backends/catalogue/stable-diffusion";

export type { CatalogueModel, ModelEdits, Range, Size } from "@/lib/backends/catalogue/model";

/** Every model there is, offered or not; the first is the default. */
export const MODELS: readonly CatalogueModel[] = [
  FLUX_KLEIN,
  FLUX_SCHNELL,
  ...STABLE_DIFFUSION,
  FLUX_KLEIN_9B,
  FLUX_DEV,
  ...LEONARDO,
  ...ON_FAL,
];

/** The model that draws when nobody names one. */
export const DEFAULT_MODEL_ID = FLUX_KLEIN.id;

/** The model of that name, offered or not, or null: pictures drawn by a model that was switched off keep it. */
export function findModel(id: string): CatalogueModel | null {
  return MODELS.find((model) => model.id === id) ?? null;
}

/** The models that are offered: those that are on by themselves, and those the configuration adds. */
export function enabledModels({
  modelsEnabled,
}: {
  readonly modelsEnabled: readonly string[];
}): readonly CatalogueModel[] {
  return MODELS.filter(({ id, enabled }) => enabled || modelsEnabled.includes(id));
}
