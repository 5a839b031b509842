import { sql } from "drizzle-orm";
import { ownerOf } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { adoptionIdOf } from "@/lib/generations/claim-recipe";
import { IMAGES_PATH } from "@/lib/images/image-view";
import type { RecipeInput } from "@/lib/recipe/schema";

type Source = NonNullable<RecipeInput["source"]>;

const UPLOADED = /^\/api\/sources\/([0-9a-f]{64})$/;
const OWN_ROW = /^\/api\/images\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/;
const STORED = /^\/([0-9a-f]{32})-[0-9a-f]{16}\/(?:original\.(?:png|jpg|webp)|view\.webp)$/;

/**
 * The picture of one's own that an address names. It is read like a name and never fetched: every address that is none
 * of ours is refused. Throws `invalid_request`, `not_found`.
 */
export async function sourceFromAddress(
  context: AppContext,
  { address, origin }: { readonly address: string; readonly origin: string },
): Promise<Source> {
  const ours = [origin, context.config.imagesOrigin].filter((one) => one !== "");
  if (!URL.canParse(address, origin)) throw refuse();
  const url = new URL(address, origin);
  const base = ours.find((one) => url.origin === new URL(one).origin);
  if (base === undefined || url.username !== "" || url.password !== "") throw refuse();
  const { pathname } = url;
  const sourceId = UPLOADED.exec(pathname)?.[1];
  if (sourceId !== undefined) return { sourceId };
  const generationId = OWN_ROW.exec(pathname)?.[1];
  if (generationId !== undefined) return { generationId };
  const root = base === origin ? IMAGES_PATH : new URL(base).pathname.replace(/\/$/, "");
  const stored = pathname.startsWith(root) ? pathname.slice(root.length) : "";
  const prefix = STORED.exec(stored)?.[1];
  if (prefix === undefined) throw refuse();
  return { generationId: await findOwnRow(context, prefix) };
}

/** One's own generation of the picture whose cache key begins so. */
async function findOwnRow(context: AppContext, prefix: string): Promise<string> {
  const ownerId = ownerOf(context);
  const cacheKey = await findCacheKey(context, prefix);
  if (cacheKey !== null) {
    const rows = await context.db.all<{ id: string }>(
      // Whoever paid for it, or was shown it later, has an id that is known; only who joined while it was being drawn is
      // looked for among one's own.
      sql`SELECT id FROM (
        SELECT id FROM generations WHERE +owner_id = ${ownerId} AND state = 'succeeded'
          AND id IN (${await adoptionIdOf(ownerId, cacheKey)}, (SELECT generation_id FROM images WHERE cache_key = ${cacheKey}))
        UNION ALL
        SELECT id FROM generations WHERE owner_id = ${ownerId} AND cache_key = ${cacheKey} AND state = 'succeeded'
      ) LIMIT 1`,
    );
    if (rows[0] !== undefined) return rows[0].id;
  }
  throw new AppError("not_found", "There is no such picture.", { details: { field: "image" } });
}

/** The whole cache key that begins with these digits, or null. */
export async function findCacheKey(
  context: Pick<AppContext, "db">,
  prefix: string,
): Promise<string | null> {
  const rows = await context.db.all<{ cache_key: string }>(
    // "g" follows every hexadecimal digit.
    sql`SELECT cache_key FROM images WHERE cache_key >= ${prefix} AND cache_key < ${`${prefix}g`} LIMIT 1`,
  );
  return rows[0]?.cache_key ?? null;
}

function refuse(): AppError {
  const problem = "must be the address of a picture of your own here; others are not fetched";
  return new AppError("invalid_request", `Field "image": ${problem}.`, {
    details: { field: "image", problem },
  });
}
