import { AppError } from "@/lib/errors";

/** How long work may take, and who else may stop it. */
export type Deadline = {
  readonly timeoutMilliseconds: number;
  /** The caller's own wish to stop. */
  readonly signal?: AbortSignal | undefined;
};

/**
 * Runs work that is handed a signal, which fires after the time-out or with the caller's own signal.
 * The work has to race what it waits for against the signal, see `untilAborted`.
 */
export async function withDeadline<T>(
  deadline: Deadline,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const timeout = new AbortController();
  const timer = setTimeout(() => {
    timeout.abort(new Error(`Timed out after ${deadline.timeoutMilliseconds} ms.`));
  }, deadline.timeoutMilliseconds);
  const signals = [timeout.signal, ...(deadline.signal === undefined ? [] : [deadline.signal])];
  try {
    return await work(AbortSignal.any(signals));
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for `pending`, but no longer than the signal allows. Throws `backend_timeout` when it fires first. */
export async function untilAborted<T>(pending: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(
        new AppError("backend_timeout", "The model took too long to answer.", {
          cause: signal.reason,
        }),
      );
    };
  });
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([aborted, pending]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
