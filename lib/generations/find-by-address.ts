import { sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import { requireOwner } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { adoptionIdOf } from "@/lib/generations/claim-recipe";
import { findGeneration } from "@/lib/generations/find";
import { IMAGES_PATH } from "@/lib/images/image-view";

/** Its first part is the beginning of the cache key; see `StoredPicture`. */
const PICTURE_KEY = /^\/([0-9a-f]{32})-[0-9a-f]{16}\//;

/** A conversation goes on about recent pictures. */
const MOST_LOOKED_THROUGH = 100;

/**
 * The id of one's own generation whose picture is at an address, on this site (`origin`) or in the bucket's own domain;
 * null for every other address and for others' pictures. Nothing is fetched.
 */
export async function findOwnByAddress(
  context: AppContext,
  { address, origin }: { readonly address: string; readonly origin: string },
): Promise<string | null> {
  const ownerId = requireOwner(context, "generate");
  const { imagesOrigin } = context.config;
  const places = [`${origin}${IMAGES_PATH}`, ...(imagesOrigin === "" ? [] : [imagesOrigin])];
  const place = places.find((start) => address.startsWith(`${start}/`));
  const start =
    place === undefined ? undefined : PICTURE_KEY.exec(address.slice(place.length))?.[1];
  if (start === undefined) return null;
  const [images] = await runBatch(context.db, [
    // A range of the primary key: "g" comes after every hexadecimal digit.
    sql`SELECT cache_key, owner_id, generation_id FROM images
      WHERE cache_key > ${start} AND cache_key < ${`${start}g`} AND refs > 0 LIMIT 1`,
  ]);
  const image = images?.results[0];
  if (image === undefined) return null;
  const cacheKey = String(image["cache_key"]);
  if (image["owner_id"] === ownerId) return String(image["generation_id"]);
  const adopted = await findGeneration(context, await adoptionIdOf(ownerId, cacheKey));
  if (adopted !== null) return adopted.id;
  // Somebody who waited for another's drawing has a row of a name of its own.
  const [joined] = await runBatch(context.db, [
    sql`SELECT id FROM (SELECT id, cache_key FROM generations WHERE owner_id = ${ownerId}
      ORDER BY created_at DESC LIMIT ${MOST_LOOKED_THROUGH}) WHERE cache_key = ${cacheKey} LIMIT 1`,
  ]);
  const id = joined?.results[0]?.["id"];
  return typeof id === "string" ? id : null;
}
