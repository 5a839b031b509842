import { sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import { requireBurst } from "@/lib/access/burst-limit";
import { requireScope } from "@/lib/access/require-owner";
import { DEFAULT_MODEL_ID, findModel } from "@/lib/backends/catalogue";
import type { AppContext } from "@/lib/context";
import { resolveRecipe } from "@/lib/generations/resolve-recipe";
import { peekPictures } from "@/lib/sources/resolve";
import { endOfUtcDay, utcDay } from "@/lib/usage/day";
import { priceOf, usdOf } from "@/lib/usage/price";
import { priceOfRecipe } from "@/lib/usage/reserve";
import type { DailyWait, LimitScope, Quote } from "@/lib/usage/schema";
import { limitsOf, limitWithoutRoom, readSpent, selectSpent, type Spent } from "@/lib/usage/spent";

/**
 * What a picture would cost this caller if it were asked for now, and how much of the day's limits is used. Draws and
 * writes nothing; whose a known picture is does not show. Throws `invalid_request`, `rate_limited`.
 */
export async function quotePicture(context: AppContext, input: unknown): Promise<Quote> {
  requireScope(context, "read");
  await requireBurst(context, "quote");
  const { recipe, cacheKey } = await resolveRecipe(context, input, (wanted) =>
    peekPictures(context, wanted),
  );
  const [images, rows] = await runBatch(context.db, [
    sql`SELECT 1 FROM images WHERE cache_key = ${cacheKey} AND refs > 0`,
    selectSpent(utcDay(context.now()), context.actor.ownerId),
  ]);
  const known = (images?.results.length ?? 0) > 0;
  const spent = readSpent(rows?.results ?? [], context);
  const milliNeurons = known ? 0 : priceOfRecipe(recipe);
  const limitedBy = known ? null : inTheWay(context, spent, milliNeurons);
  return {
    neurons: milliNeurons / 1000,
    usd: usdOf(milliNeurons),
    known,
    limits: {
      session: toView(context, "session", spent),
      account: toView(context, "account", spent),
    },
    canAfford: limitedBy === null,
    limitedBy,
  };
}

/**
 * The daily limit that has no room for an ordinary picture, a square of the default model, or null. For a person who
 * opens the page after the limit was met.
 */
export async function findDailyWait(context: AppContext): Promise<DailyWait | null> {
  const now = context.now();
  const [rows] = await runBatch(context.db, [selectSpent(utcDay(now), context.actor.ownerId)]);
  const scope = inTheWay(context, readSpent(rows?.results ?? [], context), ordinaryPrice());
  return scope === null ? null : { scope, resumesAt: endOfUtcDay(now) };
}

function inTheWay(context: AppContext, spent: Spent, milliNeurons: number): LimitScope | null {
  return limitWithoutRoom(context, spent, milliNeurons) ?? (spent.exhausted ? "account" : null);
}

function ordinaryPrice(): number {
  const model = findModel(DEFAULT_MODEL_ID);
  if (model === null) return 0;
  const steps = model.parameters.steps?.default ?? null;
  return priceOf(model, { ...model.sizes.default, steps }).milliNeurons;
}

function toView(context: AppContext, scope: LimitScope, spent: Spent) {
  const limit = limitsOf(context)[scope];
  return {
    used: spent[scope] / 1000,
    limit: limit === null ? null : limit / 1000,
    resumesAt: endOfUtcDay(context.now()),
  };
}
