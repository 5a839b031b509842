import { z } from "zod";

/** A generation to be drawn. What travels through the queue is a name only, the row holds the rest. */
const GenerationMessage = z.strictObject({
  version: z.literal(1),
  generationId: z.uuid(),
});
export type GenerationMessage = z.infer<typeof GenerationMessage>;

/** A shared picture to be put on the image host. */
const HostingMessage = z.strictObject({
  version: z.literal(1),
  kind: z.literal("hosting"),
  generationId: z.uuid(),
});
export type HostingMessage = z.infer<typeof HostingMessage>;

/** Everything that the queue carries. */
export const QueueMessage = z.union([GenerationMessage, HostingMessage]);
export type QueueMessage = z.infer<typeof QueueMessage>;

/** The message for one generation. */
export function toMessage(generationId: string): GenerationMessage {
  return { version: 1, generationId };
}

/** The message for one shared picture. */
export function toHostingMessage(generationId: string): HostingMessage {
  return { version: 1, kind: "hosting", generationId };
}
