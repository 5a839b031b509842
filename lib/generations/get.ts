import { requireOwner } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { findGeneration } from "@/lib/generations/find";
import type { GenerationRow } from "@/lib/generations/row";

/**
 * One's own generation. Somebody else's is `not_found`, as if it did not exist. `scope` is what a key needs for what
 * comes of it. Throws `unauthorized`, `forbidden`, `not_found`.
 */
export async function getGeneration(
  context: AppContext,
  id: string,
  scope: "read" | "generate" = "read",
): Promise<GenerationRow> {
  const ownerId = requireOwner(context, scope);
  const row = await findGeneration(context, id);
  if (row === null || row.ownerId !== ownerId) {
    throw new AppError("not_found", "There is no such picture.");
  }
  return row;
}
