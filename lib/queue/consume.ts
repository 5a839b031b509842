import type { AppContext } from "@/lib/context";
import { abandonHosting, hostPicture } from "@/lib/generations/host-picture";
import { abandonGeneration, runGeneration } from "@/lib/generations/run";
import { describeCause, log } from "@/lib/log";
import { QueueMessage } from "@/lib/queue/message";

/** Works on the messages of a batch; each message is settled on its own, here and nowhere else. */
export async function consumeMessages(
  context: AppContext,
  batch: MessageBatch<unknown>,
): Promise<void> {
  for (const message of batch.messages) {
    await settleMessage(message, async (parsed) => {
      const outcome =
        "kind" in parsed
          ? await hostPicture(context, parsed.generationId)
          : await runGeneration(context, parsed.generationId);
      if (outcome.kind !== "deferred") return null;
      return Math.ceil(outcome.delayMilliseconds / 1000);
    });
  }
}

/** Ends what was delivered in vain until the queue gave up on it. */
export async function consumeDeadLetters(
  context: AppContext,
  batch: MessageBatch<unknown>,
): Promise<void> {
  for (const message of batch.messages) {
    await settleMessage(message, async (parsed) => {
      if ("kind" in parsed) {
        await abandonHosting(context, parsed.generationId);
        return null;
      }
      const ended = await abandonGeneration(context, parsed.generationId);
      return ended ? null : Math.ceil(context.config.leaseMilliseconds / 1000);
    });
  }
}

/** `work` says after how many seconds to deliver again, or null when done. A message nobody can read is dropped. */
async function settleMessage(
  message: Message<unknown>,
  work: (parsed: QueueMessage) => Promise<number | null>,
): Promise<void> {
  const parsed = QueueMessage.safeParse(message.body);
  if (!parsed.success) {
    log("error", "queue.unreadable_message", { message: message.id });
    message.ack();
    return;
  }
  try {
    const delaySeconds = await work(parsed.data);
    if (delaySeconds === null) message.ack();
    else message.retry({ delaySeconds });
  } catch (cause) {
    log("error", "queue.message_failed", {
      generation: parsed.data.generationId,
      cause: describeCause(cause),
    });
    message.retry(); // after the queue's own retry_delay
  }
}
