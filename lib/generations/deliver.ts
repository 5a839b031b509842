import { findModel } from "@/lib/backends/catalogue";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { enterPainting, enterStage, type Lease, type Stage } from "@/lib/generations/lease";
import { paint } from "@/lib/generations/paint";
import type { PaintTrail } from "@/lib/generations/paint-trail";
import type { GenerationRow } from "@/lib/generations/row";
import type { ChainStep } from "@/lib/prompts/schema";
import { settleDelivered } from "@/lib/generations/settle";
import { dropKeptBytes, keepBytes, takeKeptBytes } from "@/lib/images/keep-bytes";
import type { StoredPicture } from "@/lib/images/picture";
import { storePicture } from "@/lib/images/store-picture";
import { describeCause, log } from "@/lib/log";
import { meterAi } from "@/lib/usage/meter-ai";
import { priceOf } from "@/lib/usage/price";

/** How far a run has got, for whoever has to deal with its failure. */
export type Progress = PaintTrail & {
  /** The paid-for picture; null until there is one. */
  bytes: Uint8Array<ArrayBuffer> | null;
};

/** After this share of its lease a drawing renews it, so that what is left is enough to store the picture. */
const DRAWING_SHARE_OF_LEASE = 0.5;

/** Stops a run whose lease went to somebody else. */
class LeaseLost extends Error {}

/**
 * Prompt, picture, storage, settlement. Bytes that were paid for but not stored are taken up again instead of drawn
 * again. Returns the row as it ended; null when the lease was lost on the way. Throws AppError.
 */
export async function deliver(
  context: AppContext,
  lease: Lease,
  row: GenerationRow,
  progress: Progress,
): Promise<GenerationRow | null> {
  try {
    return await deliverHolding(context, lease, row, progress);
  } catch (thrown) {
    if (thrown instanceof LeaseLost) return null;
    throw thrown;
  }
}

async function deliverHolding(
  context: AppContext,
  lease: Lease,
  row: GenerationRow,
  progress: Progress,
): Promise<GenerationRow | null> {
  const model = findModel(row.recipe.model);
  if (model === null) throw new AppError("backend_rejected", "This model is no longer offered.");
  const kept = row.attempts > 1 ? await takeKeptBytes(context.cache, row.id) : null;
  let leasedAt = context.now();
  const enter = async (stage: Stage) => {
    // The claim of the lease has written it.
    if (stage === row.stage) return;
    await requireStage(context, lease, stage);
    leasedAt = context.now();
  };
  const startPainting = async (chain: readonly ChainStep[]) => {
    if (row.stage === "painting" && chain === row.chain) return null;
    const roster = await enterPainting(context, lease, chain);
    if (roster === null) throw new LeaseLost("The lease was lost.");
    leasedAt = context.now();
    return roster;
  };
  if (kept !== null) progress.warnings = kept.warnings;
  const ai = meterAi(context.ai, (spent) => void (progress.promptMilliNeurons += spent));
  const painting = { ...context, ai, enter, enterPainting: startPainting };
  const bytes = kept?.bytes ?? (await paint(painting, row.recipe, model, progress));
  progress.bytes = bytes;
  // Storing has to end before the lease does. Most pictures are drawn so soon that this write can be saved.
  if (context.now() - leasedAt > context.config.leaseMilliseconds * DRAWING_SHARE_OF_LEASE) {
    await requireStage(context, lease, "painting");
  }
  const { warnings } = progress;
  const stored = await store(context, row, { bytes, warnings }).catch((thrown: unknown) => {
    noteUnusable(progress, thrown);
    throw thrown;
  });
  const drawnBy = progress.attempts.findLast(({ outcome }) => outcome === "succeeded");
  const milliNeurons = drawnBy?.milliNeurons ?? priceOf(model, row.recipe).milliNeurons;
  const settled = await settleDelivered(context, lease, row, {
    ...progress,
    picture: warnings.length === 0 ? stored : { ...stored, warnings },
    milliNeurons,
  });
  if (kept !== null) context.waitUntil(dropKeptBytes(context.cache, row.id));
  return settled;
}

/** A picture that turned out to be blank or broken when it was decoded is none, and no success of who drew it. */
function noteUnusable(progress: Progress, thrown: unknown): void {
  if (!(thrown instanceof AppError) || thrown.code !== "backend_failed") return;
  const last = progress.attempts.at(-1);
  if (last?.outcome !== "succeeded") return;
  const failed = { ...last, outcome: "failed" as const, code: thrown.code, milliNeurons: 0 };
  progress.attempts = [...progress.attempts.slice(0, -1), failed];
  progress.bytes = null;
}

/** Stores the bytes; when the bucket refuses, keeps them elsewhere first, so that the next run need not pay again. */
async function store(
  context: AppContext,
  row: GenerationRow,
  drawn: Parameters<typeof keepBytes>[2],
): Promise<StoredPicture> {
  const { width, height } = row.recipe;
  try {
    return await storePicture(context, {
      bytes: drawn.bytes,
      cacheKey: row.cacheKey,
      expected: { width, height },
    });
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === "storage_failed") {
      await keepBytes(context.cache, row.id, drawn).catch((cause: unknown) => {
        log("error", "picture.not_kept", { generation: row.id, cause: describeCause(cause) });
      });
    }
    throw thrown;
  }
}

async function requireStage(context: AppContext, lease: Lease, stage: Stage): Promise<void> {
  if (!(await enterStage(context, lease, stage))) throw new LeaseLost("The lease was lost.");
}
