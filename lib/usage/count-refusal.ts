import { sql } from "drizzle-orm";
import type { AppContext } from "@/lib/context";
import { describeCause, log } from "@/lib/log";
import { utcDay } from "@/lib/usage/day";

/** Adds a refusal that never became a generation to the day's rollup, after the answer. */
export function countRefusal(
  context: Pick<AppContext, "db" | "now" | "waitUntil">,
  model: string,
): void {
  const work = context.db
    .run(sql`INSERT INTO usage_daily (day, model, refusals) VALUES (${utcDay(context.now())}, ${model}, 1)
      ON CONFLICT (day, model) DO UPDATE SET refusals = refusals + 1`)
    .then(undefined, (cause: unknown) => {
      log("warn", "usage.refusal_not_counted", { cause: describeCause(cause) });
    });
  context.waitUntil(Promise.resolve(work));
}
