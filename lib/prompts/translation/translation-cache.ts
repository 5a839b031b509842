import { untilAborted, withDeadline } from "@/lib/backends/workers-ai/deadline";
import { describeCause, log } from "@/lib/log";

/** The two calls of a KV namespace that are used. */
export type TranslationCache = {
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options: { expirationTtl: number }): Promise<void>;
};

const TTL_SECONDS = 24 * 60 * 60;
/** The cache is to save time: one that takes longer than this does not. */
const TIMEOUT_MILLISECONDS = 1000;

/** Hex SHA-256 of the source language and text. */
export async function translationKeyOf(sourceLanguage: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(sourceLanguage + text);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
  return `translation:${hex.join("")}`;
}

/** The translation kept under the key, or null; a cache that fails or hangs has none. */
export async function readTranslation(
  cache: TranslationCache,
  key: string,
): Promise<string | null> {
  return (await tryCache("read", () => cache.get(key))) ?? null;
}

/** Keeps a translation for a day, or not: a cache that fails or hangs is only logged. */
export async function keepTranslation(
  cache: TranslationCache,
  key: string,
  translation: string,
): Promise<void> {
  await tryCache("write", () => cache.put(key, translation, { expirationTtl: TTL_SECONDS }));
}

async function tryCache<T>(action: string, call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await withDeadline({ timeoutMilliseconds: TIMEOUT_MILLISECONDS }, (signal) =>
      untilAborted(call(), signal),
    );
  } catch (cause) {
    log("warn", "translation.cache_failed", { action, cause: describeCause(cause) });
    return undefined;
  }
}
