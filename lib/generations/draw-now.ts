import { type AppContext, SYSTEM } from "@/lib/context";
import { AppError, toAppError } from "@/lib/errors";
import { type Confirm, enqueue } from "@/lib/generations/create";
import { createMany } from "@/lib/generations/create-many";
import { prepareTogether } from "@/lib/generations/dispatch-together";
import { errorOf } from "@/lib/generations/error-of";
import { findGeneration } from "@/lib/generations/find";
import type { Leased } from "@/lib/generations/lease";
import { type GenerationRow, isFinal } from "@/lib/generations/row";
import { runGeneration, runLeased } from "@/lib/generations/run";
import { readOriginal } from "@/lib/images/read-original";
import { describeCause, log } from "@/lib/log";
import type { RecipeInput } from "@/lib/recipe/schema";
import { sleep } from "@/lib/sleep";

/** How often somebody else's drawing is looked at: at first, and later. */
const FIRST_WAIT_MILLISECONDS = 100;
const LONGEST_WAIT_MILLISECONDS = 1000;

type Bytes = Uint8Array<ArrayBuffer>;

/** What a run of our own left: the picture if it drew one, and the row if it brought it to an end. */
type Worked = { readonly bytes: Bytes | null; readonly row: GenerationRow | null };

/** A picture that was waited for. */
export type Drawn = {
  /** Without a `picture` while it is paid for and not stored yet: `bytes` are all there is then. */
  readonly row: GenerationRow;
  /** The original. */
  readonly bytes: Bytes;
};

/** What became of one picture that was waited for. */
export type DrawnOutcome = Drawn | { readonly error: AppError; readonly row: GenerationRow | null };

/**
 * Asks for pictures and waits for them: the same requests as anybody's, worked on here and now instead of by the queue.
 * A caller who hangs up loses nothing, for the work goes on; a caller whose patience ends gets `backend_timeout`, and
 * finds the picture by asking again. Throws what `createMany` throws; what happens to one picture is in its outcome.
 * `onTaken` is told in between which rows are waited for: from then on nothing is thrown.
 */
export async function drawNow(
  context: AppContext,
  input: RecipeInput,
  count = 1,
  onTaken: (rows: readonly GenerationRow[]) => void = () => {},
): Promise<readonly DrawnOutcome[]> {
  const deadline = context.now() + context.config.syncMilliseconds;
  const fresh: GenerationRow[] = [];
  const read = new Map<string, Bytes>();
  const outcomes = await createMany(context, input, count, {
    dispatch: (_, rows) => void fresh.push(...rows),
    confirm: confirmByReading(read),
    takesLease: true,
  });
  onTaken(outcomes.flatMap((outcome) => ("row" in outcome ? [outcome.row] : [])));
  const work = workOn(context, fresh, deadline);
  if (fresh.length > 0) context.waitUntil(work);
  const isOwn = (row: GenerationRow) => fresh.some(({ id }) => id === row.id);
  return Promise.all(
    outcomes.map(async (outcome) => {
      if ("error" in outcome) return { error: outcome.error, row: null };
      const { row } = outcome;
      const known = read.get(row.picture?.key ?? "");
      if (known !== undefined) return { row, bytes: known };
      return collect(context, row, isOwn(row) ? work : null, deadline);
    }),
  );
}

/** Reads a remembered picture at once instead of looking for it first: one call of the bucket for a known picture. */
function confirmByReading(read: Map<string, Bytes>): Confirm {
  return async (context, picture) => {
    try {
      read.set(picture.key, await readOriginal(context, picture));
      return true;
    } catch (thrown) {
      if (thrown instanceof AppError && thrown.code === "not_found") return false;
      throw thrown;
    }
  };
}

/** The same for one picture. Throws what became of it, when that is no picture. */
export async function drawOneNow(context: AppContext, input: RecipeInput): Promise<Drawn> {
  const [outcome] = await drawNow(context, input);
  if (outcome === undefined) throw new AppError("internal", "Nothing was drawn.");
  if ("error" in outcome) throw outcome.error;
  return outcome;
}

