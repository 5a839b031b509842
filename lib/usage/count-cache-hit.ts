import { findModel } from "@/lib/backends/catalogue";
import type { AppContext } from "@/lib/context";
import type { GenerationRow } from "@/lib/generations/row";
import { addLater } from "@/lib/usage/add-later";
import { priceOf } from "@/lib/usage/price";

/** Counts a cache hit and what it saved for the usage page. */
export function countCacheHit(
  context: Pick<AppContext, "db" | "now" | "waitUntil">,
  row: GenerationRow,
): void {
  const { model } = row.recipe;
  const known = findModel(model);
  const savedMilliNeurons = known === null ? 0 : priceOf(known, row.recipe).milliNeurons;
  addLater(context, model, { cacheHits: 1, savedMilliNeurons });
}
