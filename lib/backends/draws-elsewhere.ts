import { standingOf } from "@/lib/backends/health";
import { hasKey } from "@/lib/backends/registry";
import { readRoster } from "@/lib/backends/roster";
import { type Task, theirName, type RemoteSettings } from "@/lib/backends/schema";
import type { AppContext } from "@/lib/context";

/** Says whether a backend other than Workers AI would be asked for a picture by that model now. */
export async function findElsewhere(
  context: Pick<AppContext, "db" | "config" | "now">,
): Promise<(modelId: string, task: Task) => boolean> {
  const roster = await readRoster(context);
  const usable = roster.flatMap(({ settings, health }): RemoteSettings[] => {
    if (settings.kind === "workers-ai" || !settings.enabled) return [];
    const isOut = standingOf(health, context.now()) === "out";
    return isOut || !hasKey(context, settings) ? [] : [settings];
  });
  return (modelId, task) =>
    usable.some((settings) => theirName(settings, modelId, task) !== undefined);
}
