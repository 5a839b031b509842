import { and, eq, sql } from "drizzle-orm";
import { generations } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import { forgetOldAnswers } from "@/lib/idempotency/forget";
import { QUEUE_PATIENCE_MILLISECONDS } from "@/lib/generations/claim-recipe";
import { collectImage } from "@/lib/generations/collect";
import { selectGarbage } from "@/lib/generations/delete";
import { findImage } from "@/lib/generations/find-image";
import { requeueHosting } from "@/lib/generations/sweep-hosting";
import { describeCause, log } from "@/lib/log";
import { forgetOldVerdicts } from "@/lib/verdicts/forget";
import { toMessage } from "@/lib/queue/message";
import { sweepSources } from "@/lib/sources/sweep";
import { forgetOldQuotas } from "@/lib/usage/forget-quotas";

/** Most rows one sweep takes up; the next minute takes the rest. Also the queue's limit for one batch. */
const MOST_PER_SWEEP = 100;

export type Swept = {
  readonly requeued: number;
  readonly collected: number;
  readonly forgotten: number;
  /** Brought pictures that nobody needed. */
  readonly sources: number;
  /** Shared pictures that are sent to the image host again. */
  readonly hosting: number;
};

/**
 * Puts right what a crash left behind: generations whose message or worker was lost go back to the queue, pictures
 * nobody shows are deleted. Prompts that were kept long enough for an administrator are forgotten, and so is who used
 * how much on days that are long over, and answers that were kept for a day. Safe to run at any time and any number of times.
 */
export async function sweep(context: AppContext): Promise<Swept> {
  const requeued = await requeueLost(context);
  const collected = await collectGarbage(context);
  const forgotten =
    (await forgetOldVerdicts(context, MOST_PER_SWEEP)) +
    (await forgetOldQuotas(context, MOST_PER_SWEEP)) +
    (await forgetOldAnswers(context, MOST_PER_SWEEP));
  const sources = await sweepSources(context, MOST_PER_SWEEP);
  const hosting = await requeueHosting(context, MOST_PER_SWEEP);
  const swept = { requeued, collected, forgotten, sources, hosting };
  if (Object.values(swept).some((count) => count > 0)) log("info", "sweep.done", swept);
  return swept;
}

async function requeueLost(context: AppContext): Promise<number> {
  const now = context.now();
  const lost = await context.db
    .select({ id: generations.id, leaseUntil: generations.leaseUntil })
    .from(generations)
    .where(and(sql`flight IS NOT NULL`, sql`+lease_until < ${now}`))
    .limit(MOST_PER_SWEEP);
  let requeued = 0;
  for (const row of lost) {
    const taken = await context.db
      .update(generations)
      .set({
        state: "queued",
        stage: "queued",
        leaseId: null,
        leaseUntil: now + QUEUE_PATIENCE_MILLISECONDS,
      })
      .where(
        and(
          eq(generations.id, row.id),
          eq(generations.leaseUntil, row.leaseUntil),
          sql`flight IS NOT NULL`,
        ),
      );
    if (taken.meta.changes === 0) continue;
    await context.queue.send(toMessage(row.id));
    requeued += 1;
  }
  return requeued;
}

async function collectGarbage(context: AppContext): Promise<number> {
  const garbage = await selectGarbage(context, MOST_PER_SWEEP);
  let collected = 0;
  for (const { cacheKey } of garbage) {
    try {
      const image = await findImage(context, cacheKey);
      if (image !== null && (await collectImage(context, image))) collected += 1;
    } catch (cause) {
      log("warn", "image.collect_failed", { cause: describeCause(cause) });
    }
  }
  return collected;
}
