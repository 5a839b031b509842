import { sql } from "drizzle-orm";
import { runBatch } from "@/db/batch";
import type { AppContext } from "@/lib/context";
import { describeCause, log } from "@/lib/log";
import { recordVerdict, type VerdictEntry } from "@/lib/verdicts/record";

/** Records, after the answer, a refusal that never became a generation; it gets an id of its own. Never throws. */
export function recordLooseVerdict(
  context: Pick<AppContext, "db" | "now" | "newId" | "waitUntil">,
  entry: Omit<VerdictEntry, "generationId">,
): void {
  context.waitUntil(record(context, { ...entry, generationId: context.newId() }));
}

async function record(context: Pick<AppContext, "db" | "now">, entry: VerdictEntry): Promise<void> {
  try {
    await runBatch(context.db, recordVerdict(entry, context.now(), sql`TRUE`));
  } catch (cause) {
    log("warn", "verdict.not_recorded", { step: entry.step, cause: describeCause(cause) });
  }
}
