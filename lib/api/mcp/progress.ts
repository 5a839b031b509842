import type { ServerContext } from "@modelcontextprotocol/server";
import type { Caller } from "@/lib/api/mcp/caller";
import { findGeneration } from "@/lib/generations/find";
import { type GenerationRow, isFinal } from "@/lib/generations/row";
import { GENERATION_STAGES } from "@/lib/generations/schema";
import { watchGeneration } from "@/lib/generations/watch";
import { describeCause, log } from "@/lib/log";
import { sleep } from "@/lib/sleep";
import english from "@/messages/en/mcp.json";
import polish from "@/messages/pl/mcp.json";

const PAUSE_MILLISECONDS = 500;
const LAST_STAGE = GENERATION_STAGES.length - 1;

/**
 * Tells a client that wants to know how far its pictures are, until `signal` or the end. Costs nothing when nobody
 * wants to know. Never throws: the pictures matter more.
 */
export async function reportProgress(
  caller: Caller,
  rows: readonly GenerationRow[],
  { _meta, notify, signal: hungUp }: ServerContext["mcpReq"],
  signal: AbortSignal,
): Promise<void> {
  const progressToken = _meta?.progressToken;
  if (progressToken === undefined || rows.length === 0) return;
  const total = rows.length * LAST_STAGE;
  const messages = caller.locale === "pl" ? polish : english;
  let told = -1;
  let current = rows;
  try {
    while (!hungUp.aborted) {
      const progress = current.reduce((sum, row) => sum + stageOf(row), 0);
      // The protocol wants it to grow each time; a drawing that is tried again may fall back.
      if (progress > told) {
        told = progress;
        const message = messages[slowestStage(current)];
        const params = { progressToken, progress, total, message };
        await notify({ method: "notifications/progress", params });
      }
      if (current.every(isFinal) || signal.aborted) return;
      await sleep(PAUSE_MILLISECONDS, signal);
      current = await Promise.all(current.map((row) => refresh(caller, row)));
    }
  } catch (cause) {
    log("warn", "mcp.progress_failed", { cause: describeCause(cause) });
  }
}

/** The row as it is now; what follows another drawing is as far as that one. */
async function refresh({ context }: Caller, row: GenerationRow): Promise<GenerationRow> {
  if (isFinal(row)) return row;
  const current = await findGeneration(context, row.id);
  return current === null ? row : (await watchGeneration(context, current)).row;
}

function stageOf(row: GenerationRow): number {
  return isFinal(row) ? LAST_STAGE : GENERATION_STAGES.indexOf(row.stage);
}

/** The stage of the picture that is the least far. */
function slowestStage(rows: readonly GenerationRow[]): (typeof GENERATION_STAGES)[number] {
  return GENERATION_STAGES[Math.min(...rows.map(stageOf))] ?? "done";
}
