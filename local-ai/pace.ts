/** Longest a scripted "hang" lasts, so that a test that forgets it still ends: 10 minutes. */
const HANG_MILLISECONDS = 600_000;

/** Waits that long; rejects with the signal's reason as soon as it aborts, as `fetch` does. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  if (milliseconds <= 0) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
    function done(): void {
      signal?.removeEventListener("abort", stop);
      resolve();
    }
    function stop(): void {
      clearTimeout(timer);
      reject(signal?.reason);
    }
  });
}

/** Never answers, until the caller gives up. */
export async function hang(signal?: AbortSignal): Promise<never> {
  await pause(HANG_MILLISECONDS, signal);
  throw new Error("The stand-in was told to hang and nobody gave up.");
}

/** The factor in LATENCY_SCALE; anything that is not a number from 0 up counts as 1. */
export function readLatencyScale(text: unknown): number {
  const scale = typeof text === "string" && text.trim() !== "" ? Number(text) : Number.NaN;
  return Number.isFinite(scale) && scale >= 0 ? scale : 1;
}
