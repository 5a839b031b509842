import { send } from "@/components/data/api";
import type { BackendSettings, BackendView, RemoteSettings } from "@/lib/backends/schema";
import type { ModelView } from "@/lib/generations/schema";

/** Key of the list of backends in the query cache. */
export const BACKENDS_KEY = ["admin", "backends"] as const;

/** What the form sends: what is left out is filled in by the API, as it knows the usual of each kind. */
export type BackendDraft =
  | WithUsual<WorkersAiSettings, "kind" | "id">
  | WithUsual<RemoteSettings, "kind" | "id" | "models">;

type WorkersAiSettings = Extract<BackendSettings, { kind: "workers-ai" }>;
/** Settings of which only some have to be said. */
type WithUsual<Settings, Said extends keyof Settings> = Pick<Settings, Said> & Partial<Settings>;

/** Every backend with its health. Throws a RequestError `unauthorized` when the session has ended. */
export async function fetchBackends(): Promise<readonly BackendView[]> {
  const { backends } = await send<{ backends: readonly BackendView[] }>("/api/admin/backends");
  return backends;
}

/** Our models, which a backend may draw with. */
export async function fetchModels(): Promise<readonly ModelView[]> {
  return (await send<{ models: readonly ModelView[] }>("/api/models")).models;
}

/** Adds a backend or replaces it. Throws a RequestError `invalid_request` whose details name the field. */
export function putBackend(draft: BackendDraft): Promise<BackendView> {
  return send(pathOf(draft.id), {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(draft),
  });
}

/** Forgets what was saved of a backend. Throws a RequestError `not_found` when nothing was. */
export function deleteBackend(id: string): Promise<null> {
  return send(pathOf(id), { method: "DELETE" });
}

/** An empty id would be the address of the list; the API says of a space what is wrong with it. */
function pathOf(id: string): string {
  return `/api/admin/backends/${encodeURIComponent(id === "" ? " " : id)}`;
}
