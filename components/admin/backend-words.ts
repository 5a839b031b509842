import type { BackendSettings } from "@/lib/backends/schema";

/** Kinds of servers that can be added, the most usual one first. Workers AI is always there. */
export const REMOTE_KINDS = [
  "openai",
  "fal",
  "pollinations",
] as const satisfies readonly BackendSettings["kind"][];
export type RemoteKind = (typeof REMOTE_KINDS)[number];

/** What a server may take beside prompt and size. */
export const HONOURS = [
  "seed",
  "steps",
  "guidance",
  "negativePrompt",
  "strength",
  "safetyTolerance",
] as const;

/** What a server may be asked for: pictures from words alone, from pictures, or inside a mask. */
export const TASKS = ["models", "edits", "masks"] as const;
export type Task = (typeof TASKS)[number];

/** Why a backend may have failed, as far as the page has words for it. */
const REASONS = [
  "backend_busy",
  "backend_failed",
  "backend_timeout",
  "backend_rejected",
  "daily_limit_reached",
] as const;

/** The reason that a code stands for; null for one that the page has no words for. */
export function reasonOf(code: string): (typeof REASONS)[number] | null {
  return REASONS.find((reason) => reason === code) ?? null;
}

/** The fields that a form has words for, by the names the API calls them. */
export const FIELDS = [
  "id",
  "baseUrl",
  "secretName",
  "models",
  "edits",
  "masks",
  "tier",
  "weight",
  "timeoutSeconds",
  "imageHosts",
] as const;
export type BackendField = (typeof FIELDS)[number];

/** The field that a path of the API such as `models.flux-klein` belongs to; null for one the form does not show. */
export function fieldOf(path: string): BackendField | null {
  const [first] = path.split(".");
  return FIELDS.find((field) => field === first) ?? null;
}

/** Where pictures come from: the host of an address, with its port when it is not the usual one. */
export function hostOf(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).host : baseUrl;
}

/** Id of the heading of a backend's card, which the focus goes to. */
export function headingIdOf(id: string): string {
  return `backend-${id}`;
}

/** The line that hands a key to the Worker; the key itself is asked for when it runs. */
export function secretCommand(name: string): string {
  return `npx wrangler secret put ${name}`;
}

/** What is wrong with a field: its path as the API names it, and the API's words; null when the page itself found that the id is taken. */
export type BackendFieldProblem = { readonly path: string; readonly problem: string | null };
