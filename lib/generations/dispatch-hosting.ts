import type { AppContext } from "@/lib/context";
import { describeCause, log } from "@/lib/log";
import { toHostingMessage } from "@/lib/queue/message";

/** A copy that is not made within this time is taken up by the sweep: longer than all tries of one message take. */
export const HOSTING_PATIENCE_MILLISECONDS = 3 * 60_000;

/** Puts shared pictures into the queue for the image host. Never throws: `hosting_due` is the outbox, see the sweep. */
export async function dispatchHosting(
  context: Pick<AppContext, "queue">,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    try {
      await context.queue.send(toHostingMessage(id));
    } catch (cause) {
      log("warn", "queue.send_failed", { generation: id, cause: describeCause(cause) });
    }
  }
}
