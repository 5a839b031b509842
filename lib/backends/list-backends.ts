import { requireAdmin } from "@/lib/access/require-admin";
import { hasKey } from "@/lib/backends/registry";
import { readRoster, type RosterEntry } from "@/lib/backends/roster";
import { type BackendHealth, standingOf } from "@/lib/backends/health";
import type { BackendView } from "@/lib/backends/schema";
import type { AppContext } from "@/lib/context";

/** Every backend, where it comes from and how it is doing. Administrators only: throws `unauthorized`. */
export async function listBackends(context: AppContext): Promise<BackendView[]> {
  requireAdmin(context);
  const roster = await readRoster(context);
  return roster.map((entry) => toBackendView(context, entry));
}

/** A backend as administrators see it: the name of its key, never the key. */
function toBackendView(context: AppContext, entry: RosterEntry): BackendView {
  const { settings, source, overrides, health } = entry;
  return {
    settings,
    source,
    overrides,
    hasKey: hasKey(context, settings),
    health: toHealthView(health, context.now()),
  };
}

function toHealthView(health: BackendHealth | null, now: number): BackendView["health"] {
  if (health === null) {
    return { state: "well", coolingUntil: null, code: null, failures: 0, successes: 0 };
  }
  const { coolingUntil, code, failures, successes } = health;
  const isCooling = coolingUntil > now;
  const ailing = isCooling ? "cooling" : "recovering";
  return {
    state: standingOf(health, now) === "well" ? "well" : ailing,
    coolingUntil: isCooling ? new Date(coolingUntil).toISOString() : null,
    code,
    failures,
    successes,
  };
}
