import { sql } from "drizzle-orm";
import { requireAdmin } from "@/lib/access/require-admin";
import { enabledModels } from "@/lib/backends/catalogue";
import { standingOf } from "@/lib/backends/health";
import { listBackends } from "@/lib/backends/list-backends";
import { readRoster } from "@/lib/backends/roster";
import type { AppContext } from "@/lib/context";
import { describeCause, log } from "@/lib/log";
import type { ServiceDetails, ServiceStatus } from "@/lib/status/schema";
import { utcDay } from "@/lib/usage/day";
import { readSpent, selectSpent } from "@/lib/usage/spent";

const KEEP_MILLISECONDS = 10_000;

/** Anybody may ask, as often as they like: each isolate looks only now and then. */
let kept: { readonly status: ServiceStatus["status"]; readonly until: number } | null = null;

/** Whether the database answers and at least one backend is well. Never throws. */
export async function readStatus(
  context: Pick<AppContext, "db" | "config" | "now">,
): Promise<ServiceStatus> {
  const now = context.now();
  if (kept === null || kept.until <= now) {
    kept = { status: await check(context), until: now + KEEP_MILLISECONDS };
  }
  return { status: kept.status };
}

/** The same with what is behind it. Administrators only: throws `unauthorized`. */
export async function readStatusDetails(context: AppContext): Promise<ServiceDetails> {
  requireAdmin(context);
  const [backends, [queue], spent] = await Promise.all([
    listBackends(context),
    context.db.all<{ length: number }>(
      sql`SELECT COUNT(*) AS length FROM generations WHERE flight IS NOT NULL`,
    ),
    context.db.all<Record<string, unknown>>(selectSpent(utcDay(context.now()), null)),
  ]);
  return {
    ...(await readStatus(context)),
    models: enabledModels(context.config).map(({ id }) => id),
    backends,
    queueLength: queue?.length ?? 0,
    neuronsToday: readSpent(spent, context).account / 1000,
  };
}

async function check(
  context: Pick<AppContext, "db" | "config" | "now">,
): Promise<ServiceStatus["status"]> {
  try {
    const roster = await readRoster(context);
    const now = context.now();
    return roster.some(({ health }) => standingOf(health, now) === "well") ? "ok" : "degraded";
  } catch (cause) {
    log("warn", "status.check_failed", { cause: describeCause(cause) });
    return "degraded";
  }
}
