import { AppError } from "@/lib/errors";

/** A day, in seconds: longer than every retry of a generation together. */
const KEEP_SECONDS = 24 * 60 * 60;

/** A picture that was paid for, and what has to be known to deliver it (at most 1000 bytes). */
type Kept = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly note: string;
};

/**
 * Keeps bytes that were paid for and cannot go to R2 yet, so that the next attempt starts at storing instead of drawing.
 * A hint like everything in KV: another place may see it up to a minute late and draw again. At most 25 MiB.
 * Throws `storage_failed`.
 */
export async function keepBytes(
  cache: KVNamespace,
  generationId: string,
  { bytes, note }: Kept,
): Promise<void> {
  try {
    const metadata = { note };
    await cache.put(keyOf(generationId), bytes, { expirationTtl: KEEP_SECONDS, metadata });
  } catch (cause) {
    throw new AppError("storage_failed", "The picture could not be stored.", { cause });
  }
}

/** The bytes kept for a generation, or null. They stay until dropped. Throws `storage_failed`. */
export async function takeKeptBytes(
  cache: KVNamespace,
  generationId: string,
): Promise<Kept | null> {
  try {
    // Only this file writes these keys.
    const { value, metadata } = await cache.getWithMetadata<Pick<Kept, "note">>(
      keyOf(generationId),
      "arrayBuffer",
    );
    return value === null ? null : { bytes: new Uint8Array(value), note: metadata?.note ?? "" };
  } catch (cause) {
    throw new AppError("storage_failed", "Kept bytes could not be read.", { cause });
  }
}

/** Forgets the bytes of a generation that has ended. A failure is harmless: they go by themselves after a day. */
export async function dropKeptBytes(cache: KVNamespace, generationId: string): Promise<void> {
  await cache.delete(keyOf(generationId)).catch(() => {});
}

function keyOf(generationId: string): string {
  return `bytes:${generationId}`;
}
