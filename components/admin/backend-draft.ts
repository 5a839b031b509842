import type { BackendDraft } from "@/components/admin/backend-api";
import { HONOURS, REMOTE_KINDS, type Task } from "@/components/admin/backend-words";

/** Name of the field that says what a server calls our model for a task; the API names it alike. */
export function modelField(task: Task, modelId: string): string {
  return `${task}.${modelId}`;
}

/**
 * Reads the form. What is left empty is left out, so that the API fills in the usual of that kind; a number that is
 * none is sent as it was typed, so that the API says what is wrong with it.
 */
export function readDraft(data: FormData): BackendDraft {
  const id = textOf(data, "id");
  const kind = REMOTE_KINDS.find((known) => known === data.get("kind"));
  const choice = { ...readNumbers(data), enabled: data.has("enabled") };
  if (kind === undefined) return { kind: "workers-ai", id: "workers-ai", ...choice };
  const baseUrl = textOf(data, "baseUrl");
  const imageHosts = textOf(data, "imageHosts")
    .split(/[\s,;]+/)
    .filter(Boolean);
  return {
    kind,
    id,
    ...choice,
    ...(baseUrl === "" ? {} : { baseUrl }),
    secretName: textOf(data, "secretName") || null,
    models: readModels(data, "models"),
    ...(kind === "pollinations"
      ? {}
      : { edits: readModels(data, "edits"), masks: readModels(data, "masks") }),
    honours: HONOURS.filter((name) => data.getAll("honours").includes(name)),
    ...(imageHosts.length === 0 ? {} : { imageHosts }),
  };
}

function readNumbers(data: FormData): Record<string, number> {
  const names = ["tier", "weight", "timeoutSeconds"].filter((name) => textOf(data, name) !== "");
  return Object.fromEntries(names.map((name) => [name, Number(textOf(data, name))]));
}

function readModels(data: FormData, task: Task): Record<string, string> {
  const prefix = modelField(task, "");
  const named = [...data.keys()].filter(
    (name) => name.startsWith(prefix) && textOf(data, name) !== "",
  );
  return Object.fromEntries(named.map((name) => [name.slice(prefix.length), textOf(data, name)]));
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value.trim() : "";
}
