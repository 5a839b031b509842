import { type SQL, sql } from "drizzle-orm";
import type { RefusalCategory } from "@/lib/prompts/schema";
import { utcDay } from "@/lib/usage/day";
import type {
  VerdictCategory,
  VerdictLayer,
  VerdictOutcome,
  VerdictStep,
} from "@/lib/verdicts/schema";

/** A verdict that was not a plain pass, as moderation reports it. */
export type VerdictEntry = {
  readonly generationId: string;
  readonly step: VerdictStep;
  readonly outcome: VerdictOutcome;
  readonly layer: VerdictLayer;
  /** `lexicon`, or the name of the model that judged. */
  readonly engine: string;
  readonly category: VerdictCategory;
  /** What the lexicon noticed. */
  readonly signals: readonly RefusalCategory[];
  /** The prompt as the person wrote it. */
  readonly prompt: string;
  /** The text that was judged; of a picture what it was drawn from. */
  readonly judged: string;
};

/**
 * Statements for the batch that ends the generation. They take effect only where `condition` (an SQL boolean, e.g. the
 * guard of a lease) holds, and once per generation and step: the same batch again changes nothing. Keep their order.
 */
export function recordVerdict(entry: VerdictEntry, now: number, condition: SQL): SQL[] {
  const { generationId, step, outcome, layer, engine, category } = entry;
  return [
    // Counted while the row is not there yet: whoever finds it there counts nothing.
    sql`INSERT INTO verdicts_daily (day, category, layer, outcome, count)
      SELECT ${utcDay(now)}, ${category}, ${layer}, ${outcome}, 1 WHERE ${condition}
        AND NOT EXISTS (SELECT 1 FROM verdicts
          WHERE generation_id = ${generationId} AND step = ${step})
      ON CONFLICT (day, category, layer, outcome) DO UPDATE SET count = count + 1`,
    sql`INSERT INTO verdicts (generation_id, step, outcome, layer, engine, category, signals,
        prompt, judged, created_at)
      SELECT ${generationId}, ${step}, ${outcome}, ${layer}, ${engine}, ${category},
        ${JSON.stringify(entry.signals)}, ${entry.prompt}, ${entry.judged}, ${now}
      WHERE ${condition}
      ON CONFLICT DO NOTHING`,
  ];
}
