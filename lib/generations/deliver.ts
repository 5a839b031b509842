import { type CatalogueModel, findModel } from "@/lib/backends/catalogue";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { mostAttempts } from "@/lib/generations/attempts";
import { keepDrawn, noteOf, type Progress } from "@/lib/generations/keep-drawn";
import { enterPainting, enterStage, type Lease, type Stage } from "@/lib/generations/lease";
import { paint } from "@/lib/generations/paint";
import type { GenerationRow } from "@/lib/generations/row";
import { settleDelivered } from "@/lib/generations/settle";
import { findUnsettled, recallNote, type Unsettled } from "@/lib/generations/take-up";
import { dropKeptBytes } from "@/lib/images/keep-bytes";
import type { StoredPicture } from "@/lib/images/picture";
import { storePicture } from "@/lib/images/store-picture";
import { describeCause, log } from "@/lib/log";
import type { ChainStep } from "@/lib/prompts/schema";
import { meterAi } from "@/lib/usage/meter-ai";
import { priceOf } from "@/lib/usage/price";

/** After this share of its lease a drawing renews it, so that what is left is enough to store the picture. */
const DRAWING_SHARE_OF_LEASE = 0.5;

/** One run's hold of its generation. */
type Run = {
  readonly lease: Lease;
  readonly row: GenerationRow;
  readonly model: CatalogueModel;
  readonly progress: Progress;
};

/** Stops a run whose lease went to somebody else. */
class LeaseLost extends Error {}

/**
 * Prompt, picture, storage, settlement. What an earlier run paid for is taken up instead of drawn again. Returns the
 * row as it ended; null when the lease was lost on the way. Throws AppError, or what the database throws.
 */
export async function deliver(
  context: AppContext,
  lease: Lease,
  row: GenerationRow,
  progress: Progress,
): Promise<GenerationRow | null> {
  const run = { lease, row, model: requireModel(row), progress };
  try {
    const earlier = row.attempts > 1 ? await lookForUnsettled(context, row, progress) : null;
    if (earlier !== null) takeUp(progress, earlier);
    const isKept = earlier?.kept === true;
    const leasedAt = progress.bytes === null ? await draw(context, run, isKept) : context.now();
    return await deliverDrawn(context, run, { leasedAt, isKept });
  } catch (thrown) {
    if (thrown instanceof LeaseLost) return null;
    throw thrown;
  }
}

/**
 * Delivers what an earlier run paid for, and draws nothing. Returns the row as it ended; null when there is no such picture or
 * the lease was lost. Throws like `deliver`.
 */
export async function deliverUnsettled(
  context: AppContext,
  lease: Lease,
  row: GenerationRow,
  progress: Progress,
): Promise<GenerationRow | null> {
  const earlier = await findUnsettled(context, row);
  if (earlier === null || earlier.note.unchecked) return null;
  takeUp(progress, earlier);
  const run = { lease, row, model: requireModel(row), progress };
  return deliverDrawn(context, run, { leasedAt: context.now(), isKept: earlier.kept });
}

function requireModel(row: GenerationRow): CatalogueModel {
  const model = findModel(row.recipe.model);
  if (model === null) throw new AppError("backend_rejected", "This model is no longer offered.");
  return model;
}

/** Who cannot tell whether there is a picture waits rather than pay for another, but not until the last try is over. */
async function lookForUnsettled(
  context: AppContext,
  row: GenerationRow,
  progress: Progress,
): Promise<Unsettled | null> {
  try {
    return await findUnsettled(context, row);
  } catch (thrown) {
    if (row.attempts < mostAttempts(progress)) throw thrown;
    log("error", "picture.maybe_drawn_twice", {
      generation: row.id,
      cause: describeCause(thrown),
    });
    return null;
  }
}

function takeUp(progress: Progress, { bytes, note }: Unsettled): void {
  recallNote(progress, note);
  if (note.unchecked) progress.unchecked = bytes;
  else progress.bytes = bytes;
}

