import { type SQL, sql } from "drizzle-orm";
import { readRow, runBatch } from "@/db/batch";
import { generations } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import type { AppError } from "@/lib/errors";
import { dispatchHosting } from "@/lib/generations/dispatch-hosting";
import type { Lease } from "@/lib/generations/lease";
import {
  keptAttempts,
  type PaintTrail,
  uncertainMilliNeurons,
} from "@/lib/generations/paint-trail";
import { asGenerationRow, type DrawnPicture, type GenerationRow } from "@/lib/generations/row";
import { verdictStatements } from "@/lib/generations/verdict-statements";
import { insertSearched, searchedWords } from "@/lib/generations/search-index";
import { utcDay } from "@/lib/usage/day";
import { noteExhausted, settleReservation } from "@/lib/usage/reserve";

/** What a finished drawing leaves behind. */
export type Delivery = Omit<Readonly<PaintTrail>, "warnings"> & {
  readonly picture: DrawnPicture;
  /** What drawing this very picture cost, attempts of unknown end not included. */
  readonly milliNeurons: number;
};

/*
 * Every statement of a settling batch carries the same guard, and the one that ends the lease comes last: either the
 * whole batch takes effect, or, when the lease was lost, none of it.
 */
function guard(lease: Lease): SQL {
  return sql`EXISTS (SELECT 1 FROM generations WHERE id = ${lease.generationId}
    AND lease_id = ${lease.leaseId} AND state = 'running')`;
}

const LEDGER_COLUMNS = sql.raw(
  "generation_id, kind, owner_id, model, milli_neurons, prompt_milli_neurons, created_at",
);

/** What a day's row has is not replaced but added to. */
const ADD_SPENT = sql.raw(`milli_neurons = milli_neurons + excluded.milli_neurons,
  prompt_milli_neurons = prompt_milli_neurons + excluded.prompt_milli_neurons`);

function followersOf(lease: Lease): SQL {
  return sql`(SELECT COUNT(*) FROM generations WHERE follows = ${lease.generationId})`;
}

/**
 * Ends a generation with its picture: image row, ledger, daily rollup, followers and the generation itself, as one.
 * Returns the row as it ended, so that nobody has to look it up; null when the lease was lost: then nothing was written.
 */
export async function settleDelivered(
  context: AppContext,
  lease: Lease,
  row: GenerationRow,
  delivery: Delivery,
): Promise<GenerationRow | null> {
  const outcomes = await runBatch(context.db, [
    insertImage(context, lease, row, delivery),
    ...verdictStatements(context, row, delivery.verdicts, guard(lease)),
    ...settlePayment(context, lease, row, delivery),
    ...settleReservation(row, spentOn(delivery), guard(lease)),
    ...settleRows(context, lease, row, delivery, false),
  ]);
  return finish(context, outcomes);
}

/** Drawing, and attempts that may have been charged as well. */
function spentOn(delivery: Delivery): number {
  return delivery.milliNeurons + uncertainMilliNeurons(delivery);
}

