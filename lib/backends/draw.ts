import { findPainters, type Painter } from "@/lib/backends/candidates";
import { DECISIONS, situationOf } from "@/lib/backends/decisions";
import { DrawingFailed, nobodyLeft } from "@/lib/backends/drawing-failed";
import { pickBackend } from "@/lib/backends/pick-backend";
import { claimProbe } from "@/lib/backends/record-health";
import { readRoster } from "@/lib/backends/roster";
import { type Attempt, taskOf } from "@/lib/backends/schema";
import { type Drawing, type Tried, tryBackend } from "@/lib/backends/try-backend";
import type { AppContext } from "@/lib/context";
import type { AppError } from "@/lib/errors";
import type { Warning } from "@/lib/generations/schema";

/** Share of a stage's lease that drawing may take, so that its deadline comes before the lease ends. */
const DRAWING_SHARE_OF_LEASE = 0.8;
/** With less time than this left no further backend is asked, in milliseconds. */
const MIN_ATTEMPT_MILLISECONDS = 500;

/** A drawn picture, whom it took, and what the one who drew it left out. */
export type Drawn = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly attempts: readonly Attempt[];
  readonly warnings: readonly Warning[];
};

type Failed = Extract<Tried, { readonly error: AppError }>;

/**
 * One pass over the backends, each asked at most once, until one delivers. A pass has one deadline; further passes are
 * the generation's own retries (`run.ts`) and nobody else's. A refusal goes to no other backend, unless
 * `BLOCKED_RETRY_ATTEMPTS` lets some of the same kind judge for themselves.
 * Throws DrawingFailed with the attempts and the error that says best what to do next.
 */
export async function drawPicture(context: AppContext, drawing: Drawing): Promise<Drawn> {
  const deadline = context.now() + context.config.leaseMilliseconds * DRAWING_SHARE_OF_LEASE;
  const all = findPainters(context, drawing.roster ?? (await readRoster(context)), {
    ...drawing,
    task: taskOf(drawing),
    previous: drawing.previous ?? [],
  });
  const tried: Failed[] = [];
  let left: readonly Painter[] = all;
  let refusals = 0;
  for (;;) {
    const chosen = pickBackend(left, drawing.random ?? Math.random);
    const remaining = deadline - context.now();
    if (chosen === null || remaining < MIN_ATTEMPT_MILLISECONDS) break;
    left = left.filter(({ id }) => id !== chosen.id);
    const milliseconds = Math.min(chosen.timeoutMilliseconds, remaining);
    if (chosen.standing === "probe" && !(await claimProbe(context, chosen.id, milliseconds))) {
      left = [...left, { ...chosen, standing: "poor" }];
      continue;
    }
    const result = await tryBackend(context, chosen, drawing, milliseconds);
    if ("bytes" in result) return toDrawn(chosen, result, tried);
    tried.push(result);
    const { failOver } = DECISIONS[situationOf(result.error)];
    if (failOver) continue;
    refusals += 1;
    if (refusals > context.config.blockedRetryAttempts) break;
    left = left.filter(({ settings }) => settings.kind === chosen.settings.kind);
  }
  throw failureOf(context, all, tried);
}

function toDrawn(
  { lost }: Painter,
  { bytes, attempt }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly attempt: Attempt },
  tried: readonly { readonly attempt: Attempt }[],
): Drawn {
  const warnings = lost.map((parameter) => ({
    parameter,
    reason: "unsupported" as const,
    applied: null,
  }));
  return { bytes, attempts: [...tried.map((one) => one.attempt), attempt], warnings };
}

/** A refusal is the last word; otherwise what may pass by itself, since then another pass is worth while. */
function failureOf(
  context: AppContext,
  all: readonly Painter[],
  tried: readonly Failed[],
): DrawingFailed {
  const attempts = tried.map(({ attempt }) => attempt);
  const errors = tried.map(({ error }) => error);
  const error =
    errors.find(({ code }) => code === "blocked") ??
    errors.findLast(({ retryable }) => retryable) ??
    errors.at(-1) ??
    nobodyLeft(all, context.now());
  return new DrawingFailed(error, attempts);
}
