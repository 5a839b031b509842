import { type Deadline, untilAborted, withDeadline } from "@/lib/backends/workers-ai/deadline";
import { toBackendError } from "@/lib/backends/workers-ai/errors";
import type { AiBinding } from "@/lib/config";

/** Limits of one call, and the clock that says when a daily allowance starts again (milliseconds since 1970). */
export type CallOptions = Deadline & { readonly now?: (() => number) | undefined };

/**
 * One call to a model that answers with plain data. Ends within the time-out even when the binding never settles.
 * Throws AppError: every failure of the binding as `toBackendError` maps it, `backend_timeout` otherwise.
 */
export function callAi(
  ai: AiBinding,
  model: string,
  input: unknown,
  options: CallOptions,
): Promise<unknown> {
  return withDeadline(options, (signal) => runModel(ai, model, input, signal, options.now));
}

/**
 * One call under a deadline that goes on after it, for answers whose bytes are still to be read.
 *
 * The binding is not given the signal: on one machine it is a service binding, over which an AbortSignal can't
 * travel without the flag `enable_abortsignal_rpc` (it throws DataCloneError), and a begun picture is billed anyway.
 */
export async function runModel(
  ai: AiBinding,
  model: string,
  input: unknown,
  signal: AbortSignal,
  now: () => number = Date.now,
): Promise<unknown> {
  const call = startCall(ai, model, input);
  try {
    return await untilAborted(call, signal);
  } catch (thrown) {
    call.then(discardAnswer, () => undefined);
    throw toBackendError(thrown, now());
  }
}

/** Async, so that a binding that throws at once is no special case. */
async function startCall(ai: AiBinding, model: string, input: unknown): Promise<unknown> {
  return await ai.run(model, input);
}

/** An answer that came too late: nobody will read its stream. */
async function discardAnswer(answer: unknown): Promise<void> {
  const stream = answer instanceof Response ? answer.body : answer;
  if (!(stream instanceof ReadableStream)) return;
  try {
    await stream.cancel();
  } catch {
    // It has ended by itself.
  }
}
