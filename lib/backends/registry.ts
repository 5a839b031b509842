import type { ImageModelV4 } from "@ai-sdk/provider";
import type { CatalogueModel } from "@/lib/backends/catalogue";
import { askFal } from "@/lib/backends/http/fal";
import { askOpenAi } from "@/lib/backends/http/openai";
import { askPollinations } from "@/lib/backends/http/pollinations";
import { type AskServer, createRemoteModel } from "@/lib/backends/http/remote-model";
import {
  type BackendSettings,
  type RemoteSettings,
  type Task,
  theirName,
} from "@/lib/backends/schema";
import { createWorkersAiModel } from "@/lib/backends/workers-ai/model";
import type { AppContext } from "@/lib/context";

/** Every kind of server; a new one is a line here and its shape in `schema.ts`. */
const SERVERS: Record<
  RemoteSettings["kind"],
  (settings: RemoteSettings, modelId: string, model: CatalogueModel) => AskServer
> = {
  openai: askOpenAi,
  fal: askFal,
  pollinations: askPollinations,
};

/** What a backend's model is made with. */
type Making = {
  readonly model: CatalogueModel;
  readonly task: Task;
  readonly timeoutMilliseconds: number;
};

/** The backend's own version of a model; null when it has none for that task, or lacks the key it needs. */
export function createBackendModel(
  context: Pick<AppContext, "ai" | "fetch" | "now" | "config">,
  settings: BackendSettings,
  { model, task, timeoutMilliseconds }: Making,
): ImageModelV4 | null {
  if (settings.kind === "workers-ai") {
    if (model.workersAiId === null) return null;
    return createWorkersAiModel(context.ai, model, { timeoutMilliseconds, now: context.now });
  }
  const modelId = theirName(settings, model.id, task);
  if (modelId === undefined || !hasKey(context, settings)) return null;
  const secret = settings.secretName === null ? null : context.config.secretOf(settings.secretName);
  const ask = SERVERS[settings.kind](settings, modelId, model);
  const access = { fetch: context.fetch, secret };
  return createRemoteModel(settings, { modelId, model, task }, access, ask);
}

/** False when the variable that should hold the backend's key is not set. */
export function hasKey(context: Pick<AppContext, "config">, settings: BackendSettings): boolean {
  if (settings.kind === "workers-ai" || settings.secretName === null) return true;
  return context.config.secretOf(settings.secretName) !== null;
}