/** Ends a generation whose picture turned out to be drawn already: only what was spent on the way is charged. */
export async function settleKnown(
  context: AppContext,
  lease: Lease,
  row: GenerationRow,
  delivery: Delivery,
): Promise<GenerationRow | null> {
  const now = context.now();
  const { model } = row.recipe;
  const uncertain = uncertainMilliNeurons(delivery);
  const { promptMilliNeurons } = delivery;
  const outcomes = await runBatch(context.db, [
    sql`UPDATE images SET refs = refs + 1 + ${followersOf(lease)}
      WHERE cache_key = ${row.cacheKey} AND refs > 0 AND ${guard(lease)}`,
    sql`INSERT INTO ledger (${LEDGER_COLUMNS})
      SELECT id, 'cached', owner_id, ${model}, IIF(follows IS NULL, ${uncertain}, 0),
        IIF(follows IS NULL, ${promptMilliNeurons}, 0), ${now} FROM generations
      WHERE (id = ${lease.generationId} OR follows = ${lease.generationId}) AND ${guard(lease)}
      ON CONFLICT DO NOTHING`,
    sql`INSERT INTO usage_daily (day, model, cache_hits, saved_milli_neurons, milli_neurons,
        prompt_milli_neurons)
      SELECT ${utcDay(now)}, ${model}, 1 + ${followersOf(lease)},
        (1 + ${followersOf(lease)}) * ${delivery.milliNeurons}, ${uncertain}, ${promptMilliNeurons}
      WHERE ${guard(lease)}
      ON CONFLICT (day, model) DO UPDATE SET cache_hits = cache_hits + excluded.cache_hits,
        saved_milli_neurons = saved_milli_neurons + excluded.saved_milli_neurons, ${ADD_SPENT}`,
    ...settleReservation(row, uncertain, guard(lease)),
    ...settleRows(context, lease, row, { ...delivery, milliNeurons: 0 }, true),
  ]);
  return finish(context, outcomes);
}

/** Ends a generation without a picture, with a reason its owner is told. Costs what was spent on the way. */
export async function settleFailed(
  context: AppContext,
  lease: Lease,
  row: GenerationRow,
  error: AppError,
  trail: Omit<Readonly<PaintTrail>, "warnings">,
): Promise<GenerationRow | null> {
  const now = context.now();
  const uncertain = uncertainMilliNeurons(trail);
  const { promptMilliNeurons } = trail;
  const state = error.code === "blocked" ? "blocked" : "failed";
  const column = sql.raw(error.code === "blocked" ? "refusals" : "failures");
  const ending = sql`state = ${state}, stage = 'done', error_code = ${error.code},
    error_details = ${JSON.stringify(error.details)}, chain = ${JSON.stringify(trail.chain)},
    follows = NULL, finished_at = ${now}`;
  const outcomes = await runBatch(context.db, [
    ...verdictStatements(context, row, trail.verdicts, guard(lease)),
    sql`INSERT INTO ledger (${LEDGER_COLUMNS})
      SELECT ${row.id}, 'failed', ${row.ownerId}, ${row.recipe.model}, ${uncertain},
        ${promptMilliNeurons}, ${now}
      WHERE ${uncertain + promptMilliNeurons} > 0 AND ${guard(lease)} ON CONFLICT DO NOTHING`,
    sql`INSERT INTO usage_daily (day, model, ${column}, milli_neurons, prompt_milli_neurons)
      SELECT ${utcDay(now)}, ${row.recipe.model}, 1 + ${followersOf(lease)}, ${uncertain},
        ${promptMilliNeurons} WHERE ${guard(lease)}
      ON CONFLICT (day, model) DO UPDATE SET ${column} = ${column} + excluded.${column}, ${ADD_SPENT}`,
    ...settleReservation(row, uncertain, guard(lease)),
    ...noteExhausted(context, error, guard(lease)),
    sql`UPDATE generations SET ${ending}
      WHERE follows = ${lease.generationId} AND ${guard(lease)}`,
    sql`UPDATE generations SET ${ending}, ${attemptsOf(trail)}, milli_neurons = ${uncertain},
      prompt_milli_neurons = ${promptMilliNeurons}, flight = NULL, lease_id = NULL
      WHERE id = ${lease.generationId} AND lease_id = ${lease.leaseId} AND state = 'running'
      RETURNING *`,
  ]);
  return endedRow(outcomes);
}

function insertImage(
  context: AppContext,
  lease: Lease,
  row: GenerationRow,
  delivery: Delivery,
): SQL {
  return sql`INSERT INTO images (cache_key, generation_id, owner_id, picture, chain, refs, created_at)
    SELECT ${row.cacheKey}, ${row.id}, ${row.ownerId}, ${JSON.stringify(delivery.picture)},
      ${JSON.stringify(delivery.chain)}, 1 + ${followersOf(lease)}, ${context.now()}
    WHERE ${guard(lease)}
    ON CONFLICT (cache_key) DO UPDATE SET refs = MAX(images.refs, 0) + excluded.refs,
      picture = excluded.picture, chain = excluded.chain`;
}

