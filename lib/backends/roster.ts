import type { BackendHealth } from "@/lib/backends/health";
import type { Database } from "@/db/client";
import { backendHealth, backends } from "@/db/schema";
import { BackendSettings, type BackendView, WORKERS_AI_ID } from "@/lib/backends/schema";
import type { AppContext } from "@/lib/context";
import { log } from "@/lib/log";

/** A backend as it is now. */
export type RosterEntry = {
  readonly settings: BackendSettings;
  readonly source: BackendView["source"];
  /** What was saved stands before an entry of the configuration, which is there again once it is deleted. */
  readonly overrides: boolean;
  /** Null while it is well. */
  readonly health: BackendHealth | null;
};

const WORKERS_AI = BackendSettings.parse({ kind: "workers-ai", id: WORKERS_AI_ID });

/**
 * Every backend: Workers AI, over it `BACKENDS`, over it what administrators saved; a later one of the same id takes
 * the earlier one's place. Read for each drawing and kept nowhere, so that a change counts for the next picture and a
 * cooldown for every isolate: one call, and a row for each saved and each ailing backend, so none by default.
 */
export async function readRoster(
  context: Pick<AppContext, "db" | "config">,
): Promise<RosterEntry[]> {
  const [saved, ailing] = await context.db.batch(selectRoster(context.db));
  return mergeRoster(context, saved, ailing);
}

/** Statements for `mergeRoster`, for who has a batch to run anyway. */
export function selectRoster(db: Database) {
  return [db.select().from(backends), db.select().from(backendHealth)] as const;
}

/** The roster from what `selectRoster` found. */
export function mergeRoster(
  { config }: Pick<AppContext, "config">,
  saved: readonly (typeof backends.$inferSelect)[],
  ailing: readonly (typeof backendHealth.$inferSelect)[],
): RosterEntry[] {
  const health = new Map<string, BackendHealth>(ailing.map((row) => [row.id, row]));
  const merged = new Map<string, Omit<RosterEntry, "health">>();
  merged.set(WORKERS_AI_ID, { settings: WORKERS_AI, source: "built-in", overrides: false });
  for (const settings of config.backends) {
    merged.set(settings.id, { settings, source: "variable", overrides: false });
  }
  for (const row of saved) {
    const settings = BackendSettings.safeParse(row.settings);
    const overrides = merged.has(row.id);
    if (settings.success)
      merged.set(row.id, { settings: settings.data, source: "saved", overrides });
    else log("error", "backend.unreadable", { backend: row.id });
  }
  return [...merged.values()].map((entry) => ({
    ...entry,
    health: health.get(entry.settings.id) ?? null,
  }));
}
