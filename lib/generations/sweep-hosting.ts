import { sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import { generations } from "@/db/schema";
import type { AppContext } from "@/lib/context";
import { HOSTING_PATIENCE_MILLISECONDS } from "@/lib/generations/dispatch-hosting";
import { toHostingMessage } from "@/lib/queue/message";

/** Sends the messages of shared pictures again whose copies were lost on the way. Returns how many. */
export async function requeueHosting(context: AppContext, limit: number): Promise<number> {
  if (context.config.imageHosting === null) return 0;
  const now = context.now();
  const lost = await context.db
    .select({ id: generations.id, due: generations.hostingDue })
    .from(generations)
    .where(sql`hosting_due IS NOT NULL AND hosting_due < ${now} AND +state = 'succeeded'`)
    .limit(limit);
  for (const { id, due } of lost) {
    const [taken] = await runBatch(context.db, [
      sql`UPDATE generations SET hosting_due = ${now + HOSTING_PATIENCE_MILLISECONDS}
        WHERE id = ${id} AND hosting_due = ${due}`,
    ]);
    if ((taken?.meta.changes ?? 0) > 0) await context.queue.send(toHostingMessage(id));
  }
  return lost.length;
}
