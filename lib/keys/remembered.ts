import type { KeyGrant } from "@/lib/keys/schema";

/**
 * How long an isolate believes what it read of a good key, in milliseconds, and so how long a revoked one may go on in
 * others. Refusals are not remembered.
 */
const MEMORY_MILLISECONDS = 5000;
/** Keys; more than one isolate sees in that time. */
const MOST_REMEMBERED = 1000;

/** What a key lets its holder do, and when it ends by itself. */
export type GoodKey = { readonly grant: KeyGrant; readonly expiresAt: number | null };

const remembered = new Map<string, { readonly key: GoodKey; readonly readAt: number }>();

/** What was read under that name a moment ago; null when it has to be read again. */
export function recallKey(name: string, now: number): GoodKey | null {
  const found = remembered.get(name);
  return found !== undefined && now - found.readAt < MEMORY_MILLISECONDS ? found.key : null;
}

/** Keeps what was just read, in place of whatever was kept longest when there is too much. */
export function rememberKey(name: string, key: GoodKey, now: number): void {
  remembered.delete(name);
  if (remembered.size >= MOST_REMEMBERED) {
    const [oldest] = remembered.keys();
    if (oldest !== undefined) remembered.delete(oldest);
  }
  remembered.set(name, { key, readAt: now });
}

/** Forgets a key by its id, under every name. */
export function forgetKey(id: string): void {
  for (const [name, { key }] of remembered) if (key.grant.id === id) remembered.delete(name);
}
