import { DrawingFailed } from "@/lib/backends/drawing-failed";
import type { AppContext } from "@/lib/context";
import { AppError, toAppError } from "@/lib/errors";
import { collectImage } from "@/lib/generations/collect";
import { MAX_RUNS, mostAttempts } from "@/lib/generations/attempts";
import { deliver, deliverUnsettled } from "@/lib/generations/deliver";
import type { Progress } from "@/lib/generations/keep-drawn";
import { claimLease, type Lease, type Leased, releaseLease } from "@/lib/generations/lease";
import { findGeneration } from "@/lib/generations/find";
import { type GenerationRow, isFinal } from "@/lib/generations/row";
import { settleFailed, settleKnown } from "@/lib/generations/settle";
import { describeCause, log } from "@/lib/log";

/** A person waits no longer than this between two attempts, whatever a backend asks for. */
const MAX_RETRY_AFTER_MILLISECONDS = 30_000;

/**
 * How a run ended. `completed` carries the row as it ended, and the picture if this run drew it. `stale`: somebody else
 * holds or has finished it. `deferred`: to be delivered again after the delay; `unstored` is then the picture that is
 * drawn and paid for but not stored yet, so that a caller who waits gets it.
 */
export type RunOutcome =
  | {
      readonly kind: "completed";
      readonly row: GenerationRow;
      readonly bytes: Uint8Array<ArrayBuffer> | null;
    }
  | { readonly kind: "stale" }
  | {
      readonly kind: "deferred";
      readonly delayMilliseconds: number;
      readonly unstored: Uint8Array<ArrayBuffer> | null;
    };

/**
 * Draws one generation from wherever its last run stopped. The only place a generation is worked on, whether the
 * queue, the sweep or a waiting caller asks. Throws only when the database itself fails and there is no picture yet.
 */
export async function runGeneration(
  context: AppContext,
  generationId: string,
): Promise<RunOutcome> {
  const leased = await claimLease(context, generationId);
  return leased === null ? { kind: "stale" } : runLeased(context, leased);
}

/** The same for whoever holds its lease already. */
export async function runLeased(context: AppContext, leased: Leased): Promise<RunOutcome> {
  const { lease, row } = leased;
  const progress = progressOf(row);
  if (row.attempts > MAX_RUNS) return giveUp(context, lease, row);
  try {
    return await drawOnce(context, leased, progress);
  } catch (thrown) {
    return recover(context, lease, row, toAppError(thrown), progress);
  }
}

/** What the row tells of earlier runs. */
function progressOf(row: GenerationRow): Progress {
  return {
    chain: row.chain,
    warnings: [],
    verdicts: [],
    attempts: row.attemptsLog ?? [],
    promptMilliNeurons: row.promptMilliNeurons,
    unchecked: null,
    bytes: null,
  };
}

/** Ends a generation that no run could bring to an end. */
async function giveUp(context: AppContext, lease: Lease, row: GenerationRow): Promise<RunOutcome> {
  const error = new AppError("internal", "Drawing this picture failed too many times.", {
    retryable: false,
  });
  const attempts = row.attemptsLog ?? [];
  const { chain, promptMilliNeurons } = row;
  const trail = { chain, verdicts: [], attempts, promptMilliNeurons };
  return ended(await settleFailed(context, lease, row, error, trail), null);
}

function ended(row: GenerationRow | null, bytes: Uint8Array<ArrayBuffer> | null): RunOutcome {
  return row === null ? { kind: "stale" } : { kind: "completed", row, bytes };
}

/**
 * Ends a generation whose messages were used up, from the dead-letter queue: with the picture that was paid for and
 * only could not be settled, or without one. Returns false when it is being worked on at this moment: look again later.
 * Throws, to be asked again, when a paid picture cannot be looked for or settled now either.
 */
export async function abandonGeneration(
  context: AppContext,
  generationId: string,
): Promise<boolean> {
  const claimed = await claimLease(context, generationId);
  if (claimed !== null) {
    const { lease, row, image } = claimed;
    // What still has to be deleted of an older picture could take this one along.
    const isHopeless = row.attempts > MAX_RUNS || image !== null;
    const settled = isHopeless
      ? null
      : await deliverUnsettled(context, lease, row, progressOf(row));
    if (settled === null) await giveUp(context, lease, row);
    return true;
  }
  const row = await findGeneration(context, generationId);
  return row === null || isFinal(row);
}

async function drawOnce(
  context: AppContext,
  { lease, row, image }: Leased,
  progress: Progress,
): Promise<RunOutcome> {
  if (image !== null && image.refs > 0) {
    const { attempts, promptMilliNeurons } = progress;
    const known = { ...image, attempts, promptMilliNeurons, verdicts: [] };
    return ended(await settleKnown(context, lease, row, known), null);
  }
  if (image !== null && !(await collectImage(context, image))) {
    throw new AppError("storage_failed", "The last picture of this recipe is still being deleted.");
  }
  return ended(await deliver(context, lease, row, progress), progress.bytes);
}

async function recover(
  context: AppContext,
  lease: Lease,
  row: GenerationRow,
  error: AppError,
  progress: Progress,
): Promise<RunOutcome> {
  const willRetry = error.retryable && row.attempts < mostAttempts(progress);
  log(error.code === "internal" ? "error" : "warn", "generation.attempt_failed", {
    generation: row.id,
    code: error.code,
    attempt: row.attempts,
    willRetry,
    cause: describeCause(error.cause),
  });
  if (!willRetry) {
    return ended(await settleFailed(context, lease, row, error, progress), null);
  }
  const unstored = progress.bytes;
  const delayMilliseconds = delayOf(context, row, error);
  try {
    await releaseLease(context, lease, row, delayMilliseconds, progress);
  } catch (cause) {
    // Whoever waits gets the picture all the same; the next run can begin when the lease is over.
    if (unstored === null) throw cause;
    log("error", "lease.not_released", { generation: row.id, cause: describeCause(cause) });
    return { kind: "deferred", delayMilliseconds: context.config.leaseMilliseconds, unstored };
  }
  return { kind: "deferred", delayMilliseconds, unstored };
}

/** Twice as long with each attempt, or as long as the backends asked for, within reason. */
function delayOf(context: AppContext, row: GenerationRow, error: AppError): number {
  const backoff = context.config.retryMilliseconds * 2 ** (row.attempts - 1);
  const asked = error instanceof DrawingFailed ? (error.retryAfterMilliseconds ?? 0) : 0;
  return Math.max(backoff, Math.min(asked, MAX_RETRY_AFTER_MILLISECONDS));
}
