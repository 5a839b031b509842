import { type SQL, sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import type { AppContext } from "@/lib/context";
import type { DrawnPicture } from "@/lib/generations/row";
import type { ChainStep } from "@/lib/prompts/schema";

/** The drawn picture of one recipe; garbage when nobody shows it any more (`refs` 0). */
export type ImageRow = {
  readonly cacheKey: string;
  readonly ownerId: string;
  readonly picture: DrawnPicture;
  readonly chain: readonly ChainStep[];
  readonly refs: number;
  /** What drawing it cost. */
  readonly milliNeurons: number;
};

/** The image of a recipe, garbage included, or null. */
export async function findImage(
  context: Pick<AppContext, "db">,
  cacheKey: string,
): Promise<ImageRow | null> {
  const [found] = await runBatch(context.db, [selectImage(sql`${cacheKey}`)]);
  return readImage(found);
}

/** Statement for the image of the recipe with that cache key. */
export function selectImage(cacheKey: SQL): SQL {
  return sql`SELECT cache_key, owner_id, picture, chain, refs,
      COALESCE((SELECT milli_neurons FROM ledger
        WHERE ledger.generation_id = images.generation_id AND kind = 'picture'), 0) AS milli_neurons
    FROM images WHERE cache_key = ${cacheKey}`;
}

/** What `selectImage` found. */
export function readImage(
  found: Pick<D1Result<Readonly<Record<string, unknown>>>, "results"> | undefined,
): ImageRow | null {
  const row = found?.results[0];
  if (row === undefined) return null;
  return {
    cacheKey: String(row["cache_key"]),
    ownerId: String(row["owner_id"]),
    // Only settle.ts writes these two, from these very types.
    picture: JSON.parse(String(row["picture"])) as DrawnPicture,
    chain: JSON.parse(String(row["chain"])) as readonly ChainStep[],
    refs: Number(row["refs"]),
    milliNeurons: Number(row["milli_neurons"]),
  };
}
