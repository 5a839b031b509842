import { sql } from "drizzle-orm";
import { readRow, runBatch } from "@/db/batch";
import { verdicts } from "@/db/schema";
import { requireAdmin } from "@/lib/access/require-admin";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import type { VerdictReview, VerdictStep, VerdictView } from "@/lib/verdicts/schema";
import { toVerdictView } from "@/lib/verdicts/view";

type ReviewInput = {
  readonly generationId: string;
  readonly step: VerdictStep;
  /** Null takes an earlier review back. */
  readonly review: VerdictReview | null;
};

/**
 * Marks a verdict as right or as a false alarm. The day's count follows in the same batch, by the difference to what
 * was marked before, so that repeated and simultaneous reviews count once.
 * Administrators only. Throws `unauthorized`, `not_found`.
 */
export async function reviewVerdict(context: AppContext, input: ReviewInput): Promise<VerdictView> {
  requireAdmin(context);
  const { generationId, step, review } = input;
  const isFalseAlarm = review === "false_alarm" ? 1 : 0;
  const which = sql`generation_id = ${generationId} AND step = ${step}`;
  const outcomes = await runBatch(context.db, [
    sql`UPDATE verdicts_daily SET false_alarms = false_alarms + ${isFalseAlarm}
        - (SELECT review IS 'false_alarm' FROM verdicts WHERE ${which})
      WHERE (day, category, layer, outcome) =
        (SELECT date(created_at / 1000, 'unixepoch'), category, layer, outcome
          FROM verdicts WHERE ${which})`,
    sql`UPDATE verdicts SET review = ${review} WHERE ${which} RETURNING *`,
  ]);
  const row = outcomes.at(-1)?.results[0];
  if (row === undefined) throw new AppError("not_found", "There is no such verdict.");
  return toVerdictView(readRow(verdicts, row));
}
