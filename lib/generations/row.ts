import type { generations } from "@/db/schema";
import type { Attempt } from "@/lib/backends/schema";
import type { ErrorDetails } from "@/lib/errors";
import type { HostedCopy, Warning } from "@/lib/generations/schema";
import type { ChainStep } from "@/lib/prompts/schema";
import type { StoredPicture } from "@/lib/images/picture";
import type { Recipe } from "@/lib/recipe/schema";

type Columns = typeof generations.$inferSelect;

/** A stored picture, and what whoever drew it left out of the recipe: it goes wherever the picture goes. */
export type DrawnPicture = StoredPicture & { readonly warnings?: readonly Warning[] };

/** A generation as the database holds it, with its JSON columns given their types. */
export type GenerationRow = Omit<
  Columns,
  "recipe" | "chain" | "warnings" | "picture" | "errorDetails" | "attemptsLog" | "hosted"
> & {
  readonly recipe: Recipe;
  readonly chain: readonly ChainStep[];
  /** What could not be honoured of this very request. */
  readonly warnings: readonly Warning[];
  readonly picture: DrawnPicture | null;
  readonly errorDetails: ErrorDetails | null;
  readonly attemptsLog: readonly Attempt[] | null;
  readonly hosted: HostedCopy | null;
};

/** Gives a selected row its types. The columns are only ever written by this folder, from these very types. */
export function asGenerationRow(columns: Columns): GenerationRow {
  return columns as GenerationRow; // JSON columns are `unknown` to Drizzle; see above for why this is safe.
}

/** True once nothing more will happen to the generation. */
export function isFinal(row: Pick<GenerationRow, "state">): boolean {
  return row.state !== "queued" && row.state !== "running";
}
