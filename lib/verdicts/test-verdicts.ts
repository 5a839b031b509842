import { sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import { openDatabase } from "@/db/client";
import { recordVerdict, type VerdictEntry } from "@/lib/verdicts/record";
import { counts, resetCounts } from "@/tests/worker/faults";
import { instrumentDatabase } from "@/tests/worker/instrument";
import { asActor, type TestContext } from "@/tests/worker/test-context";

/** A refusal by the lexicon for tests: a new generation, and nothing else than what is said. */
export function verdictEntry(
  context: TestContext,
  entry: Partial<VerdictEntry> = {},
): VerdictEntry {
  return {
    generationId: context.newId(),
    step: "original",
    outcome: "refused",
    layer: "lexicon",
    engine: "lexicon",
    category: "hate",
    signals: ["hate"],
    prompt: "zły opis",
    judged: "zły opis",
    ...entry,
  };
}

/** Records a verdict as the end of a generation would. */
export async function record(
  context: TestContext,
  entry: Partial<VerdictEntry> = {},
): Promise<VerdictEntry> {
  const whole = verdictEntry(context, entry);
  await runBatch(context.db, recordVerdict(whole, context.now(), sql`TRUE`));
  return whole;
}

/** The same world seen by an administrator. */
export function asAdmin(context: TestContext): TestContext {
  return asActor(context, { isAdmin: true });
}

/** The daily counts as they are stored. */
export function readDaily(context: TestContext) {
  return context.db.all(sql`SELECT day, category, layer, outcome, count, false_alarms
    FROM verdicts_daily ORDER BY day, category, layer, outcome`);
}

/** Rows that the statements of `work` read, as D1 bills them. */
export async function countRowsRead(
  context: TestContext,
  work: (counted: TestContext) => Promise<unknown>,
): Promise<number> {
  resetCounts(null);
  await work({ ...context, db: openDatabase(instrumentDatabase(context.db.$client)) });
  return counts.rowsRead;
}
