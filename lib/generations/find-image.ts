import { eq, sql } from "drizzle-orm";
import { images, ledger } from "@/db/schema";
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
  const rows = await context.db
    .select({
      cacheKey: images.cacheKey,
      ownerId: images.ownerId,
      picture: images.picture,
      chain: images.chain,
      refs: images.refs,
      milliNeurons: sql<number>`COALESCE((SELECT ${ledger.milliNeurons} FROM ${ledger}
        WHERE ${ledger.generationId} = ${images.generationId} AND ${ledger.kind} = 'picture'), 0)`,
    })
    .from(images)
    .where(eq(images.cacheKey, cacheKey))
    .limit(1);
  // JSON columns are `unknown` to Drizzle; only settle.ts writes them, from these very types.
  return (rows[0] as ImageRow | undefined) ?? null;
}
