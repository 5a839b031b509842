import { type SQL, sql } from "drizzle-orm";
import { findModel } from "@/lib/backends/catalogue";
import { DrawingFailed } from "@/lib/backends/drawing-failed";
import type { AppContext } from "@/lib/context";
import type { AppError } from "@/lib/errors";
import type { GenerationRow } from "@/lib/generations/row";
import type { Recipe } from "@/lib/recipe/schema";
import { utcDay } from "@/lib/usage/day";
import { priceOf } from "@/lib/usage/price";
import { EVERYBODY, limitsOf, promptsOf } from "@/lib/usage/spent";

/*
 * Neurons are reserved in the batch that makes a row lead a drawing, and put right in the batch that ends it. A D1 batch
 * is a transaction and D1 has one writer, so that a limit is never overshot, however many ask at once. What is reserved
 * stands in the row itself (`milli_neurons`), the day is that of its `created_at`.
 */

/** What drawing a recipe costs, in thousandths of a neuron; nothing for a model that is no longer offered. */
export function priceOfRecipe(recipe: Recipe): number {
  const model = findModel(recipe.model);
  return model === null ? 0 : priceOf(model, recipe).milliNeurons;
}

/** Condition: both limits of today have room for that price. What costs nothing always has. */
export function hasRoom(
  context: Pick<AppContext, "config" | "now" | "actor">,
  ownerId: string,
  milliNeurons: number,
): SQL {
  if (milliNeurons === 0) return sql`TRUE`;
  const day = utcDay(context.now());
  const { session, account } = limitsOf(context);
  const spent = (owner: string) =>
    sql`COALESCE((SELECT milli_neurons FROM quotas WHERE day = ${day} AND owner_id = ${owner}), 0)`;
  return sql`${fits(spent(ownerId), milliNeurons, session)}
    AND ${fits(sql`${spent(EVERYBODY)} + ${promptsOf(day)}`, milliNeurons, account)}`;
}

function fits(spent: SQL, milliNeurons: number, limit: number | null): SQL {
  return limit === null ? sql`TRUE` : sql`${spent} + ${milliNeurons} <= ${limit}`;
}

/** Statement that reserves a price for its owner and for everybody: two rows, none when it costs nothing. */
export function reserve(
  context: Pick<AppContext, "now">,
  ownerId: string,
  milliNeurons: number,
  condition: SQL,
): SQL {
  return sql`INSERT INTO quotas (day, owner_id, milli_neurons)
    SELECT ${utcDay(context.now())}, column1, ${milliNeurons} FROM (VALUES (${ownerId}), (${EVERYBODY}))
    WHERE ${milliNeurons} > 0 AND ${condition}
    ON CONFLICT (day, owner_id) DO UPDATE SET milli_neurons = milli_neurons + excluded.milli_neurons`;
}

/**
 * Statements that turn what a leased row has reserved into what its drawing cost: nothing to write when that is the
 * same, everything given back when it cost nothing.
 */
export function settleReservation(
  row: Pick<GenerationRow, "ownerId" | "createdAt" | "milliNeurons">,
  milliNeurons: number,
  condition: SQL,
): SQL[] {
  const difference = milliNeurons - row.milliNeurons;
  if (difference === 0) return [];
  return [
    sql`UPDATE quotas SET milli_neurons = milli_neurons + ${difference}
      WHERE day = ${utcDay(row.createdAt)} AND owner_id IN (${row.ownerId}, ${EVERYBODY}) AND ${condition}`,
  ];
}

/** Statements that note that Workers AI has no free neurons left, when that is what a drawing failed for. */
export function noteExhausted(
  context: Pick<AppContext, "now">,
  error: AppError,
  condition: SQL,
): SQL[] {
  if (error.code !== "daily_limit_reached") return [];
  const now = context.now();
  const wantedFor = error instanceof DrawingFailed ? "drawing" : "words";
  return [
    sql`INSERT INTO quotas (day, owner_id, exhausted_at, exhausted_for)
      SELECT ${utcDay(now)}, ${EVERYBODY}, ${now}, ${wantedFor} WHERE ${condition}
      ON CONFLICT (day, owner_id) DO UPDATE SET exhausted_at = excluded.exhausted_at,
        exhausted_for = excluded.exhausted_for`,
  ];
}
