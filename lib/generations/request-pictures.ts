import type { AppContext } from "@/lib/context";
import { toAppError } from "@/lib/errors";
import { createGeneration } from "@/lib/generations/create";
import { createMany, type Outcome } from "@/lib/generations/create-many";
import type { GenerationRow } from "@/lib/generations/row";
import { shareGeneration } from "@/lib/generations/share";
import type { PicturesInput } from "@/lib/recipe/schema";

/**
 * Asks for pictures as the API lets one ask: `one` row, or `many` outcomes in order, shared from the start where that is
 * wished for. Throws what `createGeneration` throws.
 */
export async function requestPictures(
  context: AppContext,
  { n = 1, shared = false, ...input }: PicturesInput,
): Promise<{ readonly one: GenerationRow } | { readonly many: readonly Outcome[] }> {
  const finish = (row: GenerationRow) => (shared ? shareAnswer(context, row) : row);
  if (n === 1) return { one: await finish(await createGeneration(context, input)) };
  const many: Outcome[] = [];
  for (const outcome of await createMany(context, input, n)) {
    many.push("row" in outcome ? await tryFinish(outcome.row, finish) : outcome);
  }
  return { many };
}

async function tryFinish(
  row: GenerationRow,
  finish: (row: GenerationRow) => GenerationRow | Promise<GenerationRow>,
): Promise<Outcome> {
  try {
    return { row: await finish(row) };
  } catch (thrown) {
    return { error: toAppError(thrown) };
  }
}

/** `cached` and the warnings belong to this very answer, not to the row. */
async function shareAnswer(context: AppContext, row: GenerationRow): Promise<GenerationRow> {
  const { cached, warnings } = row;
  return { ...(await shareGeneration(context, row.id)), cached, warnings };
}