/** Runs new rows side by side. What has to wait for longer goes on in the queue. Never throws. */
async function workOn(
  context: AppContext,
  rows: readonly GenerationRow[],
  deadline: number,
): Promise<ReadonlyMap<string, Worked>> {
  const own = { ...context, actor: SYSTEM };
  const worked = new Map<string, Worked>();
  if (rows.length > 1) await prepareTogether(own, rows);
  await Promise.all(
    rows.map(async (row) => {
      try {
        worked.set(row.id, await runUntil(own, row, deadline));
      } catch (cause) {
        // The row is the outbox: the sweep finds it.
        log("error", "generation.run_failed", { generation: row.id, cause: describeCause(cause) });
      }
    }),
  );
  return worked;
}

async function runUntil(
  context: AppContext,
  row: GenerationRow,
  deadline: number,
): Promise<Worked> {
  let leased = leaseOf(row);
  for (;;) {
    const outcome = await (leased === null
      ? runGeneration(context, row.id)
      : runLeased(context, leased));
    leased = null;
    if (outcome.kind === "completed") return outcome;
    if (outcome.kind === "stale") return { bytes: null, row: null };
    const { delayMilliseconds, unstored } = outcome;
    if (unstored !== null || context.now() + delayMilliseconds > deadline) {
      await enqueue(context, row, Math.ceil(delayMilliseconds / 1000));
      return { bytes: unstored, row: null };
    }
    await sleep(delayMilliseconds);
  }
}

/** The lease that a new row was born with; a recipe that has one had no picture then, not even remains of one. */
function leaseOf(row: GenerationRow): Leased | null {
  const { id, leaseId } = row;
  return leaseId === null ? null : { lease: { generationId: id, leaseId }, row, image: null };
}

async function collect(
  context: AppContext,
  row: GenerationRow,
  work: Promise<ReadonlyMap<string, Worked>> | null,
  deadline: number,
): Promise<DrawnOutcome> {
  try {
    const all = work === null ? null : await orNullAt(deadline - context.now(), work);
    const { bytes = null, row: ended = null } = all?.get(row.id) ?? {};
    if (bytes !== null) return { row: ended ?? (await asItIs(context, row)), bytes };
    const last = ended ?? (await waitFor(context, row, deadline));
    if (last.picture === null) return { error: errorOf(last), row: last };
    return { row: last, bytes: await readOriginal(context, last.picture) };
  } catch (thrown) {
    return { error: toAppError(thrown), row };
  }
}

/** The row now; as it was when the database cannot say, for the picture is there and need not wait for that. */
async function asItIs(context: AppContext, row: GenerationRow): Promise<GenerationRow> {
  try {
    return (await findGeneration(context, row.id)) ?? row;
  } catch (cause) {
    log("warn", "generation.not_read", { generation: row.id, cause: describeCause(cause) });
    return row;
  }
}

/** The row as it ended, or as it is when the patience ends. */
async function waitFor(
  context: AppContext,
  row: GenerationRow,
  deadline: number,
): Promise<GenerationRow> {
  if (isFinal(row)) return row;
  for (let wait = FIRST_WAIT_MILLISECONDS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MILLISECONDS)) {
    const current = await findGeneration(context, row.id);
    if (current === null) throw new AppError("not_found", "The picture was deleted.");
    if (isFinal(current) || context.now() + wait > deadline) return current;
    await sleep(wait);
  }
}

async function orNullAt<Value>(milliseconds: number, work: Promise<Value>): Promise<Value | null> {
  const stop = new AbortController();
  try {
    const patience = sleep(Math.max(0, milliseconds), stop.signal).then(() => null);
    return await Promise.race([work, patience]);
  } finally {
    stop.abort();
  }
}
