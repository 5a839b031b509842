import { type SQL, sql } from "drizzle-orm";
import type { AppContext } from "@/lib/context";
import type { GenerationRow } from "@/lib/generations/row";
import { utcDay } from "@/lib/usage/day";

/** Statements that charge what a row's words have cost though it is never drawn: they may have been prepared together. */
export function payForWords(
  context: Pick<AppContext, "now">,
  row: Pick<GenerationRow, "recipe">,
  isRow: SQL,
): SQL[] {
  const now = context.now();
  const { model } = row.recipe;
  return [
    sql`INSERT INTO ledger (generation_id, kind, owner_id, model, milli_neurons, prompt_milli_neurons, created_at)
      SELECT id, 'failed', owner_id, ${model}, 0, prompt_milli_neurons, ${now} FROM generations
      WHERE ${isRow} AND prompt_milli_neurons > 0 ON CONFLICT DO NOTHING`,
    sql`INSERT INTO usage_daily (day, model, prompt_milli_neurons)
      SELECT ${utcDay(now)}, ${model}, prompt_milli_neurons FROM generations
      WHERE ${isRow} AND prompt_milli_neurons > 0
      ON CONFLICT (day, model) DO UPDATE
        SET prompt_milli_neurons = prompt_milli_neurons + excluded.prompt_milli_neurons`,
  ];
}
