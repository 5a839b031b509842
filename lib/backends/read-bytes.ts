import { untilAborted } from "@/lib/backends/workers-ai/deadline";
import { AppError } from "@/lib/errors";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * All bytes of a stream. Throws `backend_timeout` when the signal fires before its end, `backend_failed` when it
 * holds something else than bytes or more than `maxBytes` of them, and whatever the stream itself throws.
 */
export async function readBytes(
  stream: ReadableStream,
  { signal, maxBytes }: { readonly signal: AbortSignal; readonly maxBytes: number },
): Promise<Bytes> {
  const reader: ReadableStreamDefaultReader<unknown> = stream.getReader();
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await untilAborted(reader.read(), signal);
      if (done) return joinChunks(chunks, total);
      if (!(value instanceof Uint8Array)) {
        throw new AppError("backend_failed", "The model sent something else than bytes.");
      }
      total += value.byteLength;
      if (total > maxBytes) throw tooLarge(maxBytes);
      chunks.push(value);
    }
  } catch (thrown) {
    // Not awaited: a stream that hangs may hang here too.
    reader.cancel(thrown).catch(() => undefined);
    throw thrown;
  }
}

function joinChunks(chunks: readonly Uint8Array[], total: number): Bytes {
  const joined = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return joined;
}

/** The same request would give the same size again. */
export function tooLarge(maximumBytes: number): AppError {
  return new AppError("backend_failed", "The model sent a picture that is too large.", {
    retryable: false,
    details: { maximumBytes },
  });
}
