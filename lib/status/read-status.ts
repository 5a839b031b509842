import { sql } from "drizzle-orm";
import { z } from "zod";
import { requireAdmin } from "@/lib/access/require-admin";
import { enabledModels } from "@/lib/backends/catalogue";
import { standingOf } from "@/lib/backends/health";
import { listBackends } from "@/lib/backends/list-backends";
import { readRoster } from "@/lib/backends/roster";
import { BackendView } from "@/lib/backends/schema";
import type { AppContext } from "@/lib/context";
import { describeCause, log } from "@/lib/log";
import { utcDay } from "@/lib/usage/day";
import { readSpent, selectSpent } from "@/lib/usage/spent";

/** What anybody may know. */
export const ServiceStatus = z.object({ status: z.enum(["ok", "degraded"]) });
export type ServiceStatus = z.infer<typeof ServiceStatus>;

/** What administrators see beside it. */
export const ServiceDetails = ServiceStatus.extend({
  models: z.array(z.string()),
  backends: z.array(BackendView),
  /** Pictures that are being drawn or wait for it. */
  queueLength: z.int(),
  /** What today's pictures have cost in UTC, those being drawn included. */
  neuronsToday: z.number(),
});
export type ServiceDetails = z.infer<typeof ServiceDetails>;

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
