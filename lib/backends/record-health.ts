import { sql } from "drizzle-orm";
import { readRow, runBatch } from "@/db/batch";
import { backendHealth } from "@/db/schema";
import {
  type BackendHealth,
  coolingAfter,
  type Failure,
  WINDOW_MILLISECONDS,
} from "@/lib/backends/health";
import type { AppContext } from "@/lib/context";
import type { ErrorCode } from "@/lib/errors";
import { describeCause, log } from "@/lib/log";

type HealthContext = Pick<AppContext, "db" | "now">;

/**
 * Counts a failed attempt and, when it was one too many, lets the backend cool. One or two written rows. A database
 * that fails is logged: the picture does not depend on it.
 */
export async function recordFailure(
  context: HealthContext,
  id: string,
  failure: Failure & { readonly code: ErrorCode },
): Promise<void> {
  if (failure.cooldown === "none") return;
  await orLog(id, async () => {
    const now = context.now();
    const health = await countFailure(context, id, failure.code);
    const cooling = coolingAfter(health, failure, now);
    if (cooling === null) return;
    const { until, firm } = cooling;
    // What failed at the same moment extends no cooldown but a firm one.
    await runBatch(context.db, [
      sql`UPDATE backend_health SET cooling_until = ${until}, firm = ${firm ? 1 : 0},
          cooldowns = cooldowns + 1, probe_until = 0, failures = 0, successes = 0
        WHERE id = ${id} AND cooling_until < ${firm ? until : now + 1}`,
    ]);
    log("warn", "backend.cooling", { backend: id, code: failure.code, milliseconds: until - now });
  });
}

async function countFailure(
  context: HealthContext,
  id: string,
  code: ErrorCode,
): Promise<BackendHealth> {
  const now = context.now();
  const isOpen = sql`window_started_at > ${now - WINDOW_MILLISECONDS}`;
  const [outcome] = await runBatch(context.db, [
    sql`INSERT INTO backend_health (id, window_started_at, failures, successes, code)
      VALUES (${id}, ${now}, 1, 0, ${code})
      ON CONFLICT (id) DO UPDATE SET code = excluded.code,
        failures = CASE WHEN ${isOpen} THEN failures + 1 ELSE 1 END,
        successes = CASE WHEN ${isOpen} THEN successes ELSE 0 END,
        window_started_at = CASE WHEN ${isOpen} THEN window_started_at ELSE ${now} END
      RETURNING *`,
  ]);
  const row = outcome?.results[0];
  if (row === undefined) throw new Error("An upsert returned no row.");
  return readRow(backendHealth, row);
}

/**
 * Counts a success where it matters: a probe that went well ends the illness, and one within a window of failures
 * weighs against them. Anything else writes nothing.
 */
export async function recordSuccess(
  context: HealthContext,
  id: string,
  { health, isProbe }: { readonly health: BackendHealth | null; readonly isProbe: boolean },
): Promise<void> {
  if (health === null) return;
  await orLog(id, async () => {
    if (isProbe) {
      // Unless it said no again in the meantime.
      await runBatch(context.db, [
        sql`DELETE FROM backend_health
          WHERE id = ${id} AND NOT (firm = 1 AND cooling_until > ${context.now()})`,
      ]);
      log("info", "backend.recovered", { backend: id });
    } else if (health.windowStartedAt > context.now() - WINDOW_MILLISECONDS) {
      await runBatch(context.db, [
        sql`UPDATE backend_health SET successes = successes + 1 WHERE id = ${id}`,
      ]);
    }
  });
}

/**
 * Takes the right to find out whether a backend is well again, for as long as an attempt may last. Returns false when
 * somebody else has it, or the backend cools again.
 */
export async function claimProbe(
  context: HealthContext,
  id: string,
  milliseconds: number,
): Promise<boolean> {
  const now = context.now();
  const [outcome] = await runBatch(context.db, [
    sql`UPDATE backend_health SET probe_until = ${now + milliseconds}
      WHERE id = ${id} AND cooling_until <= ${now} AND probe_until <= ${now}`,
  ]);
  return (outcome?.meta.changes ?? 0) > 0;
}

async function orLog(id: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    log("error", "backend.health_not_recorded", { backend: id, cause: describeCause(cause) });
  }
}
