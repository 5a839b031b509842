import type { SQL } from "drizzle-orm";
import type { AppContext } from "@/lib/context";
import type { GenerationRow } from "@/lib/generations/row";
import type { VerdictNote } from "@/lib/prompts/trail";
import { recordVerdict } from "@/lib/verdicts/record";

/** Statements that keep a generation's verdicts for the administrator, if the condition holds. */
export function verdictStatements(
  context: Pick<AppContext, "now">,
  row: Pick<GenerationRow, "id" | "recipe">,
  notes: readonly VerdictNote[],
  condition: SQL,
): SQL[] {
  const { prompt } = row.recipe;
  return notes.flatMap((note) =>
    recordVerdict({ ...note, generationId: row.id, prompt }, context.now(), condition),
  );
}
