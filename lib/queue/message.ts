import { z } from "zod";

/** What travels through the queue: a name only, the row holds the rest. */
export const GenerationMessage = z.strictObject({
  version: z.literal(1),
  generationId: z.uuid(),
});
export type GenerationMessage = z.infer<typeof GenerationMessage>;

/** The message for one generation. */
export function toMessage(generationId: string): GenerationMessage {
  return { version: 1, generationId };
}
