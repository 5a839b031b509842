import { sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import { untilAborted, withDeadline } from "@/lib/backends/workers-ai/deadline";
import type { AppContext } from "@/lib/context";
import { enqueue } from "@/lib/generations/create";
import type { GenerationRow } from "@/lib/generations/row";
import { describeCause, log } from "@/lib/log";
import { preparePrompt } from "@/lib/prompts/prepare-prompt";
import type { ChainStep } from "@/lib/prompts/schema";
import type { Trail } from "@/lib/prompts/trail";

/** Work after an answer is cut off after 30 seconds (Workers limits, 2026); the rows have to be queued before. */
const PATIENCE_MILLISECONDS = 20_000;

/**
 * Queues new rows of the same words. Of several, the words are checked and translated first, once, and every row is
 * given the outcome as what an earlier run found out; the memory could not carry it, for a store may go on saying for a
 * minute that it holds nothing. Where that fails or finds anything to report, each row finds it out for itself.
 */
export async function dispatchTogether(
  context: AppContext,
  rows: readonly GenerationRow[],
): Promise<void> {
  if (rows.length > 1) await prepareTogether(context, rows);
  await Promise.all(rows.map((row) => enqueue(context, row)));
}

/**
 * Checks and translates the words of the first of several rows, and gives the outcome to all of them. Never throws: a
 * row without it finds everything out for itself.
 */
export async function prepareTogether(
  context: AppContext,
  rows: readonly GenerationRow[],
): Promise<void> {
  try {
    const [first] = rows;
    if (first !== undefined) await prepareFor(context, first, rows);
  } catch (cause) {
    log("warn", "generations.not_prepared", { cause: describeCause(cause) });
  }
}

async function prepareFor(
  context: AppContext,
  { recipe, chain }: GenerationRow,
  rows: readonly GenerationRow[],
): Promise<void> {
  const trail: Trail = { chain, verdicts: [], warnings: [] };
  const onStage = () => Promise.resolve();
  await withDeadline({ timeoutMilliseconds: PATIENCE_MILLISECONDS }, (signal) =>
    untilAborted(preparePrompt({ ...context, onStage }, recipe, trail), signal),
  );
  // A verdict or a warning has to be told of each picture: that is left to the runs.
  if (trail.verdicts.length > 0 || trail.warnings.length > 0) return;
  await giveChain(context, rows, trail.chain);
}

/** A row that somebody has begun to work on stays as it is. */
async function giveChain(
  context: AppContext,
  rows: readonly GenerationRow[],
  chain: readonly ChainStep[],
): Promise<void> {
  const ids = JSON.stringify(rows.map(({ id }) => id));
  await runBatch(context.db, [
    sql`UPDATE generations SET chain = ${JSON.stringify(chain)}
      WHERE id IN (SELECT value FROM json_each(${ids})) AND state = 'queued' AND attempts = 0`,
  ]);
}
