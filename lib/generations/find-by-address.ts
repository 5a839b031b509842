import { and, desc, eq, sql } from "drizzle-orm";
import { generations } from "@/db/schema";
import { requireOwner } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { IMAGES_PATH } from "@/lib/images/image-view";

const PICTURE_KEY = /^\/([0-9a-f]{32}-[0-9a-f]{16})\//;

/**
 * The id of one's own generation whose picture is at an address, on this site (`origin`) or in the bucket's own domain;
 * null for every other address and for others' pictures. Nothing is fetched. The newest are looked at first: it is
 * they that a conversation goes on about.
 */
export async function findOwnByAddress(
  context: AppContext,
  { address, origin }: { readonly address: string; readonly origin: string },
): Promise<string | null> {
  const ownerId = requireOwner(context, "generate");
  const { imagesOrigin } = context.config;
  const places = [`${origin}${IMAGES_PATH}`, ...(imagesOrigin === "" ? [] : [imagesOrigin])];
  const place = places.find((start) => address.startsWith(`${start}/`));
  const key = place === undefined ? undefined : PICTURE_KEY.exec(address.slice(place.length))?.[1];
  if (key === undefined) return null;
  const rows = await context.db
    .select({ id: generations.id })
    .from(generations)
    .where(and(eq(generations.ownerId, ownerId), sql`picture ->> '$.key' = ${key}`))
    .orderBy(desc(generations.createdAt))
    .limit(1);
  return rows[0]?.id ?? null;
}
