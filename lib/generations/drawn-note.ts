import { z } from "zod";
import { Attempt } from "@/lib/backends/schema";
import { Warning } from "@/lib/generations/schema";

/**
 * What has to be known of a picture beside its bytes, so that a later run can end what an earlier one paid for. Lies
 * with the bytes, since the database may be what failed. Names no person and none of their words.
 */
export const DrawnNote = z.object({
  /** Only the generation that paid may take the picture up: another one's words may have been others. */
  generationId: z.string(),
  /** Steps of the chain it was drawn from: a picture of a wording that was given up since is none. */
  steps: z.int().nonnegative(),
  /** What whoever drew it left out. */
  warnings: z.array(Warning).readonly(),
  attempts: z.array(Attempt).readonly(),
  /** What work on the words had cost by then. */
  promptMilliNeurons: z.int().nonnegative(),
  /** True while a classifier still has to look at the picture: nobody may see it before. */
  unchecked: z.boolean(),
});
export type DrawnNote = z.infer<typeof DrawnNote>;

/** KV takes 1024 bytes of metadata, R2 more. */
const MOST_BYTES = 1000;

/** A note as KV and R2 keep it: ASCII, and short, for which the oldest attempts are left out. */
export function writeNote(note: Readonly<DrawnNote>): string {
  const text = JSON.stringify(note).replaceAll(/[^\u0020-\u007e]/g, escapeCharacter);
  if (text.length <= MOST_BYTES || note.attempts.length <= 1) return text;
  return writeNote({ ...note, attempts: note.attempts.slice(1) });
}

function escapeCharacter(character: string): string {
  return String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A note that was kept; null for anything that is none. */
export function readNote(text: string | null | undefined): DrawnNote | null {
  try {
    return DrawnNote.safeParse(JSON.parse(text ?? "null")).data ?? null;
  } catch {
    return null;
  }
}
