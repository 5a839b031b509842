import { sql } from "drizzle-orm";
import { generations, images } from "@/db/schema";
import { requireOwner } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { adoptionIdOf } from "@/lib/generations/claim-recipe";
import { resolveRecipe } from "@/lib/generations/resolve-recipe";
import { asGenerationRow, type GenerationRow } from "@/lib/generations/row";

/** One's own generation of a recipe, finished or under way. Throws `invalid_request` or `not_found`. */
export async function findOwnByRecipe(context: AppContext, input: unknown): Promise<GenerationRow> {
  const ownerId = requireOwner(context, "read");
  const { cacheKey } = await resolveRecipe(context, input);
  const adoptionId = await adoptionIdOf(ownerId, cacheKey);
  const rows = await context.db
    .select()
    .from(generations)
    .where(
      sql`+owner_id = ${ownerId} AND (flight = ${cacheKey}
        OR follows = (SELECT id FROM generations WHERE flight = ${cacheKey})
        OR id = ${adoptionId}
        OR id = (SELECT ${images.generationId} FROM ${images} WHERE ${images.cacheKey} = ${cacheKey}))`,
    )
    .limit(1);
  if (rows[0] === undefined) throw new AppError("not_found", "Nobody here asked for this picture.");
  return asGenerationRow(rows[0]);
}
