import { and, eq, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { readRow, runBatch } from "@/db/batch";
import { generations } from "@/db/schema";
import { mergeRoster, type RosterEntry, selectRoster } from "@/lib/backends/roster";
import type { AppContext } from "@/lib/context";
import { type ImageRow, readImage, selectImage } from "@/lib/generations/find-image";
import {
  keptAttempts,
  type PaintTrail,
  uncertainMilliNeurons,
} from "@/lib/generations/paint-trail";
import { asGenerationRow, type GenerationRow } from "@/lib/generations/row";
import type { GENERATION_STAGES } from "@/lib/generations/schema";
import type { ChainStep } from "@/lib/prompts/schema";
import { priceOfRecipe, settleReservation } from "@/lib/usage/reserve";

/** The right to work on one generation. Whoever loses it may not write the row any more. */
export type Lease = { readonly generationId: string; readonly leaseId: string };

export type Stage = (typeof GENERATION_STAGES)[number];

/** A generation that is one's own to work on, and what there is of its picture, garbage included. */
export type Leased = {
  readonly lease: Lease;
  readonly row: GenerationRow;
  readonly image: ImageRow | null;
};

const FIRST_STAGE = sql<Stage>`CASE
  WHEN json_extract(chain, '$[#-1].check.verdict') = 'passed'
  AND json_extract(chain, '$[#-1].language') = 'en' AND json_extract(recipe, '$.improve') IS NULL
  THEN 'painting'
  WHEN json_array_length(chain) = 1
  AND json_extract(chain, '$[0].language') <> 'en' AND json_extract(recipe, '$.english') IS NULL
  THEN 'translating' ELSE 'checking' END`;

/**
 * The stage a run begins with, from the columns `recipe` and `chain`. Its own write is saved: it is known already
 * whether a translation comes first, or whether nothing is left to do to the words.
 */
export function firstStage({ config }: Pick<AppContext, "config">): SQL<Stage> {
  // What is written is checked by a model first where that is wanted.
  return config.prompts.classifyOriginal ? sql`'checking'` : FIRST_STAGE;
}

/**
 * Takes the lease of a generation that waits, or whose last holder died, with one conditional UPDATE.
 * Returns null when somebody else holds it or nothing is left to do.
 */
export async function claimLease(
  context: AppContext,
  generationId: string,
): Promise<Leased | null> {
  const now = context.now();
  const leaseId = context.newId();
  const claim = context.db
    .update(generations)
    .set({
      state: "running",
      stage: firstStage(context),
      leaseId,
      leaseUntil: now + context.config.leaseMilliseconds,
      attempts: sql`attempts + 1`,
      startedAt: sql`COALESCE(started_at, ${now})`,
    })
    .where(
      and(
        eq(generations.id, generationId),
        inArray(generations.state, ["queued", "running"]),
        sql`flight IS NOT NULL`,
        or(eq(generations.state, "queued"), lt(generations.leaseUntil, now)),
      ),
    )
    .returning();
  const cacheKey = sql`(SELECT cache_key FROM generations WHERE id = ${generationId})`;
  const [claimed, image] = await runBatch(context.db, [claim.getSQL(), selectImage(cacheKey)]);
  const row = claimed?.results[0];
  if (row === undefined) return null;
  return {
    lease: { generationId, leaseId },
    row: asGenerationRow(readRow(generations, row)),
    image: readImage(image),
  };
}

/**
 * Moves a leased generation and its followers' view of it to the next stage and renews the lease.
 * Returns false when the lease is lost: the caller must stop.
 */
export async function enterStage(
  context: AppContext,
  lease: Lease,
  stage: Stage,
): Promise<boolean> {
  const outcome = await stageUpdate(context, lease, stage);
  return outcome.meta.changes > 0;
}

/**
 * The same for the stage in which backends are asked, and who they are, in one call. Returns null when the lease is
 * lost: the caller must stop.
 */
export async function enterPainting(
  context: AppContext,
  lease: Lease,
  chain: readonly ChainStep[],
): Promise<RosterEntry[] | null> {
  const [outcome, saved, ailing] = await context.db.batch([
    stageUpdate(context, lease, "painting", chain),
    ...selectRoster(context.db),
  ]);
  return outcome.meta.changes > 0 ? mergeRoster(context, saved, ailing) : null;
}

function stageUpdate(
  context: AppContext,
  lease: Lease,
  stage: Stage,
  chain?: readonly ChainStep[],
) {
  return context.db
    .update(generations)
    .set({
      stage,
      leaseUntil: context.now() + context.config.leaseMilliseconds,
      ...(chain === undefined ? {} : { chain }),
    })
    .where(holding(lease));
}

/**
 * Gives the generation back to the queue with what is known of its prompt and of who was asked to draw it, not to be
 * touched before `delayMilliseconds` are over.
 */
export async function releaseLease(
  context: AppContext,
  lease: Lease,
  row: GenerationRow,
  delayMilliseconds: number,
  trail: Pick<PaintTrail, "chain" | "attempts" | "promptMilliNeurons">,
): Promise<void> {
  // What an attempt may have cost is spent; drawing has its price reserved all the same.
  const milliNeurons = priceOfRecipe(row.recipe) + uncertainMilliNeurons(trail);
  const release = context.db
    .update(generations)
    .set({
      state: "queued",
      stage: "queued",
      leaseId: null,
      leaseUntil: context.now() + delayMilliseconds,
      chain: trail.chain,
      attemptsLog: keptAttempts(trail),
      promptMilliNeurons: trail.promptMilliNeurons,
      milliNeurons,
    })
    .where(holding(lease));
  const isMine = sql`EXISTS (SELECT 1 FROM generations WHERE ${holding(lease)})`;
  await runBatch(context.db, [...settleReservation(row, milliNeurons, isMine), release.getSQL()]);
}

/** The condition that every write of a lease holder carries. */
export function holding(lease: Lease) {
  return and(
    eq(generations.id, lease.generationId),
    eq(generations.leaseId, lease.leaseId),
    eq(generations.state, "running"),
  );
}
