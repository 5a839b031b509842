import type { AppContext } from "@/lib/context";
import { abandonGeneration, runGeneration } from "@/lib/generations/run";
import { describeCause, log } from "@/lib/log";
import { GenerationMessage } from "@/lib/queue/message";

/** Draws the generations of a batch; each message is settled on its own, here and nowhere else. */
export async function consumeGenerations(
  context: AppContext,
  batch: MessageBatch<unknown>,
): Promise<void> {
  for (const message of batch.messages) {
    await settleMessage(message, async (generationId) => {
      const outcome = await runGeneration(context, generationId);
      if (outcome.kind !== "deferred") return null;
      return Math.ceil(outcome.delayMilliseconds / 1000);
    });
  }
}

/** Ends the generations whose messages were delivered in vain until the queue gave up on them. */
export async function consumeDeadLetters(
  context: AppContext,
  batch: MessageBatch<unknown>,
): Promise<void> {
  for (const message of batch.messages) {
    await settleMessage(message, async (generationId) => {
      const ended = await abandonGeneration(context, generationId);
      return ended ? null : Math.ceil(context.config.leaseMilliseconds / 1000);
    });
  }
}

/** `work` says after how many seconds to deliver again, or null when done. A message nobody can read is dropped. */
async function settleMessage(
  message: Message<unknown>,
  work: (generationId: string) => Promise<number | null>,
): Promise<void> {
  const parsed = GenerationMessage.safeParse(message.body);
  if (!parsed.success) {
    log("error", "queue.unreadable_message", { message: message.id });
    message.ack();
    return;
  }
  try {
    const delaySeconds = await work(parsed.data.generationId);
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
