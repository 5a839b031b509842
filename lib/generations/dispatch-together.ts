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
import { meterAi } from "@/lib/usage/meter-ai";

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
  { id, recipe, chain }: GenerationRow,
  rows: readonly GenerationRow[],
): Promise<void> {
  const trail: Trail = { chain, verdicts: [], warnings: [] };
  let spent = 0;
  const ai = meterAi(context.ai, (milliNeurons) => void (spent += milliNeurons));
  const onStage = () => Promise.resolve();
  let told: readonly GenerationRow[] = [];
  try {
    await withDeadline({ timeoutMilliseconds: PATIENCE_MILLISECONDS }, (signal) =>
      untilAborted(preparePrompt({ ...context, ai, onStage }, recipe, trail), signal),
    );
    // A verdict or a warning has to be told of each picture: that is left to the runs.
    if (trail.verdicts.length === 0 && trail.warnings.length === 0) told = rows;
  } finally {
    // The work was done once, and the first of them stands for what it cost; its run adds its own.
    await note(context, told, { chain: trail.chain, payer: id, spent });
  }
}

type Outcome = {
  readonly chain: readonly ChainStep[];
  /** Id of the row that stands for what the work cost, and that in thousandths of a neuron. */
  readonly payer: string;
  readonly spent: number;
};

/** Gives rows the outcome, and one the cost, in one write each. A row that somebody has begun to work on stays. */
async function note(
  context: AppContext,
  told: readonly GenerationRow[],
  { chain, payer, spent }: Outcome,
): Promise<void> {
  if (told.length === 0 && spent === 0) return;
  const ids = JSON.stringify(told.map(({ id }) => id));
  const isTold = sql`id IN (SELECT value FROM json_each(${ids}))`;
  await runBatch(context.db, [
    sql`UPDATE generations SET chain = IIF(${isTold}, ${JSON.stringify(chain)}, chain),
        prompt_milli_neurons = prompt_milli_neurons + IIF(id = ${payer}, ${spent}, 0)
      WHERE (${isTold} OR id = ${payer}) AND state = 'queued' AND attempts = 0`,
  ]);
}
