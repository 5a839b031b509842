import { send } from "@/components/data/api";
import type { CreatedKey, KeyView, ListedKey, NewKey } from "@/lib/keys/schema";

const PATH = "/api/admin/keys";

/** Key of the list of API keys in the query cache. */
export const KEYS_KEY = ["admin", "keys"] as const;

/** Every API key, the newest first. Throws a RequestError `unauthorized` when the session has ended. */
export async function fetchKeys(): Promise<readonly ListedKey[]> {
  return (await send<{ keys: readonly ListedKey[] }>(PATH)).keys;
}

/** Makes a key. Throws a RequestError `invalid_request` whose details name the field. */
export function postKey(draft: NewKey): Promise<CreatedKey> {
  const headers = { "content-type": "application/json" };
  return send(PATH, { method: "POST", headers, body: JSON.stringify(draft) });
}

/** Ends a key for good. */
export function revokeKey(id: string): Promise<KeyView> {
  return send(`${PATH}/${encodeURIComponent(id)}`, { method: "DELETE" });
}
