import type { ImageModelV4 } from "@ai-sdk/provider";
import { type CatalogueModel, findModel } from "@/lib/backends/catalogue";
import { createWorkersAiModel } from "@/lib/backends/workers-ai/model";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { enterStage, type Lease } from "@/lib/generations/lease";
import type { GenerationRow } from "@/lib/generations/row";
import type { ChainStep } from "@/lib/prompts/schema";
import { settleDelivered } from "@/lib/generations/settle";
import { dropKeptBytes, keepBytes, takeKeptBytes } from "@/lib/images/keep-bytes";
import type { StoredPicture } from "@/lib/images/picture";
import { storePicture } from "@/lib/images/store-picture";
import { describeCause, log } from "@/lib/log";
import { preparePrompt } from "@/lib/prompts/prepare-prompt";
import { priceOf } from "@/lib/usage/price";

/** How far a run has got, for whoever has to deal with its failure. */
export type Progress = {
  chain: readonly ChainStep[];
  /** The paid-for picture; null until there is one. */
  bytes: Uint8Array<ArrayBuffer> | null;
};

/** Share of a stage's lease that a model may take, so that the time-out comes before the lease ends. */
const MODEL_SHARE_OF_LEASE = 0.8;

/** Stops a run whose lease went to somebody else. */
class LeaseLost extends Error {}

/**
 * Prompt, picture, storage, settlement. Bytes that were paid for but not stored are taken up again instead of drawn
 * again. Returns false when the lease was lost on the way. Throws AppError.
 */
export async function deliver(
  context: AppContext,
  lease: Lease,
  row: GenerationRow,
  progress: Progress,
): Promise<boolean> {
  try {
    return await deliverHolding(context, lease, row, progress);
  } catch (thrown) {
    if (thrown instanceof LeaseLost) return false;
    throw thrown;
  }
}

async function deliverHolding(
  context: AppContext,
  lease: Lease,
  row: GenerationRow,
  progress: Progress,
): Promise<boolean> {
  const model = findModel(row.recipe.model);
  if (model === null) throw new AppError("backend_rejected", "This model is no longer offered.");
  const kept = row.attempts > 1 ? await takeKeptBytes(context.cache, row.id) : null;
  const bytes = kept ?? (await paint(context, lease, row, model, progress));
  progress.bytes = bytes;
  await requireStage(context, lease, "storing");
  const picture = await store(context, row, bytes);
  const { milliNeurons } = priceOf(model, row.recipe);
  const delivery = { picture, chain: progress.chain, warnings: row.warnings, milliNeurons };
  const settled = await settleDelivered(context, lease, row, delivery);
  if (kept !== null) context.waitUntil(dropKeptBytes(context.cache, row.id));
  return settled;
}

async function paint(
  context: AppContext,
  lease: Lease,
  row: GenerationRow,
  model: CatalogueModel,
  progress: Progress,
): Promise<Uint8Array<ArrayBuffer>> {
  const prepared = await preparePrompt(
    { ...context, onStage: (stage) => requireStage(context, lease, stage) },
    { prompt: row.recipe.prompt, negativePrompt: row.recipe.negativePrompt },
  );
  progress.chain = prepared.chain;
  await requireStage(context, lease, "painting", prepared.chain);
  const timeoutMilliseconds = context.config.leaseMilliseconds * MODEL_SHARE_OF_LEASE;
  const painter = createWorkersAiModel(context.ai, model, { timeoutMilliseconds });
  return callPainter(painter, row, prepared);
}

async function callPainter(
  painter: ImageModelV4,
  row: GenerationRow,
  prepared: { readonly prompt: string; readonly negativePrompt: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const { recipe } = row;
  const result = await painter.doGenerate({
    prompt: prepared.prompt,
    n: 1,
    size: `${recipe.width}x${recipe.height}`,
    aspectRatio: undefined,
    seed: recipe.seed ?? undefined,
    files: undefined,
    mask: undefined,
    providerOptions: {
      workersAi: {
        ...(prepared.negativePrompt === "" ? {} : { negativePrompt: prepared.negativePrompt }),
        ...(recipe.steps === null ? {} : { steps: recipe.steps }),
        ...(recipe.guidance === null ? {} : { guidance: recipe.guidance }),
      },
    },
  });
  const image = result.images[0];
  if (image === undefined) throw new AppError("backend_failed", "The model sent no picture.");
  return typeof image === "string" ? Uint8Array.fromBase64(image) : new Uint8Array(image);
}

/** Stores the bytes; when the bucket refuses, keeps them elsewhere first, so that the next run need not pay again. */
async function store(
  context: AppContext,
  row: GenerationRow,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<StoredPicture> {
  const { width, height } = row.recipe;
  try {
    return await storePicture(context, {
      bytes,
      cacheKey: row.cacheKey,
      expected: { width, height },
    });
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === "storage_failed") {
      await keepBytes(context.cache, row.id, bytes).catch((cause: unknown) => {
        log("error", "picture.not_kept", { generation: row.id, cause: describeCause(cause) });
      });
    }
    throw thrown;
  }
}

async function requireStage(
  context: AppContext,
  lease: Lease,
  stage: "checking" | "translating" | "painting" | "storing",
  chain?: readonly ChainStep[],
): Promise<void> {
  if (!(await enterStage(context, lease, stage, chain))) throw new LeaseLost("The lease was lost.");
}