function settlePayment(context: AppContext, lease: Lease, row: GenerationRow, delivery: Delivery) {
  const now = context.now();
  const { model } = row.recipe;
  const { milliNeurons, promptMilliNeurons } = delivery;
  const spent = spentOn(delivery);
  return [
    sql`INSERT INTO ledger (${LEDGER_COLUMNS})
      SELECT ${row.id}, 'picture', ${row.ownerId}, ${model}, ${spent}, ${promptMilliNeurons}, ${now}
      WHERE ${guard(lease)}
      UNION ALL SELECT id, 'cached', owner_id, ${model}, 0, 0, ${now} FROM generations
      WHERE follows = ${lease.generationId} AND ${guard(lease)}
      ON CONFLICT DO NOTHING`,
    sql`INSERT INTO usage_daily (day, model, pictures, cache_hits, milli_neurons, saved_milli_neurons,
        prompt_milli_neurons)
      SELECT ${utcDay(now)}, ${model}, 1, ${followersOf(lease)}, ${spent},
        ${followersOf(lease)} * ${milliNeurons}, ${promptMilliNeurons} WHERE ${guard(lease)}
      ON CONFLICT (day, model) DO UPDATE SET pictures = pictures + 1,
        cache_hits = cache_hits + excluded.cache_hits,
        saved_milli_neurons = saved_milli_neurons + excluded.saved_milli_neurons, ${ADD_SPENT}`,
  ];
}

/** The index, then the followers, the leased generation last: see the note at the top. */
function settleRows(
  context: AppContext,
  lease: Lease,
  row: GenerationRow,
  delivery: Delivery,
  cached: boolean,
) {
  const ending = sql`state = 'succeeded', stage = 'done', picture = ${JSON.stringify(delivery.picture)},
    chain = ${JSON.stringify(delivery.chain)}, follows = NULL, finished_at = ${context.now()}`;
  return [
    insertSearched(
      searchedWords(row.recipe.prompt, delivery.chain),
      sql`(id = ${row.id} OR follows = ${row.id}) AND ${guard(lease)}`,
    ),
    sql`UPDATE generations SET ${ending}, cached = 1
      WHERE follows = ${row.id} AND ${guard(lease)} RETURNING id, hosting_due`,
    sql`UPDATE generations SET ${ending}, cached = ${cached ? 1 : 0},
      milli_neurons = ${spentOn(delivery)}, prompt_milli_neurons = ${delivery.promptMilliNeurons},
      ${attemptsOf(delivery)}, flight = NULL, lease_id = NULL
      WHERE id = ${row.id} AND lease_id = ${lease.leaseId} AND state = 'running'
      RETURNING *`,
  ];
}

/** Written with the leading row only: who followed asked nobody. */
function attemptsOf(trail: Pick<PaintTrail, "attempts">): SQL {
  const kept = keptAttempts(trail);
  return sql`attempts_log = ${kept === null ? null : JSON.stringify(kept)}`;
}

/** Pictures that were shared while they were being made go to the image host now that they are there. */
async function finish(
  context: AppContext,
  outcomes: readonly D1Result<Record<string, unknown>>[],
): Promise<GenerationRow | null> {
  const shared = outcomes.slice(-2).flatMap(({ results }) => results);
  const due = shared.filter((row) => (row["hosting_due"] ?? null) !== null);
  await dispatchHosting(
    context,
    due.map((row) => String(row["id"])),
  );
  return endedRow(outcomes);
}

/** What the last statement of a settling batch returned: the leased row, if the lease still held. */
function endedRow(outcomes: readonly D1Result<Record<string, unknown>>[]): GenerationRow | null {
  const row = outcomes.at(-1)?.results[0];
  return row === undefined ? null : asGenerationRow(readRow(generations, row));
}
