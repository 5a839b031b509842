import { sql } from "drizzle-orm";
import type { AppContext } from "@/lib/context";
import { describeCause, log } from "@/lib/log";
import { findModel } from "@/lib/backends/catalogue";
import { priceOf } from "@/lib/usage/price";
import { utcDay } from "@/lib/usage/day";
import type { GenerationRow } from "@/lib/generations/row";

/**
 * A hit writes nothing while the caller waits. Hits are summed in this isolate and written as one row per day and
 * model, at most every few seconds; an isolate that dies in between loses that sum, which is statistics, not money.
 */
const FLUSH_AFTER_MILLISECONDS = 2000;
/** A flush that has not ended by then died with its request; the next hit starts another. */
const FLUSH_LOST_AFTER_MILLISECONDS = 15_000;

type Sum = { day: string; model: string; hits: number; milliNeurons: number };

const pending = new Map<string, Sum>();
let flushStartedAt = Number.NEGATIVE_INFINITY;

/** Counts a cache hit and what it saved for the usage page. */
export function countCacheHit(
  context: Pick<AppContext, "db" | "now" | "waitUntil">,
  row: GenerationRow,
): void {
  const day = utcDay(context.now());
  const { model } = row.recipe;
  const sum = pending.get(`${day} ${model}`) ?? { day, model, hits: 0, milliNeurons: 0 };
  const known = findModel(model);
  sum.hits += 1;
  sum.milliNeurons += known === null ? 0 : priceOf(known, row.recipe).milliNeurons;
  pending.set(`${day} ${model}`, sum);
  if (context.now() - flushStartedAt < FLUSH_LOST_AFTER_MILLISECONDS) return;
  flushStartedAt = context.now();
  context.waitUntil(flushLater(context));
}

async function flushLater(context: Pick<AppContext, "db">): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, FLUSH_AFTER_MILLISECONDS));
  const sums = [...pending.values()];
  pending.clear();
  flushStartedAt = Number.NEGATIVE_INFINITY;
  try {
    for (const sum of sums) {
      await context.db.run(sql`INSERT INTO usage_daily (day, model, cache_hits, saved_milli_neurons)
        VALUES (${sum.day}, ${sum.model}, ${sum.hits}, ${sum.milliNeurons})
        ON CONFLICT (day, model) DO UPDATE SET cache_hits = cache_hits + excluded.cache_hits,
          saved_milli_neurons = saved_milli_neurons + excluded.saved_milli_neurons`);
    }
  } catch (cause) {
    log("warn", "usage.hits_not_counted", { cause: describeCause(cause) });
  }
}
