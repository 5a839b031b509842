import { asc, eq } from "drizzle-orm";
import { hostedPictures } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import { getGeneration } from "@/lib/generations/get";
import type { HostingAttempt } from "@/lib/generations/schema";

/** What was tried to put one's own picture on an image host, in that order. Throws `not_found` for anybody else's. */
export async function listHosting(
  context: AppContext,
  id: string,
): Promise<readonly HostingAttempt[]> {
  await getGeneration(context, id);
  const rows = await context.db
    .select()
    .from(hostedPictures)
    .where(eq(hostedPictures.generationId, id))
    .orderBy(asc(hostedPictures.attempt));
  return rows.map(({ provider, outcome, url, code, milliseconds, createdAt }) => {
    const at = new Date(createdAt).toISOString();
    return { provider, outcome, url, code, milliseconds, at };
  });
}
