import type { SQL } from "drizzle-orm";
import type { AppContext } from "@/lib/context";
import type { GenerationRow } from "@/lib/generations/row";
import type { Recipe } from "@/lib/recipe/schema";
import type { VerdictNote } from "@/lib/prompts/trail";

/** Statements that keep a generation's verdicts for the administrator, if the condition holds. */
export function verdictStatements(
  _context: Pick<AppContext, "now">,
  _row: Pick<GenerationRow, "id" | "recipe">,
  _notes: readonly VerdictNote[],
  _condition: SQL,
): SQL[] {
  return [];
}

export function recordRefusal(_context: AppContext, _recipe: Recipe, _note: VerdictNote): void {}
