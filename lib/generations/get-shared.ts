import { and, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { generations } from "@/db/schema";
import { findModel } from "@/lib/backends/catalogue";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { asGenerationRow, type GenerationRow } from "@/lib/generations/row";
import type { SharedView } from "@/lib/generations/schema";
import { toImageView } from "@/lib/images/image-view";

const Id = z.uuid();

/**
 * A shared picture for everybody, without a session. Throws `not_found` for one that is private, not finished, deleted
 * or was never there, all the same.
 */
export async function getShared(
  context: Pick<AppContext, "db" | "config">,
  id: string,
): Promise<SharedView> {
  const rows = Id.safeParse(id).success
    ? await context.db
        .select()
        .from(generations)
        .where(
          and(
            eq(generations.id, id),
            isNotNull(generations.sharedAt),
            eq(generations.state, "succeeded"),
          ),
        )
        .limit(1)
    : [];
  const view = rows[0] === undefined ? null : toSharedView(asGenerationRow(rows[0]), context);
  if (view === null) throw new AppError("not_found", "There is no such shared picture.");
  return view;
}

/** Built field by field, so that nothing new of a row becomes public by itself. */
function toSharedView(
  { id, createdAt, recipe, chain, picture, hosted }: GenerationRow,
  { config }: Pick<AppContext, "config">,
): SharedView | null {
  if (picture === null) return null;
  const given = chain.at(-1)?.text ?? recipe.prompt;
  return {
    id,
    createdAt: new Date(createdAt).toISOString(),
    prompt: recipe.prompt,
    language: chain[0]?.language ?? null,
    english: given === recipe.prompt ? null : given,
    model: { id: recipe.model, name: findModel(recipe.model)?.name ?? recipe.model },
    seed: recipe.seed,
    image: toImageView(picture, config.imagesOrigin),
    hosted,
  };
}
