import type { KeyScope, NewKey } from "@/lib/keys/schema";

/** What a key may do, in the order it is shown. */
export const SCOPES = ["generate", "read", "admin"] as const satisfies readonly KeyScope[];

/** The fields of the form, by the names that the API gives them. */
export const FIELDS = [
  "name",
  "scopes",
  "models",
  "perMinute",
  "dailyNeurons",
  "expiresAt",
] as const;
export type KeyField = (typeof FIELDS)[number];

/** The field of a path such as `models.0`; null for one that is not in the form. */
export function fieldOf(path: string): KeyField | null {
  const [first] = path.split(".");
  return FIELDS.find((field) => field === first) ?? null;
}

/** What the form says, as the API takes it; what is wrong with it the API knows best. */
export function readDraft(form: FormData): NewKey {
  const models = form.getAll("models").map(readText);
  return {
    name: readText(form.get("name")),
    scopes: SCOPES.filter((scope) => form.getAll("scopes").includes(scope)),
    models: models.length === 0 ? null : models,
    perMinute: readNumber(form.get("perMinute")),
    dailyNeurons: readNumber(form.get("dailyNeurons")),
    expiresAt: readEnd(form.get("expiresAt")),
  };
}

function readText(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value : "";
}

function readNumber(value: FormDataEntryValue | null): number | null {
  const text = readText(value).trim();
  return text === "" ? null : Number(text);
}

/** The end of a day on the person's own clock. */
function readEnd(value: FormDataEntryValue | null): string | null {
  const [year, month, day] = readText(value).split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return new Date(year, month - 1, day + 1).toISOString();
}

/** Whether a key still opens anything. */
export type KeyState = "active" | "expired" | "revoked";

/** How a key is doing at that moment, in milliseconds. */
export function stateOf(
  key: { readonly expiresAt: string | null; readonly revokedAt: string | null },
  now: number,
): KeyState {
  if (key.revokedAt !== null) return "revoked";
  return key.expiresAt !== null && Date.parse(key.expiresAt) <= now ? "expired" : "active";
}
