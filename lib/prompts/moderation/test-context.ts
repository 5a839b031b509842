import type { AiBinding } from "@/lib/config";
import type { PromptContext } from "@/lib/prompts/context";
import { PromptVariables, type PromptSettings, toPromptSettings } from "@/lib/prompts/settings";

/** What moderation needs, around a model that answers as told, with the settings of no variables but these. */
export function moderationContext(
  run: AiBinding["run"],
  settings: Partial<PromptSettings> = {},
): PromptContext {
  return {
    ai: { run },
    cache: { get: async () => null, put: async () => undefined },
    fetch: () => Promise.reject(new Error("Nothing is fetched here.")),
    now: () => Date.parse("2026-11-20T10:00:00Z"),
    config: { prompts: { ...toPromptSettings(PromptVariables.parse({})), ...settings } },
    timeoutMilliseconds: 50,
  };
}