/** Draws; what no classifier could look at yet is kept for the next run. Returns when the lease was last renewed. */
async function draw(
  context: AppContext,
  { lease, row, model, progress }: Run,
  isKept: boolean,
): Promise<number> {
  let leasedAt = context.now();
  const enter = async (stage: Stage) => {
    // The claim of the lease has written it.
    if (stage === row.stage) return;
    if (!(await enterStage(context, lease, stage))) throw new LeaseLost();
    leasedAt = context.now();
  };
  const startPainting = async (chain: readonly ChainStep[]) => {
    if (row.stage === "painting" && chain === row.chain) return null;
    const roster = await enterPainting(context, lease, chain);
    if (roster === null) throw new LeaseLost();
    leasedAt = context.now();
    return roster;
  };
  const ai = meterAi(context.ai, (spent) => void (progress.promptMilliNeurons += spent));
  try {
    const painting = { ...context, ai, enter, enterPainting: startPainting };
    progress.bytes = await paint(painting, row.recipe, model, progress);
  } catch (thrown) {
    if (progress.unchecked !== null) await keepDrawn(context, row, progress, progress.unchecked);
    else if (isKept) context.waitUntil(dropKeptBytes(context.cache, row.id)); // It was refused.
    throw thrown;
  }
  progress.unchecked = null;
  return leasedAt;
}

/**
 * Stores the picture and settles. Once it is in the bucket the next run finds it there; before that, whatever fails,
 * it is kept aside.
 */
async function deliverDrawn(
  context: AppContext,
  run: Run,
  { leasedAt, isKept }: { readonly leasedAt: number; readonly isKept: boolean },
): Promise<GenerationRow | null> {
  const { lease, row, model, progress } = run;
  const { bytes } = progress;
  if (bytes === null) throw new Error("There is no picture to deliver.");
  const forget = () => context.waitUntil(dropKeptBytes(context.cache, row.id));
  let stored: StoredPicture;
  try {
    await renewLate(context, lease, leasedAt);
    const { width, height } = row.recipe;
    const { cacheKey } = row;
    const note = noteOf(row, progress, false);
    stored = await storePicture(context, { bytes, cacheKey, expected: { width, height }, note });
  } catch (thrown) {
    if (!noteUnusable(progress, thrown)) await keepDrawn(context, row, progress, bytes);
    else if (isKept) forget();
    throw thrown;
  }
  const drawnBy = progress.attempts.findLast(({ outcome }) => outcome === "succeeded");
  const { warnings } = progress;
  const settled = await settleDelivered(context, lease, row, {
    ...progress,
    picture: warnings.length === 0 ? stored : { ...stored, warnings },
    milliNeurons: drawnBy?.milliNeurons ?? priceOf(model, row.recipe).milliNeurons,
  });
  if (settled !== null && isKept) forget();
  return settled;
}

/**
 * Storing has to end before the lease does. Most pictures are drawn so soon that this write can be saved. A database
 * that fails here stops nothing: settling has the lease as its condition anyway.
 */
async function renewLate(context: AppContext, lease: Lease, leasedAt: number): Promise<void> {
  const { leaseMilliseconds } = context.config;
  if (context.now() - leasedAt <= leaseMilliseconds * DRAWING_SHARE_OF_LEASE) return;
  const isMine = await enterStage(context, lease, "painting").catch((cause: unknown) => {
    log("warn", "lease.not_renewed", {
      generation: lease.generationId,
      cause: describeCause(cause),
    });
    return true;
  });
  if (!isMine) throw new LeaseLost();
}

/**
 * A picture that turned out to be blank or broken when it was decoded is none, and no success of who drew it. Returns
 * false for every other failure.
 */
function noteUnusable(progress: Progress, thrown: unknown): boolean {
  if (!(thrown instanceof AppError) || thrown.code !== "backend_failed") return false;
  progress.bytes = null;
  const last = progress.attempts.at(-1);
  if (last?.outcome !== "succeeded") return true;
  const failed = { ...last, outcome: "failed" as const, code: thrown.code, milliNeurons: 0 };
  progress.attempts = [...progress.attempts.slice(0, -1), failed];
  return true;
}
