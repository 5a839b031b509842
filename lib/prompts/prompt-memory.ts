import { z } from "zod";
import { untilAborted, withDeadline } from "@/lib/backends/workers-ai/deadline";
import { describeCause, log } from "@/lib/log";
import { RefusalCategory } from "@/lib/prompts/schema";

/** The two calls of a KV namespace that are used. */
export type MemoryStore = {
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options: { expirationTtl: number }): Promise<void>;
};

const TTL_SECONDS = 24 * 60 * 60;
/** The memory is to save time: one that takes longer than this does not. */
const TIMEOUT_MILLISECONDS = 1000;

/** What is known of a prompt: its English, or that it was refused. */
const Remembered = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("english"), text: z.string(), engine: z.string() }),
  z.object({
    kind: z.literal("refused"),
    category: RefusalCategory,
    layer: z.enum(["lexicon", "classifier"]),
    /** The rules it was refused under; under others it may pass. */
    rules: z.string(),
    /** A safer wording that was offered, and the English it was made from. */
    suggestion: z.string().optional(),
    suggestionFrom: z.string().optional(),
  }),
]);
export type Remembered = z.infer<typeof Remembered>;

/** What a memory is about: the words, the language they are taken for, and English that a person gave with them. */
export type PromptIdentity = {
  readonly text: string;
  readonly language: string;
  readonly english?: string | undefined;
};

/** The key of a prompt in KV: a hash, so that no words stand in it. */
export async function memoryKeyOf({ text, language, english }: PromptIdentity): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([language, text, english ?? null]));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return `prompt:${new Uint8Array(digest).toHex()}`;
}

/** What is remembered under the key, or null; a store that fails, hangs or holds something else has nothing. */
export async function recallPrompt(store: MemoryStore, key: string): Promise<Remembered | null> {
  const text = await tryStore("read", () => store.get(key));
  if (text === null || text === undefined) return null;
  try {
    return Remembered.parse(JSON.parse(text));
  } catch (cause) {
    log("warn", "memory.unreadable", { cause: describeCause(cause) });
    return null;
  }
}

/** Remembers for a day, or not: a store that fails or hangs is only logged. */
export async function rememberPrompt(
  store: MemoryStore,
  key: string,
  remembered: Remembered,
): Promise<void> {
  const text = JSON.stringify(remembered);
  await tryStore("write", () => store.put(key, text, { expirationTtl: TTL_SECONDS }));
}

async function tryStore<T>(action: string, call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await withDeadline({ timeoutMilliseconds: TIMEOUT_MILLISECONDS }, (signal) =>
      untilAborted(call(), signal),
    );
  } catch (cause) {
    log("warn", "memory.failed", { action, cause: describeCause(cause) });
    return undefined;
  }
}
