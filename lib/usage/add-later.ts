import { sql } from "drizzle-orm";
import type { AppContext } from "@/lib/context";
import { describeCause, log } from "@/lib/log";
import { utcDay } from "@/lib/usage/day";
import { sleep } from "@/lib/sleep";

/**
 * What is added later writes nothing while the caller waits. It is summed in this isolate and written as one row per day
 * and model, at most every few seconds; an isolate that dies in between loses that sum, which is statistics.
 */
const FLUSH_AFTER_MILLISECONDS = 2000;
/** A flush that has not ended by then died with its request; the next one to add starts another. */
const FLUSH_LOST_AFTER_MILLISECONDS = 15_000;

type Amounts = {
  readonly cacheHits: number;
  readonly savedMilliNeurons: number;
  readonly promptMilliNeurons: number;
};

type Sum = { readonly day: string; readonly model: string } & Amounts;

const pending = new Map<string, Sum>();
let flushStartedAt = Number.NEGATIVE_INFINITY;

/** Adds to the day's rollup of a model, soon. */
export function addLater(
  context: Pick<AppContext, "db" | "now" | "waitUntil">,
  model: string,
  { cacheHits = 0, savedMilliNeurons = 0, promptMilliNeurons = 0 }: Partial<Amounts>,
): void {
  const day = utcDay(context.now());
  const key = `${day} ${model}`;
  const before = pending.get(key);
  pending.set(key, {
    day,
    model,
    cacheHits: cacheHits + (before?.cacheHits ?? 0),
    savedMilliNeurons: savedMilliNeurons + (before?.savedMilliNeurons ?? 0),
    promptMilliNeurons: promptMilliNeurons + (before?.promptMilliNeurons ?? 0),
  });
  if (context.now() - flushStartedAt < FLUSH_LOST_AFTER_MILLISECONDS) return;
  flushStartedAt = context.now();
  context.waitUntil(flushLater(context));
}

async function flushLater(context: Pick<AppContext, "db">): Promise<void> {
  await sleep(FLUSH_AFTER_MILLISECONDS);
  const sums = [...pending.values()];
  pending.clear();
  flushStartedAt = Number.NEGATIVE_INFINITY;
  try {
    for (const sum of sums) await write(context, sum);
  } catch (cause) {
    log("warn", "usage.not_added", { cause: describeCause(cause) });
  }
}

async function write({ db }: Pick<AppContext, "db">, sum: Sum): Promise<void> {
  await db.run(sql`INSERT INTO usage_daily
      (day, model, cache_hits, saved_milli_neurons, prompt_milli_neurons)
    VALUES (${sum.day}, ${sum.model}, ${sum.cacheHits}, ${sum.savedMilliNeurons}, ${sum.promptMilliNeurons})
    ON CONFLICT (day, model) DO UPDATE SET cache_hits = cache_hits + excluded.cache_hits,
      saved_milli_neurons = saved_milli_neurons + excluded.saved_milli_neurons,
      prompt_milli_neurons = prompt_milli_neurons + excluded.prompt_milli_neurons`);
}
